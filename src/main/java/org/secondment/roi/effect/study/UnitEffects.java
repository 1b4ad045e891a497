package org.secondment.roi.effect.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.hipparchus.stat.StatUtils;
import org.secondment.roi.effect.Cell;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.Headline;
import org.secondment.roi.effect.MeasuredEffect;
import org.secondment.roi.effect.StratumEffect;
import org.secondment.roi.effect.study.IncrementalFees.ClientFees;
import org.secondment.roi.effect.study.IncrementalFees.PeriodFees;
import org.secondment.roi.effect.study.SamplePanel.Member;

/** The headline taken apart by unit: each unit's own base carried on as its stratum's controls moved. */
final class UnitEffects {

    /** A cohort of a stratum. */
    private record Key(Cohort cohort, String stratum) {

        static final Comparator<Key> ORDER = Comparator.comparing(Key::cohort).thenComparing(Key::stratum);
    }

    private final SamplePanel sample;
    private final Headline headline;
    private final SortedMap<Key, List<StratumEffect>> parts = new TreeMap<>(Key.ORDER);

    UnitEffects(SamplePanel sample, Headline headline) {
        this.sample = sample;
        this.headline = headline;
        headline.parts()
                .forEach(part -> parts.computeIfAbsent(key(part), key -> new ArrayList<>())
                        .add(part));
    }

    /** One line per treated unit of the headline, by name. */
    List<UnitEffect> all() {
        List<UnitEffect> units = new ArrayList<>();
        for (Member member : sample.members()) {
            List<StratumEffect> own = own(member);
            if (!own.isEmpty()) {
                units.add(new UnitEffect(
                        member.series().unit(),
                        member.segment(),
                        member.cohort(),
                        mean(own, part -> base(member, part)),
                        mean(own, part -> now(member, part)),
                        mean(own, part -> part.counterfactual(base(member, part)))));
            }
        }
        units.sort(Comparator.comparing(UnitEffect::unit));
        return units;
    }

    /** Every period of each of them from the start on, by name; {@code away} are cells that stand for periods away. */
    List<ClientFees> byPeriod(List<StratumEffect> away) {
        SortedMap<Key, List<StratumEffect>> all = new TreeMap<>(Key.ORDER);
        Stream.concat(away.stream(), headline.parts().stream())
                .filter(part -> parts.containsKey(key(part)))
                .forEach(part ->
                        all.computeIfAbsent(key(part), key -> new ArrayList<>()).add(part));
        List<ClientFees> clients = new ArrayList<>();
        for (Member member : sample.members()) {
            if (!own(member).isEmpty()) {
                List<PeriodFees> periods = all.getOrDefault(key(member), List.of()).stream()
                        .filter(part -> seen(member, part.cell()))
                        .map(part -> period(member, part))
                        .sorted(Comparator.comparingInt(PeriodFees::sinceStart))
                        .toList();
                clients.add(new ClientFees(member.series().unit(), member.segment(), member.cohort(), periods));
            }
        }
        clients.sort(Comparator.comparing(ClientFees::client));
        return clients;
    }

    private PeriodFees period(Member member, StratumEffect part) {
        Cell cell = part.cell();
        return new PeriodFees(
                cell.period() - cell.cohort().first(),
                cell.period() - cell.cohort().last(),
                now(member, part),
                part.counterfactual(base(member, part)));
    }

    private static Key key(StratumEffect part) {
        return new Key(part.cell().cohort(), part.stratum());
    }

    /**
     * Units' effects with the spread of the same figure among the controls of their stratum, which had no secondment:
     * placebo gaps of like units. Units whose stratum has fewer than three controls, or no spread, are left out.
     */
    List<MeasuredEffect> measured() {
        List<MeasuredEffect> measured = new ArrayList<>();
        SortedMap<Key, Double> errors = new TreeMap<>(Key.ORDER);
        parts.forEach((key, own) -> errors.put(key, placeboSpread(key, own)));
        for (Member member : sample.members()) {
            List<StratumEffect> own = own(member);
            double error = own.isEmpty() ? 0 : errors.getOrDefault(key(member), 0.0);
            if (error > 0) {
                double effect = mean(own, part -> now(member, part) - part.counterfactual(base(member, part)));
                measured.add(new MeasuredEffect(member.series().unit(), effect, error));
            }
        }
        return measured;
    }

    private double placeboSpread(Key key, List<StratumEffect> own) {
        double[] gaps = sample.members().stream()
                .filter(member ->
                        !member.treated() && stratum(member, key.cohort()).equals(key.stratum()))
                .filter(member -> own.stream().allMatch(part -> seen(member, part.cell())))
                .mapToDouble(member -> mean(own, part -> now(member, part) - part.counterfactual(base(member, part))))
                .toArray();
        return gaps.length < 3 ? 0 : Math.sqrt(StatUtils.variance(gaps));
    }

    /** The parts that count the member; none where it is not counted. */
    private List<StratumEffect> own(Member member) {
        return member.treated() && headline.counts(member.series().group())
                ? parts.getOrDefault(key(member), List.of())
                : List.of();
    }

    private static Key key(Member member) {
        return new Key(member.cohort(), stratum(member, member.cohort()));
    }

    private static String stratum(Member member, Cohort cohort) {
        return member.series().group().strata().at(cohort.first());
    }

    private static boolean seen(Member member, Cell cell) {
        return cell.seenBy(member.series().group().presence());
    }

    private double now(Member member, StratumEffect part) {
        return member.value(part.cell().period(), sample.minorUnits());
    }

    private double base(Member member, StratumEffect part) {
        double sum = 0;
        for (int period = part.cell().baseFrom(); period <= part.cell().baseTo(); period++) {
            sum += member.value(period, sample.minorUnits());
        }
        return sum / (part.cell().baseTo() - part.cell().baseFrom() + 1);
    }

    private static double mean(List<StratumEffect> parts, ToDoubleFunction<StratumEffect> figure) {
        return parts.stream().mapToDouble(figure).average().orElseThrow();
    }
}
