package org.secondment.roi.simulate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Charges hosts for their secondees by the month, on matters kept apart from client work. */
final class Recharge {

    static void bill(World world, Client client, List<Secondment> hosted) throws IOException {
        for (Secondment secondment : hosted) {
            if (secondment.terms().monthlyFee() > 0
                    && !secondment.start().isAfter(world.span().last())) {
                bill(world, client, secondment);
            }
        }
    }

    private static void bill(World world, Client client, Secondment secondment) throws IOException {
        Draws draws =
                Draws.of(world.firm().seed(), "recharge", secondment.placement().number());
        Matter matter = new Matter(
                world.ledgers().nextMatter(),
                client.id(),
                secondment.start(),
                secondment.placement().returned() ? secondment.end() : LocalDate.MAX,
                secondment.person().self().practice(),
                Matter.Kind.SECONDMENT_RECHARGE);
        String partner = world.roster().partner(secondment.start(), draws);
        world.ledgers().matter(matter, partner, "", "fixed");
        Cash cash = new Cash(world, draws);
        for (int months = 1; ; months++) {
            LocalDate day = secondment.start().plusMonths(months).minusDays(1);
            if (day.isAfter(secondment.end()) || day.isAfter(world.span().last())) {
                return;
            }
            Bill bill = new Bill(
                    world.ledgers().nextBill(),
                    matter.id(),
                    day,
                    secondment.terms().monthlyFee(),
                    client.currency(),
                    0,
                    "secondment_recharge",
                    "");
            world.ledgers().bill(bill);
            world.tally().recharge(bill, secondment);
            cash.collect(bill, bill.fees());
        }
    }

    private Recharge() {}
}
