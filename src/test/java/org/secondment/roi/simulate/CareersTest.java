package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CareersTest {

    private static final List<Firm> FIRMS = LongStream.rangeClosed(6, 9)
            .mapToObj(seed -> new Firm(2400, 1200, 8, 600, seed, 0, LocalDate.of(2024, 12, 31)))
            .toList();
    private static final Span SPAN = Span.of(FIRMS.get(0));

    private static final List<List<Person>> PEOPLE = FIRMS.stream()
            .map(firm -> Careers.live(firm, SPAN, Placements.draw(firm, SPAN, Clients.draw(firm, SPAN)))
                    .people())
            .toList();

    private static final List<Person> EVERYBODY =
            PEOPLE.stream().flatMap(List::stream).toList();

    @Test
    void associatesArePromotedAtTheStatedHazardAndReturnedSecondeesSooner() {
        double colleagues = promotionsPerYear(false);
        double returned = promotionsPerYear(true);

        assertThat(colleagues).isCloseTo(Grade.ASSOCIATE.promotion(), within(0.01));
        assertThat(returned / colleagues).isCloseTo(Grade.PROMOTION_RATIO_AFTER_RETURN, within(0.2));
    }

    @Test
    void leaversAreReplaced() {
        for (int month = 3; month < SPAN.months(); month += 12) {
            LocalDate day = SPAN.month(month);
            assertThat(PEOPLE.get(0).stream().filter(p -> p.employedOn(day)).count())
                    .isBetween(2280L, 2400L);
        }
    }

    private double promotionsPerYear(boolean afterReturn) {
        int promoted = 0;
        int months = 0;
        for (int month = 1; month < SPAN.months(); month++) {
            LocalDate day = SPAN.month(month);
            for (Person person : EVERYBODY) {
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
