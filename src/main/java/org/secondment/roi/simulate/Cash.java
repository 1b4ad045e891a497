package org.secondment.roi.simulate;

import java.io.IOException;
import java.time.LocalDate;

/** Pays bills 20 to 120 days later: most at once, some in two parts, some short and some never. */
final class Cash {

    private final World world;
    private final Draws draws;

    Cash(World world, Draws draws) {
        this.world = world;
        this.draws = draws;
    }

    void collect(Bill bill, long owed) throws IOException {
        double how = draws.real(0, 1);
        int days = draws.between(20, 120);
        int more = draws.between(20, 120);
        long part = Money.share(owed, draws.real(0.4, 0.9));
        if (owed == 0 || how < 0.04) {
            return;
        }
        if (how < 0.07) {
            pay(bill, bill.date().plusDays(days), part, "receipt");
            pay(bill, bill.date().plusDays(days + more), owed - part, "write_off");
        } else if (how < 0.15) {
            pay(bill, bill.date().plusDays(Math.min(days, more)), part, "receipt");
            pay(bill, bill.date().plusDays(Math.max(days, more)), owed - part, "receipt");
        } else {
            pay(bill, bill.date().plusDays(days), owed, "receipt");
        }
    }

    private void pay(Bill bill, LocalDate day, long amount, String kind) throws IOException {
        if (world.span().contains(day)) {
            world.ledgers().receipt(bill, day, amount, kind);
        }
    }
}
