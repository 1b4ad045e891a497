package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GradeAtTest {

    private static final DataSpan SPAN = new DataSpan(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 9, 30));
    private static final GradeSteps CAREER = steps(Optional.empty());

    @Test
    void theGradeIsThatOfTheVeryDay() {
        // associate from 2021-01-01, senior from 2023-08-31, partner from 2024-09-01
        GradeAt over12 = of(secondment("2023-03-01", "2023-08-31"), 12, CAREER);
        GradeAt over24 = of(secondment("2023-03-01", "2023-08-31"), 24, CAREER);

        assertThat(over12)
                .extracting(GradeAt::atStart, GradeAt::atEnd, GradeAt::after, GradeAt::mature, GradeAt::note)
                .containsExactly("associate", "senior", "senior", true, "");
        assertThat(over24.after()).isEqualTo("partner");
    }

    @Test
    void whoHasGoneByThenHasLeft() {
        GradeSteps until = steps(Optional.of(LocalDate.of(2024, 8, 31)));
        GradeSteps before = steps(Optional.of(LocalDate.of(2024, 8, 30)));

        assertThat(of(secondment("2023-03-01", "2023-08-31"), 12, until).after())
                .isEqualTo("senior");
        assertThat(of(secondment("2023-03-01", "2023-08-31"), 12, before).after())
                .isEqualTo("left");
    }

    @Test
    void whatIsNotYetReachedIsBlankAndSaidSo() {
        GradeAt recent = of(secondment("2025-10-01", "2026-03-31"), 12, CAREER);
        GradeAt running = of(new Secondment("S1", "E1", "C1", LocalDate.of(2026, 2, 1), Optional.empty()), 12, CAREER);
        GradeAt future = of(secondment("2026-10-01", "2027-03-31"), 12, CAREER);

        assertThat(recent)
                .extracting(GradeAt::atStart, GradeAt::atEnd, GradeAt::after, GradeAt::mature, GradeAt::note)
                .containsExactly("partner", "partner", "", false, "not yet 12 months after the return");
        assertThat(running)
                .extracting(GradeAt::atStart, GradeAt::atEnd, GradeAt::after)
                .containsExactly("partner", "", "");
        assertThat(future)
                .extracting(GradeAt::atStart, GradeAt::atEnd, GradeAt::after)
                .containsExactly("", "", "");
    }

    @Test
    void beforeTheFirstKnownStepThereIsNoGrade() {
        assertThat(of(secondment("2020-12-31", "2021-01-01"), 12, CAREER))
                .extracting(GradeAt::atStart, GradeAt::atEnd)
                .containsExactly("", "associate");
    }

    @Test
    void aLawyerOfWhomNothingIsKnownHasBlanksAndAReason() {
        List<GradeAt> rows =
                GradeAt.of(List.of(secondment("2023-03-01", "2023-08-31")), List.of(12, 24), SPAN, Map.of());

        assertThat(rows).hasSize(2);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.atStart() + row.atEnd() + row.after()).isEmpty();
            assertThat(row.note()).isEqualTo("no grade known for this lawyer");
        });
        assertThat(rows).extracting(GradeAt::months).containsExactly(12, 24);
    }

    private static GradeAt of(Secondment secondment, int months, GradeSteps steps) {
        return GradeAt.of(List.of(secondment), List.of(months), SPAN, Map.of("E1", steps))
                .get(0);
    }

    private static GradeSteps steps(Optional<LocalDate> left) {
        return new GradeSteps(
                new TreeMap<>(Map.of(
                        LocalDate.of(2021, 1, 1), "associate",
                        LocalDate.of(2023, 8, 31), "senior",
                        LocalDate.of(2024, 9, 1), "partner")),
                left);
    }

    private static Secondment secondment(String start, String end) {
        return new Secondment("S1", "E1", "C1", LocalDate.parse(start), Optional.of(LocalDate.parse(end)));
    }
}
