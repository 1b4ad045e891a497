package org.secondment.roi.simulate;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes what each secondment cost and what the host paid back; every amount is above zero, its kind says which way. */
final class CostFile {

    static final List<String> COLUMNS =
            List.of("cost_id", "secondment_id", "cost_date", "kind", "amount", "currency", "bill_id");

    private static final double DAYS_OF_A_MONTH = 365 / 12.0;

    private final World world;
    private final CsvFile file;
    private final Numbering ids = new Numbering("X", 5);

    CostFile(World world, CsvFile file) {
        this.world = world;
        this.file = file;
    }

    void write(List<Secondment> secondments) throws IOException {
        for (Secondment secondment : secondments) {
            if (!secondment.start().isAfter(world.span().last())) {
                write(secondment);
            }
        }
    }

    private void write(Secondment secondment) throws IOException {
        Draws draws =
                Draws.of(world.firm().seed(), "costs", secondment.placement().number());
        once(secondment, draws);
        monthly(secondment, draws);
        for (Bill bill : world.tally().recharges(secondment)) {
            write(secondment, bill.date(), "recovery", bill.fees(), bill.currency(), bill.id());
        }
    }

    private void once(Secondment secondment, Draws draws) throws IOException {
        LocalDate start = secondment.start();
        if (draws.chance(0.6)) {
            write(secondment, start.minusDays(draws.between(3, 20)), "training", draws.between(8, 50) * 5_000L);
        }
        if (draws.chance(0.3)) {
            write(secondment, start, "equipment", draws.between(4, 18) * 10_000L);
        }
        if (draws.chance(0.1)) {
            write(secondment, start.minusDays(draws.between(5, 25)), "recruitment", draws.between(3, 12) * 100_000L);
        }
    }

    private void monthly(Secondment secondment, Draws draws) throws IOException {
        Pay pay = Pay.of(world.firm(), secondment.person());
        long backfill = draws.chance(0.3) ? draws.between(25, 60) * 10_000L : 0;
        long fare = draws.chance(0.5) ? draws.between(5, 60) * 1_000L : 0;
        LocalDate last = secondment.end().isBefore(world.span().last())
                ? secondment.end()
                : world.span().last();
        LocalDate from = secondment.start();
        for (int months = 1; !from.isAfter(last); months++) {
            LocalDate next = secondment.start().plusMonths(months);
            LocalDate to = next.isAfter(last) ? last : next.minusDays(1);
            double share =
                    next.isAfter(last.plusDays(1)) ? (ChronoUnit.DAYS.between(from, to) + 1) / DAYS_OF_A_MONTH : 1;
            long salary = Money.share(pay.on(to) * 100, share / 12);
            write(secondment, to, "salary", salary);
            write(secondment, to, "on_cost", Money.share(salary, pay.onCostPercent() / 100.0));
            write(secondment, to, "backfill", Money.share(backfill, share));
            write(secondment, to, "travel", Money.share(fare, share * draws.real(0.6, 1.4)));
            from = next;
        }
    }

    private void write(Secondment secondment, LocalDate day, String kind, long pence) throws IOException {
        if (pence > 0) {
            write(secondment, day, kind, pence, Rates.BASE, "");
        }
    }

    private void write(Secondment secondment, LocalDate day, String kind, long pence, String currency, String bill)
            throws IOException {
        file.write(ids.next(), secondment.id(), day.toString(), kind, Money.text(pence), currency, bill);
    }
}
