package org.secondment.roi.effect.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import org.secondment.roi.effect.Exclusion.Reason;

/** Clients of all sorts over 20 periods: some quiet, some joining, some away once or more. */
record RandomFirm(List<UnitCard> cards, List<Stay> stays, Map<String, Reason> contaminated) {

    static RandomFirm of(long seed) {
        Random random = new Random(seed);
        RandomFirm firm = new RandomFirm(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        for (int unit = 0; unit < 400; unit++) {
            String name = "C" + unit;
            firm.cards.add(card(name, random));
            for (int turn = random.nextInt(8); turn >= 6; turn--) {
                int first = random.nextInt(12) < 10 ? 7 + 2 * random.nextInt(4) : random.nextInt(26) - 3;
                firm.stays.add(new Stay(name, first, first + random.nextInt(4), 20 + random.nextInt(90)));
            }
            if (random.nextInt(15) == 0) {
                firm.contaminated.put(name, Reason.CONTACT_MOVED_IN);
            }
        }
        firm.leaveOut("past", -1, 2, 90);
        firm.leaveOut("early", 4, 4, 90);
        firm.leaveOut("brief", 9, 9, 20);
        firm.stays.add(new Stay("prospect", 9, 9, 60));
        return firm;
    }

    private void leaveOut(String unit, int first, int last, long days) {
        cards.add(Views.steady(unit, "bank", 600));
        stays.add(new Stay(unit, first, last, days));
    }

    private static UnitCard card(String name, Random random) {
        int first = random.nextInt(3) == 0 ? 1 + random.nextInt(12) : 1;
        int last = random.nextInt(9) == 0 ? Math.max(first, 14) : Views.PERIODS;
        long[] amounts = new long[Views.PERIODS];
        long size = random.nextInt(6) == 0 ? 0 : random.nextInt(900);
        for (int period = first; period <= last; period++) {
            amounts[period - 1] = random.nextInt(4) == 0 ? random.nextInt(40) - 20 : size + random.nextInt(60);
        }
        String sector = List.of("bank", "retail", "energy", "").get(random.nextInt(4));
        return new UnitCard(name, sector, first, last, amounts);
    }

    /** The same firm with other amounts from a period on, where units are there. */
    RandomFirm from(int period, LongUnaryOperator changed) {
        return new RandomFirm(
                cards.stream().map(card -> from(card, period, changed)).toList(), stays, contaminated);
    }

    private static UnitCard from(UnitCard card, int from, LongUnaryOperator changed) {
        long[] amounts = new long[card.periods()];
        for (int period = card.first(); period <= card.last(); period++) {
            long amount = card.amount(period);
            amounts[period - 1] = period < from ? amount : changed.applyAsLong(amount);
        }
        return new UnitCard(card.unit(), card.segment(), card.first(), card.last(), amounts);
    }

    Roles roles(DesignSettings settings) {
        SortedMap<String, UnitCard> byUnit = new TreeMap<>();
        cards.forEach(card -> byUnit.put(card.unit(), card));
        return Roles.of(byUnit, stays, contaminated, settings);
    }

    Design design(DesignSettings settings) {
        return Design.of(cards, stays, contaminated, Traits.NONE, settings);
    }
}
