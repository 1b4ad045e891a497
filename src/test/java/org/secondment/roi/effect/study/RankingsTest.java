package org.secondment.roi.effect.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.MeasuredEffect;
import org.secondment.roi.effect.study.Trust.Ranked;
import org.secondment.roi.effect.study.Trust.Ranking;

class RankingsTest {

    private final List<MeasuredEffect> measured = new ArrayList<>();
    private final List<UnitEffect> units = new ArrayList<>();

    private void add(String segment, double... effects) {
        for (double effect : effects) {
            String name = segment + units.size();
            measured.add(new MeasuredEffect(name, effect, 1));
            units.add(new UnitEffect(name, segment, new Cohort(5, 6), 0, effect, 0));
        }
    }

    private List<Integer> sizes() {
        return Rankings.groups(measured, units).stream().map(List::size).toList();
    }

    @Test
    void aSegmentOfFewerThanFiveNeverStandsAlone() {
        add("banking", 1, 2, 3, 4, 5);
        add("energy", 1, 2, 3, 4, 5, 6);
        add("retail", 1, 2);
        assertThat(sizes()).as("two of retail join the smallest").containsExactly(7, 6);

        add("public", 7, 8, 9);
        assertThat(sizes()).as("five of two small segments stand together").containsExactly(5, 6, 5);
    }

    @Test
    void unitsWithoutASegmentStandTogether() {
        add("", 1, 2, 3, 4, 5, 6, 7);
        add("energy", 1, 2, 3, 4, 5);

        assertThat(sizes()).containsExactly(5, 7);
    }

    @Test
    void twoClientsOfOneEffectAreDrawnToDifferentSectors() {
        add("banking", 20, 24, 28, 32, 36);
        add("energy", 20, 1, 3, 5, 9);
        Ranking ranking = Rankings.of(measured, units);

        assertThat(ranking.refusal()).isEmpty();
        assertThat(effect(ranking, "banking0")).isGreaterThan(20).isLessThan(21);
        assertThat(effect(ranking, "energy5")).isLessThan(20).isGreaterThan(19);
        assertThat(ranking.units()).extracting(Ranked::unit).startsWith("banking4", "banking3");
    }

    @Test
    void fewerThanTenAreTooFewToRank() {
        add("banking", 1, 20, 3, 40, 5, 60, 7, 80, 9);

        assertThat(Rankings.of(measured, units).refusal())
                .isEqualTo("9 with controls like them are too few to rank; 10 are needed");
    }

    private static double effect(Ranking ranking, String unit) {
        return ranking.units().stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .effect();
    }
}
