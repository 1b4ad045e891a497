package org.secondment.roi.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secondment.roi.ranking.AccessInputs.Choice;
import org.secondment.roi.ranking.AccessInputs.Offer;

class AccessStudyTest {

    @Test
    void ratesRatiosAndLimitsAreThoseWorkedByHand() {
        // two occasions: pools of 4 and 6, then of 4 and 5, for the one sent first is away
        AccessStudy study =
                new AccessFirm().office("North", 6, 1).office("South", 4, 1).study(1);
        List<AccessGroup> offices = table(study, Attribute.OFFICE).groups();

        AccessGroup north = offices.get(0);
        assertThat(north.name()).isEqualTo("North");
        assertThat(north.times()).isEqualTo(1);
        assertThat(north.eligible()).isCloseTo(5.5, within(1e-12));
        assertThat(north.eligiblePeople()).isEqualTo(6);
        assertThat(figures(north).rate()).isCloseTo(100 / 5.5, within(1e-9));
        double expected = (6.0 / 10 + 5.0 / 9) / 2;
        assertThat(north.ratio().orElseThrow()).isCloseTo((1 - expected) / expected, within(1e-12));
        // 1 of 2, by Clopper and Pearson: 0.0125791 to 0.9874209
        assertThat(figures(north).rateInterval().low()).isCloseTo(0.0125791 * 200 / 5.5, within(1e-4));
        assertThat(figures(north).rateInterval().high()).isCloseTo(0.9874209 * 200 / 5.5, within(1e-4));
    }

    @Test
    void whoIsAwayOrUnknownIsNotCountedAsSentOrAsEligible() {
        AccessFirm firm = new AccessFirm().office("North", 6, 1).office("South", 4, 1);
        LocalDate away = LocalDate.of(2020, 4, 1);
        AccessStudy study =
                firm.alsoSent("North0", away).alsoSent("Nobody", away).study(1);

        assertThat(study.sent()).isEqualTo(2);
        assertThat(study.unplaced()).isEqualTo(2);
    }

    @Test
    void officesThatAreSentAlikeDoNotStandOutAndOneThatIsSentAloneDoes() {
        AccessStudy alike =
                new AccessFirm().office("North", 40, 10).office("South", 41, 10).study(5);
        AccessStudy alone =
                new AccessFirm().office("North", 40, 20).office("South", 120, 6).study(5);

        assertThat(table(alike, Attribute.OFFICE).standsOut()).isFalse();
        assertThat(table(alike, Attribute.OFFICE).pValue().orElseThrow()).isGreaterThan(0.5);
        assertThat(table(alone, Attribute.OFFICE).standsOut()).isTrue();
        assertThat(table(alone, Attribute.OFFICE).groups().get(0).differs()).isTrue();
    }

    @Test
    void pValuesAreEvenWhereChanceAloneDecides() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        int low = 0;
        int runs = 300;
        for (int run = 0; run < runs; run++) {
            long sentNorth =
                    IntStream.range(0, 20).filter(i -> random.nextInt(90) < 30).count();
            AccessStudy study = new AccessFirm()
                    .office("North", 300, (int) sentNorth)
                    .office("South", 600, 20 - (int) sentNorth)
                    .study(1);
            if (table(study, Attribute.OFFICE).pValue().orElse(1) <= 0.10) {
                low++;
            }
        }

        // 30 expected of 300; three standard deviations are 15.6
        assertThat(low).isBetween(10, 45);
    }

    @Test
    void nothingAboutFewerPeopleThanTheLeastGroupFollowsFromWhatIsShown() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        for (int run = 0; run < 60; run++) {
            AccessFirm firm = new AccessFirm();
            for (String office : List.of("A", "B", "C", "D", "E")) {
                firm.office(office, 1 + random.nextInt(30), random.nextInt(12));
            }
            for (AccessTable table : firm.study(5).tables()) {
                assertThat(table.groups()).allSatisfy(group -> {
                    assertThat(group.people()).isGreaterThanOrEqualTo(5);
                    assertThat(group.eligiblePeople()).isGreaterThanOrEqualTo(5);
                });
                assertThat(table.groups().stream().mapToInt(AccessGroup::times).sum())
                        .as("groups add up to all, so that no rest is left")
                        .isEqualTo(table.groups().isEmpty() ? 0 : table.times());
                assertThat(table.groups())
                        .hasSizeGreaterThanOrEqualTo(table.groups().isEmpty() ? 0 : 2);
            }
        }
    }

    @Test
    void smallGroupsAreMergedWithTheSmallestOtherUntilEnoughStandThere() {
        AccessStudy study = new AccessFirm()
                .office("A", 30, 9)
                .office("B", 30, 6)
                .office("C", 30, 2)
                .office("D", 3, 0)
                .study(5);

        assertThat(table(study, Attribute.OFFICE).groups())
                .extracting(group -> group.name() + " " + group.merged() + " " + group.times())
                .containsExactly("A 1 9", "other 3 8");
        assertThat(table(study, Attribute.GRADE).refusal()).contains("of one group");
        assertThat(table(study, Attribute.HOURS).groups())
                .extracting(AccessGroup::name)
                .containsExactly("full time", "not recorded");
    }

    @Test
    void whoDeclinedIsAskedOfThoseOffered() {
        List<Offer> offers = Stream.concat(
                        IntStream.range(0, 20).mapToObj(i -> offer("North" + i, i < 10)),
                        IntStream.range(0, 20).mapToObj(i -> offer("South" + i, i < 5)))
                .toList();
        AccessStudy study =
                new AccessFirm().office("North", 40, 8).office("South", 40, 8).study(5, offers);

        List<AccessGroup> declined = study.table(Step.DECLINED_BY_CLIENT, Attribute.OFFICE)
                .orElseThrow()
                .groups();
        assertThat(declined).extracting(one -> figures(one).rate()).containsExactly(50.0, 25.0);
        // 10 of 20 by Clopper and Pearson
        assertThat(figures(declined.get(0)).rateInterval().low()).isCloseTo(27.19578, within(1e-3));
        assertThat(study.table(Step.DECLINED_BY_FIRM, Attribute.OFFICE)
                        .orElseThrow()
                        .refusal())
                .isEqualTo("nobody was held back by the firm when offered");
        assertThat(new AccessFirm().office("North", 4, 1).study(1).tables(Step.OFFERED))
                .as("nothing is said of offers where there is no file")
                .isEmpty();
    }

    private static AccessFigures figures(AccessGroup group) {
        return group.figures().orElseThrow();
    }

    private static Offer offer(String lawyer, boolean declined) {
        return new Offer(
                new Choice(lawyer, LocalDate.of(2019, 5, 6)),
                declined ? Optional.of(Step.DECLINED_BY_CLIENT) : Optional.empty());
    }

    private static AccessTable table(AccessStudy study, Attribute attribute) {
        return study.table(Step.SENT, attribute).orElseThrow();
    }
}
