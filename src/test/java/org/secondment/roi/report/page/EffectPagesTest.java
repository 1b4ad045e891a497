package org.secondment.roi.report.page;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.SmallFindings;
import org.secondment.roi.report.Studies;
import org.secondment.roi.testing.Golden;

/** The two pages of effects word by word. */
class EffectPagesTest {

    /** Each a study of clients, the first also one of lawyers. */
    enum Case {
        GAIN(Studies.gain(), Studies.lawyers(12)),
        LOSS(Studies.loss()),
        NOTHING_SHOWN(Studies.nothingShown()),
        ANECDOTE(Studies.anecdote()),
        TOO_FEW(Studies.tooFew(), Studies.lawyers(4)),
        REFUSED(Studies.refused()),
        NONE();

        private final List<Study> studies;

        Case(Study... studies) {
            this.studies = List.of(studies);
        }

        Findings findings() {
            return SmallFindings.withStudies(studies.toArray(Study[]::new));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBoardReadsThis(Case one) throws IOException {
        Pack board = Pages.pack(Audience.BOARD, one.findings());
        String text = board.pages().stream()
                .filter(page -> List.of("What changed", "How sure are we").contains(page.name()))
                .map(PageText::of)
                .collect(Collectors.joining());

        Golden.matches(
                "effects-" + one.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".txt", text);
    }
}
