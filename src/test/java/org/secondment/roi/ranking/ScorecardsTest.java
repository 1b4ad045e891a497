package org.secondment.roi.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.Quantiles;

class ScorecardsTest {

    private static final Offset<Double> CLOSE = Offset.offset(1e-12);

    /** Gaps 900, 400, 50; contacts 2, 0, 7; scores 9, 6; days 40, 70; unused 2, 3, 1, 4 of 4 practices. */
    @Test
    void valuesAreThoseWorkedOutByHand() {
        NextClients next = InventedNext.ranked();
        Scorecard north = of(next, "C1");
        Scorecard petrel = of(next, "C2");
        Scorecard quay = of(next, "C3");

        assertThat(value(north, Criterion.NEED)).isCloseTo((1 + 0.5) / 2, CLOSE);
        assertThat(value(petrel, Criterion.NEED)).isCloseTo((0 + 0.25) / 2, CLOSE);
        assertThat(value(quay, Criterion.NEED)).isCloseTo((0.5 + 0.75) / 2, CLOSE);
        assertThat(value(north, Criterion.RELATIONSHIP)).isCloseTo((0.5 + 1) / 2, CLOSE);
        assertThat(value(petrel, Criterion.RELATIONSHIP)).isCloseTo(0, CLOSE);
        assertThat(value(quay, Criterion.RELATIONSHIP)).isCloseTo(1, CLOSE);
        assertThat(value(north, Criterion.ECONOMICS))
                .isCloseTo(Math.rint((0.95 + 1 + (2 / 3.0 + 1) / 2) / 3 * 10_000) / 10_000, CLOSE);
        assertThat(value(petrel, Criterion.ECONOMICS)).isCloseTo(0.2667, CLOSE);
        assertThat(value(north, Criterion.EVIDENCE)).isCloseTo(0.9772, CLOSE);
        assertThat(value(petrel, Criterion.EVIDENCE)).isCloseTo(0.0228, CLOSE);
        assertThat(Quantiles.normalShareBelow(2)).isCloseTo(0.97725, Offset.offset(1e-6));
        assertThat(value(north, Criterion.CAPACITY)).isCloseTo(0.3333, CLOSE);
        assertThat(value(petrel, Criterion.CAPACITY)).isCloseTo(0.6667, CLOSE);
    }

    @Test
    void theScoreIsTheSumOfContributionsAndUnknownCriteriaCountForNothing() {
        NextClients next = InventedNext.ranked();
        Scorecard north = of(next, "C1");
        Scorecard quay = of(next, "C3");

        assertThat(north.contribution(Criterion.NEED).orElseThrow()).isCloseTo(0.75 * 3 / 10, CLOSE);
        assertThat(quay.contribution(Criterion.NEED).orElseThrow()).isCloseTo(0.625 * 3 / 6, CLOSE);
        assertThat(quay.contribution(Criterion.EVIDENCE)).isEmpty();
        assertThat(quay.by(Criterion.ECONOMICS).value()).isEmpty();
        for (Scorecard one : next.clients()) {
            double sum = 0;
            for (Criterion criterion : Criterion.values()) {
                sum += one.contribution(criterion).orElse(0);
            }
            assertThat(one.place().orElseThrow().score()).as(one.client()).isCloseTo(sum, CLOSE);
        }
    }

    @Test
    void clientsStandByPlaceAndTheRangeHoldsIt() {
        NextClients next = InventedNext.ranked();

        assertThat(next.clients()).extracting(Scorecard::client).containsExactly("C4", "C1", "C3", "C2");
        assertThat(next.clients())
                .allSatisfy(one -> assertThat(one.place().orElseThrow().rank())
                        .isBetween(
                                one.place().orElseThrow().low(),
                                one.place().orElseThrow().high()));
        assertThat(of(next, "C2").place().orElseThrow())
                .extracting(Scorecard.Place::rank, Scorecard.Place::low, Scorecard.Place::high)
                .containsExactly(4, 4, 4);
    }

    @Test
    void aClientThatForbidsReferralsIsFlaggedAndNeverProposed() {
        NextClients next = InventedNext.ranked();
        Scorecard quay = of(next, "C3");

        assertThat(quay.word()).isEqualTo(Word.HOLD);
        assertThat(quay.flags()).containsExactly("referrals forbidden: of value for learning and retention only");
        assertThat(next.proposed()).extracting(Scorecard::client).containsExactly("C1");
        assertThat(next.shown()).extracting(Scorecard::client).containsExactly("C1", "C2");
    }

    @Test
    void aClientOfWhichLessThanHalfIsKnownHasAPlaceButIsNotProposed() {
        Scorecard blank = of(InventedNext.ranked(), "C4");

        assertThat(blank.knownShare()).isEqualTo(0.4);
        assertThat(blank.word()).isEqualTo(Word.GATHER_EVIDENCE);
        assertThat(blank.place().orElseThrow().rank()).isEqualTo(1);
    }

    @Test
    void wordsFollowTheRule() {
        OptionalDouble none = OptionalDouble.empty();
        Permission free = Permission.PERMITTED;

        assertThat(Word.of(free, of(1), of(0.0999), of(1))).isEqualTo(Word.STOP);
        assertThat(Word.of(free, of(1), of(0.9), of(1))).isEqualTo(Word.DO_MORE);
        assertThat(Word.of(free, of(0.3), of(0.9), none)).isEqualTo(Word.DO_MORE);
        assertThat(Word.of(Permission.FORBIDDEN, of(1), of(0.99), of(1))).isEqualTo(Word.HOLD);
        assertThat(Word.of(Permission.FORBIDDEN, of(1), of(0.01), of(1))).isEqualTo(Word.STOP);
        assertThat(Word.of(Permission.UNKNOWN, of(0.5), of(0.89), of(1))).isEqualTo(Word.GATHER_EVIDENCE);
        assertThat(Word.of(free, of(0.49), of(0.89), of(1))).isEqualTo(Word.HOLD);
        assertThat(Word.of(free, of(0.5), none, none)).isEqualTo(Word.GATHER_EVIDENCE);
        assertThat(Word.of(free, none, none, none)).isEqualTo(Word.HOLD);
        assertThat(Word.of(free, of(0), of(0.99), of(1))).isEqualTo(Word.HOLD);
        assertThat(Word.of(free, of(1), of(0.99), of(0))).isEqualTo(Word.HOLD);
    }

    @Test
    void withoutADifferenceBetweenClientsNobodyIsRanked() {
        NextClients next = InventedNext.withheld();

        assertThat(next.isRanked()).isFalse();
        assertThat(next.proposed()).isEmpty();
        assertThat(next.clients()).allSatisfy(one -> assertThat(one.place()).isEmpty());
        assertThat(next.clients()).extracting(Scorecard::client).containsExactly("C4", "C1", "C2", "C3");
        assertThat(of(next, "C1").by(Criterion.EVIDENCE).parts().get(0).note()).startsWith("no detectable difference");
        assertThat(of(next, "C3").by(Criterion.EVIDENCE).parts().get(0).note()).isEqualTo("no secondment there yet");
        assertThat(next.clients())
                .extracting(Scorecard::word)
                .doesNotContain(Word.DO_MORE, Word.STOP)
                .contains(Word.GATHER_EVIDENCE);
    }

    @Test
    void breakEvenFeesUseTheClientsOwnCollection() {
        NextClients next = InventedNext.ranked();

        assertThat(of(next, "C2").breakEven().orElseThrow()).isCloseTo(60_000 / (0.4 * 0.8), Offset.offset(1e-9));
        assertThat(of(next, "C4").breakEven().orElseThrow()).isCloseTo(60_000 / (0.4 * 0.9), Offset.offset(1e-9));
    }

    @Test
    void whyIsWhatAddsMostAndWhyNotWhatSpeaksLeast() {
        Scorecard north = of(InventedNext.ranked(), "C1");

        assertThat(north.why().orElseThrow().criterion()).isEqualTo(Criterion.NEED);
        assertThat(north.whyNot().orElseThrow().criterion()).isEqualTo(Criterion.CAPACITY);
        assertThat(north.by(Criterion.NEED).strongest().orElseThrow().kind()).isEqualTo(Part.Kind.WALLET_GAP);
    }

    @Test
    void withoutAnyFileCriteriaAreUnknownAndNeverZero() {
        Pool bare = new Pool(
                List.of(Cases.blank()),
                java.util.Set.of(),
                Optional.empty(),
                new Evidence(Map.of(), ""),
                Optional.empty());
        Scorecard only = Scorecards.of(bare, Cases.WEIGHTS, 5).clients().get(0);

        assertThat(only.assessments()).allSatisfy(one -> assertThat(one.value()).isEmpty());
        assertThat(only.place()).isEmpty();
        assertThat(only.breakEven()).isEmpty();
        assertThat(only.word()).isEqualTo(Word.HOLD);
    }

    private static OptionalDouble of(double value) {
        return OptionalDouble.of(value);
    }

    private static Scorecard of(NextClients next, String client) {
        return next.clients().stream()
                .filter(one -> one.client().equals(client))
                .findFirst()
                .orElseThrow();
    }

    private static double value(Scorecard one, Criterion criterion) {
        return one.by(criterion).value().orElseThrow();
    }
}
