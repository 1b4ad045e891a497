package org.secondment.roi.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charts that Office draws. */
class ChartPartTest {

    private static List<String> found(String chart) throws IOException {
        Problems problems = new Problems();
        Place place = new Place("board", "board.xlsx", "xl/charts/chart1.xml", problems);
        Formulas formulas = new Formulas(Set.of("Chart data"), Set.of());
        byte[] xml = ("<chart>" + chart + "</chart>").getBytes(StandardCharsets.UTF_8);
        Xml.read(new ByteArrayInputStream(xml), place, new ChartPart(place, formulas, Map.of("Chart data", 20)));
        return problems.sorted().stream().map(Problem::what).toList();
    }

    @Test
    void aChartOfCellsThatCanBeSeenIsNoProblem() throws IOException {
        assertThat(found("<plotVisOnly val=\"1\"/><numRef><f>'Chart data'!$B$2:$B$20</f></numRef>"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<f>'Chart data'!$B$2:$B$21</f>|the chart draws cells that are not there: 'Chart data'!$B$2:$B$21",
                "<f>Gone!$B$2:$B$3</f>|the chart draws cells that are not there: Gone!$B$2:$B$3",
                "<f>[1]Other!$B$2</f>|the chart draws cells that are not there: [1]Other!$B$2",
                "<plotVisOnly val=\"0\"/>|the chart draws cells even where they are hidden",
                "<externalData id=\"rId1\"/>|the chart draws another document"
            })
    void aChartOfAnythingElseIs(String chart, String what) throws IOException {
        assertThat(found(chart)).containsExactly(what);
    }
}
