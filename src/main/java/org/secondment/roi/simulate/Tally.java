package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up the truth while the bills are written. */
final class Tally {

    private final Rates rates;
    private final Map<String, Long> fees = new TreeMap<>();
    private final Map<String, Long> recharges = new TreeMap<>();
    private final Map<String, long[]> extraByWindow = new TreeMap<>();
    private final Map<String, Long> referrals = new TreeMap<>();
    private final Map<String, List<Bill>> recharged = new TreeMap<>();
    private long extra;
    private long uplifted;

    Tally(Rates rates) {
        this.rates = rates;
    }

    Rates rates() {
        return rates;
    }

    /** Notes a bill of client work and the fee it would have shown without any effect. */
    void bill(Bill bill, long without, Uplift uplift) {
        fees.merge(bill.currency(), bill.fees(), Long::sum);
        long more = rates.toBase(bill.fees() - without, bill.currency(), bill.date());
        extra += more;
        uplifted += uplift.holdsOn(bill.date()) ? rates.toBase(without, bill.currency(), bill.date()) : 0;
        for (Secondment secondment : uplift.hosted()) {
            long[] windows =
                    extraByWindow.computeIfAbsent(secondment.placement().id(), id -> new long[2]);
            windows[0] += Uplift.within(secondment, 12, bill.date()) ? more : 0;
            windows[1] += Uplift.within(secondment, 24, bill.date()) ? more : 0;
        }
    }

    void referral(Credit credit) {
        referrals.merge(credit.route(), 1L, Long::sum);
    }

    void recharge(Bill bill, Secondment secondment) {
        recharged.computeIfAbsent(secondment.id(), id -> new ArrayList<>()).add(bill);
        fees.merge(bill.currency(), bill.fees(), Long::sum);
        recharges.merge(bill.currency(), bill.fees(), Long::sum);
    }

    Map<String, Long> fees() {
        return fees;
    }

    Map<String, Long> recharges() {
        return recharges;
    }

    /** The bills that recharged one secondee, in order. */
    List<Bill> recharges(Secondment secondment) {
        return recharged.getOrDefault(secondment.id(), List.of());
    }

    /** Referrals by route. */
    Map<String, Long> referrals() {
        return referrals;
    }

    /** In pence of the base currency. */
    long extra() {
        return extra;
    }

    /** The extra beside the same bills without it. */
    double realised() {
        return uplifted == 0 ? 0 : (double) extra / uplifted;
    }

    List<Truth.Extra> extras(List<Secondment> secondments, LocalDate lastDay) {
        List<Truth.Extra> extras = new ArrayList<>();
        for (Secondment s : secondments) {
            if (s.placement().returned()) {
                long[] windows = extraByWindow.getOrDefault(s.placement().id(), new long[2]);
                extras.add(new Truth.Extra(
                        s.id(),
                        s.placement().host().id(),
                        s.end(),
                        s.effect(),
                        s.kept().stream().map(Practice::word).toList(),
                        windows[0],
                        windows[1],
                        (int) Math.min(Uplift.MONTHS, ChronoUnit.MONTHS.between(s.end(), lastDay))));
            }
        }
        return extras;
    }
}
