package org.secondment.roi.effect.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.career.CareerInputs.Stay;
import org.secondment.roi.effect.career.CareerInputs.WorkedMonth;
import org.secondment.roi.effect.career.Development.Utilisation;

class ReentryTest {

    private final List<WorkedMonth> worked = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();

    @Test
    void theDipIsTheFirstThreeFullMonthsBesideTheTwelveBefore() {
        threeSecondees();

        // before: 100, 60 and 40 a month; after: (50 + 80 + 110) / 3, (60 + 60 + 63) / 3 and (0 + 0 + 3) / 3
        Utilisation found = found();
        assertThat(found.people()).isEqualTo(3);
        assertThat(found.before()).isEqualTo(200 / 3.0);
        assertThat(found.after()).isEqualTo((80 + 61 + 1) / 3.0);
    }

    @Test
    void recoveryIsTheFirstOfThreeMonthsThatTogetherReachNineTenths() {
        threeSecondees();

        // A: (80 + 110 + 80) / 3 = 90 from month 2; B from month 1; C is never seen to be and followed to month 2
        assertThat(found().recovered()).hasValue(2);
        assertThat(found().withinYear()).as("nobody is followed for a year").isEmpty();
    }

    @Test
    void whoIsNotBackByTheEndCountsAsFollowedUpToIt() {
        threeSecondees();
        double[] low = new double[14];
        low[13] = 1;
        lawyer("D", "2021-03-10", "2021-09-16", 12, 40, 1, low);

        // month 1: 1 of 4; month 2: 1 of the 3 left, and C is seen no longer; D is at month 12 and low still
        assertThat(found().recovered()).hasValue(7);
        assertThat(found().withinYear().orElseThrow()).isCloseTo(1 - 3 / 4.0 * 2 / 3.0, within(1e-12));
    }

    @Test
    void hoursAreForFullTimeAndHardlyAnyTimeIsLeftOut() {
        threeSecondees();
        worked.replaceAll(
                one -> one.lawyer().equals("A") ? new WorkedMonth("A", one.month(), one.hours() / 4, 0.25) : one);
        assertThat(found().before()).isEqualTo(200 / 3.0);

        worked.replaceAll(one -> one.lawyer().equals("A") ? new WorkedMonth("A", one.month(), one.hours(), 0.19) : one);
        lawyer("D", "2021-03-10", "2021-09-16", 12, 80, 1, 8, 8, 8);
        assertThat(found().before()).as("of B, C and D").isEqualTo(180 / 3.0);
    }

    @Test
    void sixMonthsBeforeAndThreeAfterMustBeKnown() {
        lawyer("A", "2021-03-10", "2021-09-16", 12, 100, 1, 50, 80, 110);
        lawyer("B", "2021-03-01", "2021-08-31", 6, 60, 1, 60, 60, 63);
        lawyer("C", "2021-03-31", "2021-09-02", 5, 40, 1, 0, 0, 3);
        lawyer("D", "2021-03-31", "2021-09-02", 12, 40, 1, 0, 3);
        lawyer("E", "2021-03-31", "2021-09-02", 12, 0, 1, 7, 7, 7);
        assertThat(Reentry.of(worked, stays)).as("only A and B").isEmpty();

        lawyer("F", "2021-03-31", "2021-09-02", 12, 40, 1, 0, 0, 3);
        assertThat(found().people()).isEqualTo(3);
    }

    @Test
    void theNextSecondmentEndsTheView() {
        threeSecondees();
        lawyer("D", "2021-03-10", "2021-09-16", 12, 40, 1, 9, 9, 9, 40, 40, 40);
        assertThat(found().recovered())
                .as("D in month 4: 1 of 4, 1 of 3, 1 of 1")
                .hasValue(3);

        stays.add(new Stay("D2", "D", day("2022-01-20"), Away.NOT_YET));
        assertThat(found().recovered()).as("D is seen in month 1 only").hasValue(2);
        assertThat(found().people()).isEqualTo(4);

        stays.add(new Stay("D1", "D", day("2021-12-20"), day("2021-12-30")));
        assertThat(found().people()).as("D has no three months back").isEqualTo(3);
    }

    private void threeSecondees() {
        lawyer("A", "2021-03-10", "2021-09-16", 12, 100, 1, 50, 80, 110, 80, 100);
        lawyer("B", "2021-03-01", "2021-08-31", 7, 60, 1, 60, 60, 63);
        lawyer("C", "2021-03-31", "2021-09-02", 12, 40, 1, 0, 0, 3, 4);
    }

    private Utilisation found() {
        return Reentry.of(worked, stays).orElseThrow();
    }

    /** Back from the day after {@code last}; neither months away nor those long before count. */
    private void lawyer(String id, String from, String last, int months, double before, double fte, double... after) {
        stays.add(new Stay(id, id, day(from), day(last) + 1));
        int start = month(from);
        for (int i = 1; i <= months; i++) {
            worked.add(new WorkedMonth(id, start - i, before, fte));
        }
        worked.add(new WorkedMonth(id, start - 13, 999, fte));
        int first = month(last) + 1;
        for (int month = start; month < first; month++) {
            worked.add(new WorkedMonth(id, month, 777, fte));
        }
        for (int i = 0; i < after.length; i++) {
            worked.add(new WorkedMonth(id, first + i, after[i], fte));
        }
    }

    private static int month(String day) {
        return (int) LocalDate.parse(day).getLong(ChronoField.PROLEPTIC_MONTH);
    }

    private static int day(String day) {
        return (int) LocalDate.parse(day).toEpochDay();
    }
}
