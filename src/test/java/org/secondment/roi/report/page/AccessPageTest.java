package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.ranking.AccessFigures;
import org.secondment.roi.ranking.AccessGroup;
import org.secondment.roi.ranking.AccessStudy;
import org.secondment.roi.ranking.AccessTable;
import org.secondment.roi.ranking.Attribute;
import org.secondment.roi.ranking.Step;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Outlook;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.SmallFindings;

class AccessPageTest {

    @Test
    void theTitleNamesTheGroupThatIsFurthestFromTheOthersAndOnlyIfItsAttributeStandsOut() {
        assertThat(page(table(0.04)).title()).isEqualTo("Office North: sent 2.5 times as often as all others");
        assertThat(page(table(0.2)).title())
                .isEqualTo("No group is shown to be sent more or less often than chance explains");
    }

    @Test
    void groupsAreShownWithWhatStandsBehindThemAndMissingOffersAreSaid() {
        String text = PageText.of(page(table(0.04)));

        assertThat(text)
                .contains("North | 10 | 9 | 20")
                .contains("other (3 groups)")
                .contains("no offers file was supplied")
                .contains("By practice nothing is shown: fewer than 5 people in all groups but one.");
    }

    @Test
    void whereTooFewCarryARateItIsMarkedAndNotDrawn() {
        AccessTable few = new AccessTable(
                Step.SENT,
                Attribute.OFFICE,
                List.of(
                        new AccessGroup("North", 1, 10, 10, 20, 25, Optional.empty(), false),
                        new AccessGroup("South", 1, 10, 10, 20, 25, Optional.empty(), false)),
                20,
                "",
                OptionalDouble.of(1),
                OptionalDouble.of(1));

        assertThat(PageText.of(page(few)))
                .contains("North | 10 | 10 | 20.0000 | [c] | [c] | [c] | [c] | [c] | [c] |")
                .contains("Numbers of people stand to the nearest 5, fewer than 3 as 0");
    }

    @Test
    void withoutAnybodyToCompareThePageSaysSo() {
        Page page = AccessPage.of(SmallFindings.full());

        assertThat(page.title()).isEqualTo("Fair access: nobody is known to have been sent while the exports run");
        assertThat(PageText.of(page)).contains("Nobody can be compared");
    }

    private static Page page(AccessTable table) {
        AccessTable refused = new AccessTable(
                Step.SENT,
                Attribute.PRACTICE,
                List.of(),
                22,
                "fewer than 5 people in all groups but one",
                OptionalDouble.empty(),
                OptionalDouble.empty());
        Findings full = SmallFindings.full();
        Outlook outlook = full.outlook();
        return AccessPage.of(full.with(new Outlook(
                outlook.money(),
                outlook.nextClients(),
                new AccessStudy(List.of(table, refused), 22, 1, false, 5, 999),
                outlook.sinceLast())));
    }

    private static AccessTable table(double q) {
        return new AccessTable(
                Step.SENT,
                Attribute.OFFICE,
                List.of(
                        new AccessGroup(
                                "North",
                                1,
                                10,
                                9,
                                20,
                                25,
                                figures(50, new Interval(30, 70), 2.5, new Interval(1.3, 5)),
                                true),
                        new AccessGroup(
                                AccessGroup.OTHER,
                                3,
                                12,
                                11,
                                60,
                                70,
                                figures(20, new Interval(10, 30), 0.4, new Interval(0.2, 0.8)),
                                true)),
                22,
                "",
                OptionalDouble.of(0.01),
                OptionalDouble.of(q));
    }

    private static Optional<AccessFigures> figures(double rate, Interval rates, double ratio, Interval ratios) {
        return Optional.of(new AccessFigures(rate, rates, OptionalDouble.of(ratio), ratios));
    }
}
