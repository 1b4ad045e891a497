package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CareersTest {

    private static final Firm FIRM = new Firm(2400, 1200, 8, 600, 3, 0, LocalDate.of(2024, 12, 31));
    private static final Span SPAN = Span.of(FIRM);

    private static final List<Person> PEOPLE = Careers.live(
                    FIRM, SPAN, Placements.draw(FIRM, SPAN, Clients.draw(FIRM, SPAN)))
            .people();

    @Test
    void associatesArePromotedAtTheStatedHazardAndReturnedSecondeesSooner() {
        double colleagues = promotionsPerYear(false);
        double returned = promotionsPerYear(true);

        assertThat(colleagues).isCloseTo(Grade.ASSOCIATE.promotion(), within(0.02));
        assertThat(returned / colleagues).isCloseTo(Grade.PROMOTION_RATIO_AFTER_RETURN, within(0.25));
    }

    @Test
    void leaversAreReplaced() {
        for (int month = 3; month < SPAN.months(); month += 12) {
            LocalDate day = SPAN.month(month);
            assertThat(PEOPLE.stream().filter(p -> p.employedOn(day)).count()).isBetween(2280L, 2400L);
        }
    }

    private double promotionsPerYear(boolean afterReturn) {
        int promoted = 0;
        int months = 0;
        for (int month = 1; month < SPAN.months(); month++) {
            LocalDate day = SPAN.month(month);
            for (Person person : PEOPLE) {
                boolean atRisk = person.employedOn(day)
                        && person.gradeOn(day.minusDays(1)) == Grade.ASSOCIATE
                        && person.returnedBefore(day) == afterReturn;
                months += atRisk ? 1 : 0;
                promoted += atRisk && person.gradeOn(day) == Grade.SENIOR_ASSOCIATE ? 1 : 0;
            }
        }
        return 12.0 * promoted / months;
    }
}
