package org.secondment.roi.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.practice.PracticeOutcome.CLIENT_FEES;
import static org.secondment.roi.practice.PracticeOutcome.ENDED_EARLY;
import static org.secondment.roi.practice.PracticeOutcome.RETAINED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PracticeComparisonsTest {

    private static final PracticeSettings SETTINGS =
            new PracticeSettings(List.of("debrief_client"), "0123456789ab", 5, "quarter", 1_999, 1);

    private static PracticeComparison only(String practice, PracticeOutcome outcome, List<Example> examples) {
        return all(examples).stream()
                .filter(one -> one.practice().id().equals(practice) && one.outcome() == outcome)
                .findFirst()
                .orElseThrow();
    }

    private static List<PracticeComparison> all(List<Example> examples) {
        return new PracticeComparisons(examples.stream().map(Example::build).toList(), SETTINGS).all();
    }

    /** Debriefed or not, with fees that lie 100 apart; every third in tier A, where all is more. */
    private static List<Example> clients(int with, int without) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < with + without; i++) {
            boolean debriefed = i < with;
            examples.add(Example.of(i, "2024-01-08", "2024-07-05")
                    .tier(i % 3 == 0 ? "A" : "B")
                    .log("debrief_client", debriefed ? "done" : "missed", "2024-07-20")
                    .log("client_research", i % 2 == 0 ? "done" : "missed", "")
                    .answer("outcome", "completed")
                    .clientFees((i % 3 == 0 ? 5_000 : 0) + (debriefed ? 100 : 0) + i * 37 % 11)
                    .size(10_000 + i));
        }
        return examples;
    }

    @Test
    void aDifferenceWithinTiersIsFound() {
        PracticeComparison found = only("debrief_client", CLIENT_FEES, clients(12, 15));

        assertThat(found.groups()).isEqualTo(new PracticeComparison.Groups(12, 15, 0, 0));
        assertThat(found.difference().getAsDouble()).isCloseTo(100, Offset.offset(5.0));
        assertThat(found.pValue().getAsDouble()).isLessThan(0.001);
        assertThat(found.interval().orElseThrow().low()).isBetween(90.0, 100.0);
        assertThat(found.standsOut()).isTrue();
        assertThat(found.isGain()).isTrue();
        assertThat(found.registered()).isTrue();
        assertThat(found.refusal()).isEmpty();
    }

    @Test
    void fewerThanFiveOnASideAreNotCompared() {
        assertThat(only("debrief_client", CLIENT_FEES, clients(5, 6)).printed()).isTrue();
        PracticeComparison refused = only("debrief_client", CLIENT_FEES, clients(4, 16));

        assertThat(refused.printed()).isFalse();
        assertThat(refused.means()).isEmpty();
        assertThat(refused.pValue()).isEmpty();
        assertThat(refused.refusal()).startsWith("fewer than 5 secondments");
        assertThat(refused.groups().with()).isEqualTo(4);
    }

    @Test
    void fiveSecondmentsOfOneClientAreNotFiveClients() {
        List<Example> examples = clients(0, 12);
        for (int i = 20; i < 28; i++) {
            examples.add(Example.at(i, i < 24 ? "C" + i : "C20", "2024-01-08", "2024-07-05")
                    .log("debrief_client", "done", "")
                    .clientFees(7));
        }
        assertThat(only("debrief_client", CLIENT_FEES, examples).printed()).isFalse();
        examples.add(Example.of(40, "2024-01-08", "2024-07-05")
                .log("debrief_client", "done", "")
                .clientFees(7));
        assertThat(only("debrief_client", CLIENT_FEES, examples).printed()).isTrue();
    }

    @Test
    void unknownIsAGroupOfItsOwn() {
        List<Example> examples = clients(12, 15);
        PracticeComparison before = only("debrief_client", CLIENT_FEES, examples);
        for (int i = 50; i < 57; i++) {
            examples.add(Example.of(i, "2024-01-08", "2024-07-05").clientFees(-90_000));
        }
        PracticeComparison with = only("debrief_client", CLIENT_FEES, examples);

        assertThat(with.groups()).isEqualTo(new PracticeComparison.Groups(12, 15, 7, 0));
        assertThat(with.difference()).isEqualTo(before.difference());
    }

    @Test
    void whatFollowsFromTheOutcomeIsNeverClaimed() {
        List<Example> examples = clients(12, 15);
        examples.forEach(one -> one.touched(one.build().logged("debrief_client") ? "2024-09-01" : "2024-07-06"));
        examples.stream()
                .filter(one -> one.build().logged("debrief_client"))
                .forEach(one -> one.touched("2024-09-01", "2024-11-01", "2025-01-01", "2025-03-15", "2025-06-01"));
        PracticeComparison kept = only("contact_plan_kept", CLIENT_FEES, examples);

        assertThat(kept.pValue().getAsDouble()).isLessThan(0.001);
        assertThat(kept.qValue()).isEmpty();
        assertThat(kept.standsOut()).isFalse();
    }

    @Test
    void qValuesCountEveryComparisonAsked() {
        List<PracticeComparison> asked = all(clients(12, 15)).stream()
                .filter(one -> one.qValue().isPresent())
                .toList();
        PracticeComparison found = only("debrief_client", CLIENT_FEES, clients(12, 15));

        assertThat(asked).hasSizeGreaterThan(1);
        assertThat(found.qValue().getAsDouble())
                .isCloseTo(Math.min(1, found.pValue().getAsDouble() * asked.size()), Offset.offset(1e-12));
    }

    @Test
    void endingEarlyIsNotAskedOfTheReturnAndStaysInElsewhere() {
        List<Example> examples = clients(12, 15);
        examples.get(0).answer("outcome", "ended_early");
        assertThat(all(examples))
                .filteredOn(one -> one.outcome() == ENDED_EARLY)
                .extracting(one -> one.practice().phase())
                .doesNotContain(Phase.RETURN)
                .contains(Phase.BEFORE, Phase.DURING);
        PracticeComparison fees = only("debrief_client", CLIENT_FEES, examples);

        assertThat(fees.groups().with()).isEqualTo(12);
        assertThat(fees.withoutEarlyEnds().getAsDouble())
                .isNotEqualTo(fees.difference().getAsDouble());
    }

    @Test
    void whoLeavesAtOnceIsNoEvidenceOnADebrief() {
        List<Example> examples = clients(12, 15);
        examples.get(20).left("2024-10-02");
        examples.get(21).left("2024-10-03");

        assertThat(only("debrief_client", RETAINED, examples).groups().without())
                .isEqualTo(14);
        assertThat(examples.get(20).build().ended()).isTrue();
        assertThat(RETAINED.of(examples.get(20).build(), Phase.BEFORE)).hasValue(0);
        assertThat(RETAINED.of(examples.get(21).build(), Phase.RETURN)).hasValue(0);
        assertThat(RETAINED.of(examples.get(22).build(), Phase.RETURN)).hasValue(1);
        assertThat(RETAINED.of(Example.of(9, "2024-04-01", "2024-10-01").build(), Phase.RETURN))
                .isEmpty();
    }

    @Test
    void whatElseDiffersIsNamed() {
        List<Example> examples = Stream.concat(
                        clients(12, 0).stream(),
                        Stream.iterate(30, i -> i < 42, i -> i + 1)
                                .map(i -> Example.of(i, "2024-01-08", "2024-0" + (4 + i % 3) + "-05")
                                        .tier(i % 3 == 0 ? "A" : "B")
                                        .log("debrief_client", "missed", "")
                                        .clientFees(i)
                                        .size(10_000 + (i - 30))))
                .toList();
        List<Difference> found = only("debrief_client", CLIENT_FEES, examples).confounding();

        assertThat(found)
                .filteredOn(Difference::confounds)
                .extracting(Difference::trait)
                .containsExactly(Difference.Trait.LENGTH);
        Difference length = found.get(0);
        assertThat(length.with()).isCloseTo(180 / 30.4375, Offset.offset(1e-9));
        assertThat(length.without()).isCloseTo((89 + 119 + 150) / 3.0 / 30.4375, Offset.offset(1e-9));
    }
}
