package org.secondment.roi.simulate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Bills one client's running matters month by month, with growth, seasons, ups and downs, and credit notes. */
final class Billing {

    /** Fees of each month beside an average month's; the year's end is heavy. */
    static final double[] SEASON = {0.90, 0.94, 1.04, 0.92, 0.96, 1.06, 0.94, 0.84, 1.04, 1.00, 1.06, 1.30};

    static final double PERSISTENCE = 0.85;
    static final double LEVEL_SIGMA = 0.06;
    static final double BILL_SIGMA = 0.25;
    static final double QUIET = 0.08;
    static final long LEAST_FEE = 5_000;
    static final double CREDITED = 0.02;

    private final World world;
    private final Client client;
    private final Uplift uplift;
    private final Cash cash;
    private final Draws draws;
    private double level;

    Billing(World world, Client client, Uplift uplift) {
        this.world = world;
        this.client = client;
        this.uplift = uplift;
        this.draws = Draws.of(world.firm().seed(), "bills", client.number());
        this.cash = new Cash(world, Draws.of(world.firm().seed(), "cash", client.number()));
        this.level = LEVEL_SIGMA * draws.normal();
    }

    void bill(List<Matter> matters) throws IOException {
        for (int number = 0; number < world.span().months(); number++) {
            level = PERSISTENCE * level + StrictMath.sqrt(1 - PERSISTENCE * PERSISTENCE) * LEVEL_SIGMA * draws.normal();
            if (client.activeIn(number)) {
                month(number, matters);
            }
        }
    }

    private void month(int number, List<Matter> matters) throws IOException {
        LocalDate month = world.span().month(number);
        double work = expected(number) * (1 + uplift.on(month.plusDays(14)));
        world.docket().demand(client, number, work);
        List<Matter> running = matters.stream().filter(m -> m.runsIn(month)).toList();
        int cycle = client.billingCycle();
        for (int i = 0; i < matters.size(); i++) {
            if ((number + i) % cycle == 0 && running.contains(matters.get(i)) && !draws.chance(QUIET)) {
                LocalDate day = month.plusDays(draws.between(18, month.lengthOfMonth() - 1));
                double fee = expected(number) * cycle / running.size() / (1 - QUIET) * draws.factor(BILL_SIGMA);
                one(matters.get(i), day, Math.max(LEAST_FEE, Math.round(fee)));
            }
        }
    }

    /** The client's fees in a month, in pence, were nobody ever seconded. */
    private double expected(int number) {
        double years = number / 12.0;
        int season = world.span().month(number).getMonthValue() - 1;
        return client.annualFees()
                * 100
                / 12
                * StrictMath.pow(1 + client.growth(), years)
                * SEASON[season]
                * StrictMath.exp(level - LEVEL_SIGMA * LEVEL_SIGMA / 2);
    }

    private void one(Matter matter, LocalDate day, long without) throws IOException {
        long fee = uplift.applied(without, day);
        long disbursements = draws.chance(0.15) ? Money.share(without, draws.real(0.005, 0.05)) : 0;
        boolean credited = draws.chance(CREDITED);
        double taken = draws.chance(0.3) ? 1 : draws.real(0.1, 0.6);
        LocalDate creditedOn = day.plusDays(draws.between(15, 75));
        if (!world.span().contains(day)) {
            return;
        }
        Bill bill = Bill.invoice(world.ledgers().nextBill(), matter.id(), day, fee, client.currency(), disbursements);
        world.ledgers().bill(bill);
        world.docket().billed(matter, bill);
        world.tally().bill(bill, without, uplift);
        long left = fee;
        if (credited && world.span().contains(creditedOn)) {
            Bill note = bill.credited(world.ledgers().nextBill(), creditedOn, Money.share(fee, taken));
            world.ledgers().bill(note);
            world.tally().bill(note, -Money.share(without, taken), uplift);
            left += note.fees();
        }
        cash.collect(bill, left);
    }
}
