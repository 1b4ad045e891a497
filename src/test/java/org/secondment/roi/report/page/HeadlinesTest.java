package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Headline;
import org.secondment.roi.report.SmallFindings;
import org.secondment.roi.report.Studies;

class HeadlinesTest {

    @Test
    void allTwelveAreThereInOrderEachIdOnceWithAValueOrAReason() {
        for (Findings findings : List.of(SmallFindings.full(), SmallFindings.tooEarly())) {
            List<Headline> figures = Headlines.of(findings);

            assertThat(figures).extracting(Headline::number).isSorted();
            assertThat(figures.stream().map(Headline::number).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 12).boxed().toList());
            assertThat(figures).extracting(Headline::id).doesNotHaveDuplicates();
            assertThat(figures).allSatisfy(one -> {
                assertThat(one.note()).isNotBlank();
                one.value().ifPresent(value -> assertThat(value).isFinite());
            });
        }
    }

    @Test
    void countsAreThoseOfTheProgramme() {
        assertThat(value("running")).isEqualTo(1);
        assertThat(value("finished")).isEqualTo(5);
        assertThat(value("mature_12")).isEqualTo(4);
        assertThat(value("accepted")).isEqualTo(1030.0 / 1040);
        assertThat(value("unmatched")).isEqualTo(456.78 / 123456.78);
    }

    @Test
    void anEffectComesWithItsRangeAndOneTooFewWithItsReason() {
        Headline shown = figure(SmallFindings.withStudies(Studies.gain()), "fees_beyond");
        Headline few = figure(SmallFindings.withStudies(Studies.tooFew()), "fees_beyond");

        assertThat(shown.range()).isPresent();
        assertThat(few.value()).isEmpty();
        assertThat(few.note()).startsWith("Too few to measure");
    }

    @Test
    void theBoardsFiguresAreThoseOfItsOwnView() {
        Findings board = Audience.BOARD.view(SmallFindings.full());

        assertThat(Headlines.of(board)).noneMatch(one -> one.note().matches(".*\\bE[1-6]\\b.*"));
    }

    private static double value(String id) {
        return figure(SmallFindings.full(), id).value().orElseThrow();
    }

    private static Headline figure(Findings findings, String id) {
        return Headlines.of(findings).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
