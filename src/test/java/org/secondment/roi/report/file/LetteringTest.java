package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetteringTest {

    private static final Font FONT = Fonts.regular(14);

    @Test
    void linesKeepEveryWordAndTheLimit() {
        String text = "Clients with a secondment grew by 31% in ten quarters, comparable clients by 12%";
        List<String> lines = Lettering.wrapped(FONT, text, 180);
        assertThat(String.join(" ", lines)).isEqualTo(text);
        assertThat(lines).hasSizeGreaterThan(2).allMatch(l -> Lettering.width(FONT, l) <= 180);
    }

    @Test
    void aWordThatIsTooWideEndsInAnEllipsis() {
        List<String> lines = Lettering.wrapped(FONT, "Beteiligungsgesellschaft plc", 80);
        assertThat(lines.get(0)).startsWith("Beteil").endsWith("…");
        assertThat(Lettering.width(FONT, lines.get(0))).isLessThanOrEqualTo(80);
        assertThat(lines.get(1)).isEqualTo("plc");
    }

    @Test
    void aTextThatFitsIsNotShortened() {
        assertThat(Lettering.shortened(FONT, "Alder Bank plc", 200)).isEqualTo("Alder Bank plc");
        assertThat(Lettering.wrapped(FONT, "  ", 200)).isEmpty();
    }

    @Test
    void digitsAreEquallyWideSoThatColumnsOfFiguresLineUp() {
        assertThat(Lettering.width(FONT, "1111")).isEqualTo(Lettering.width(FONT, "8888"));
    }

    @Test
    void labelsMovedApartKeepTheirOrderAndNeverOverlap() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            int labels = 1 + random.nextInt(4);
            double[] wished = random.doubles(labels, 0, 300).toArray();
            double[] sizes = random.doubles(labels, 20, 52).toArray();
            double[] placed = Apart.of(wished, sizes, -10, 320);
            for (int a = 0; a < labels; a++) {
                assertThat(placed[a]).isBetween(-10 + sizes[a] / 2 - 1e-6, 320 - sizes[a] / 2 + 1e-6);
                for (int b = 0; b < a; b++) {
                    assertThat(Math.abs(placed[a] - placed[b])).isGreaterThan((sizes[a] + sizes[b]) / 2 - 1e-6);
                    assertThat(Double.compare(placed[a], placed[b])).isEqualTo(Double.compare(wished[a], wished[b]));
                }
            }
        }
    }

    @Test
    void labelsThatDoNotOverlapStay() {
        double[] wished = IntStream.range(0, 4).mapToDouble(i -> 40 + 60 * i).toArray();
        assertThat(Apart.of(wished, new double[] {36, 36, 36, 36}, 0, 300)).containsExactly(wished);
    }
}
