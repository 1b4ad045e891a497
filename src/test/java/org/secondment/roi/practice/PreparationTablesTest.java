package org.secondment.roi.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.secondment.roi.practice.PreparationTable.Row;

class PreparationTablesTest {

    private int number;

    private List<Example> of(int count, String column, String word) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            examples.add(Example.of(number, "2023-01-09", "2023-07-07")
                    .answer(column, word)
                    .clientFees(number));
            number++;
        }
        return examples;
    }

    private static PreparationTable table(PreparationQuestion question, List<Example> examples) {
        return new PreparationTables(examples.stream().map(Example::build).toList(), 5)
                .all().stream()
                        .filter(one -> one.question() == question)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void groupsOfFivePeopleStandAlone() {
        List<Example> examples = of(5, "aim_need", "extra_body");
        examples.addAll(of(6, "aim_need", "both"));
        PreparationTable table = table(PreparationQuestion.AIM_NEED, examples);

        assertThat(table.rows()).extracting(Row::group).containsExactly("both", "extra body");
        assertThat(table.rows().get(1).outcomes().get(PracticeOutcome.CLIENT_FEES))
                .isEqualTo(new PreparationTable.Mean(5, 2));
        assertThat(table.merged()).isEmpty();
    }

    @Test
    void smallerOnesAreMergedAndTheSmallestOtherJoinsThemWhereTheyAreTooFew() {
        List<Example> examples = of(4, "aim_need", "extra_body");
        examples.addAll(of(6, "aim_need", "both"));
        examples.addAll(of(7, "aim_need", "specific_expertise"));
        PreparationTable table = table(PreparationQuestion.AIM_NEED, examples);

        assertThat(table.merged()).containsExactly("extra body", "both");
        assertThat(table.rows()).extracting(Row::secondments).containsExactly(7, 10);
        assertThat(table.rows()).allMatch(row -> row.people() >= 5);
    }

    @Test
    void oneGroupAloneIsNotShown() {
        List<Example> examples = of(4, "end_reason", "fit");
        examples.addAll(of(9, "end_reason", "work_level"));
        examples.forEach(one -> one.answer("outcome", "ended_early"));

        assertThat(table(PreparationQuestion.END_REASON, examples).rows()).isEmpty();
        assertThat(table(PreparationQuestion.AIM_NEED, examples).rows()).isEmpty();
    }

    @Test
    void reasonsAreAskedOnlyWhereItEndedEarly() {
        List<Example> examples = of(5, "end_reason", "fit");
        examples.addAll(of(6, "end_reason", "work_level"));
        assertThat(table(PreparationQuestion.END_REASON, examples).rows()).isEmpty();
        examples.forEach(one -> one.answer("outcome", "secondee_changed"));
        assertThat(table(PreparationQuestion.END_REASON, examples).rows())
                .extracting(Row::group)
                .containsExactly("fit", "work level");
    }

    @Test
    void aMeanOfFewerPeopleIsLeftOut() {
        List<Example> examples = of(5, "aim_need", "extra_body");
        List<Example> young = of(6, "aim_need", "both");
        for (int i = 0; i < 2; i++) {
            young.set(i, Example.of(100 + i, "2026-01-05", "2026-06-30").answer("aim_need", "both"));
        }
        examples.addAll(young);
        PreparationTable table = table(PreparationQuestion.AIM_NEED, examples);

        assertThat(table.rows().get(0).outcomes()).doesNotContainKey(PracticeOutcome.CLIENT_FEES);
        assertThat(table.rows().get(0).outcomes()).doesNotContainKey(PracticeOutcome.RETAINED);
        assertThat(table.rows().get(1).outcomes()).containsKey(PracticeOutcome.RETAINED);
        assertThat(table.forGroups(6).rows()).isEmpty();
    }

    @Test
    void sixSecondmentsOfFourPeopleAreTooFew() {
        List<Engagement> engagements = new ArrayList<>();
        of(6, "aim_need", "both").forEach(one -> engagements.add(one.build()));
        of(6, "aim_need", "extra_body").forEach(one -> engagements.add(one.build()));
        Engagement again = Example.of(0, "2024-01-08", "2024-07-05")
                .answer("aim_need", "rectify")
                .build();
        for (int i = 0; i < 6; i++) {
            engagements.add(again);
        }
        PreparationTable table = new PreparationTables(engagements, 5)
                .all().stream()
                        .filter(one -> one.question() == PreparationQuestion.AIM_NEED)
                        .findFirst()
                        .orElseThrow();

        assertThat(table.merged()).contains("rectify");
    }

    @Test
    void draggingOnIsLongerThanThirtyDaysAfterTheSign() {
        Example soon = of(1, "outcome", "ended_early").get(0).log("termination_considered", "done", "2023-06-07");
        Example late = of(1, "outcome", "ended_early").get(0).log("termination_considered", "done", "2023-06-06");
        Example lasting = of(1, "outcome", "completed").get(0).log("problem_raised", "done", "2023-03-01");
        Example fine = of(1, "outcome", "completed").get(0).log("firm_contact", "done", "2023-03-01");

        assertThat(List.of(soon, late, lasting, fine))
                .extracting(one -> PreparationQuestion.TROUBLE.group(one.build()))
                .containsExactly(
                        "ended within 30 days of the sign",
                        "dragged on longer",
                        "dragged on longer",
                        "no lasting problem on record");
        assertThat(PreparationQuestion.TROUBLE.group(
                        of(1, "outcome", "completed").get(0).build()))
                .isEqualTo(PreparationQuestion.NOT_RECORDED);
    }

    private static Example with(int guests, int newContacts, Example example) {
        return example.relations(new Relations(
                OptionalDouble.of(6), OptionalDouble.empty(), OptionalInt.of(guests), OptionalInt.of(newContacts)));
    }

    @Test
    void guestsAreCountedAndSecondmentsWithoutARowAreNotOnesWithoutGuests() {
        List<Example> examples = of(5, "aim_need", "both");
        examples.forEach(one -> with(2, 4, one));
        List<Example> many = of(6, "aim_need", "both");
        many.forEach(one -> with(3, many.indexOf(one), one));
        List<Example> none = of(5, "aim_need", "both");
        none.forEach(one -> one.log("training_with_client_guest", "missed", ""));
        examples.addAll(many);
        examples.addAll(none);
        examples.addAll(of(5, "aim_need", "both"));
        PreparationTable table = table(PreparationQuestion.GUESTS, examples);

        assertThat(table.rows())
                .extracting(Row::group)
                .containsExactly("no guest", "not recorded", "one or two guests", "three guests or more");
        assertThat(table.rows())
                .extracting(Row::newContacts)
                .containsExactly(
                        OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.of(4), OptionalDouble.of(2.5));
        assertThat(table.rows()).extracting(Row::satisfaction).containsOnly(OptionalDouble.empty());
    }

    private static Engagement scored(int number, double before, double after) {
        return Example.of(number, "2023-01-09", "2023-07-07")
                .relations(new Relations(
                        OptionalDouble.of(before), OptionalDouble.of(after), OptionalInt.empty(), OptionalInt.empty()))
                .build();
    }

    @Test
    void satisfactionIsComparedWhereBothScoresAreKnown() {
        Satisfaction scores = Satisfaction.of(List.of(
                scored(1, 7, 9),
                scored(1, 7, 7),
                scored(2, 6, 5),
                scored(3, 8, 5),
                scored(4, 5, 5.5),
                scored(5, 6, 2),
                with(1, 1, Example.of(6, "2023-01-09", "2023-07-07")).build(),
                Example.of(7, "2026-06-01", "").build()));

        assertThat(scores).isEqualTo(new Satisfaction(7, 6, 5, 2, 3, 39 / 6.0, 33.5 / 6));
        assertThat(scores.shown(5)).isTrue();
        assertThat(scores.shown(6)).isFalse();
    }

    @Test
    void thePreparationScoreCountsWhatIsKnown() {
        List<Example> examples = of(5, "aim_need", "both");
        examples.forEach(one -> one.log("client_research", "done", "").log("red_flags_shared", "missed", ""));
        examples.addAll(of(5, "aim_need", "extra_body"));
        PreparationTable table = table(PreparationQuestion.AIM_NEED, examples);

        assertThat(table.rows().get(0).prepared().getAsDouble()).isCloseTo(0.5, Offset.offset(1e-12));
        assertThat(table.rows().get(1).prepared()).isEmpty();
    }
}
