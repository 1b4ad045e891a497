package org.secondment.roi.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charts that Office draws. */
class ChartReferencesTest {

    private static List<String> found(String chart) throws IOException {
        Problems problems = new Problems();
        Place place = new Place("board", "board.xlsx", "xl/charts/chart1.xml", problems);
        Formulas formulas = new Formulas(Set.of("Chart data"), Set.of());
        byte[] xml = ("<chart>" + chart + "</chart>").getBytes(StandardCharsets.UTF_8);
        Xml.read(new ByteArrayInputStream(xml), place, new ChartPart(place, formulas, Map.of("Chart data", 20)));
        return problems.sorted().stream().map(Problem::what).toList();
    }

    /** A chart of the fourth sheet, led to by its first drawing. */
    private static SmallPack charted(Path folder, String reference) throws IOException {
        String part = "xl/charts/chart99.xml";
        return SmallPack.in(folder)
                .change(
                        SmallPack.BOOK,
                        part,
                        nothing -> "<c:chartSpace"
                                + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart><c:plotArea>"
                                + "<c:pieChart><c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:val><c:numRef><c:f>"
                                + reference
                                + "</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>")
                .change(
                        SmallPack.BOOK,
                        "[Content_Types].xml",
                        types -> types.replace(
                                "</Types>",
                                "<Override PartName=\"/"
                                        + part
                                        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/>"
                                        + "</Types>"))
                .change(
                        SmallPack.BOOK,
                        "xl/drawings/_rels/drawing1.xml.rels",
                        all -> all.replace(
                                "</Relationships>",
                                "<Relationship Id=\"c1\" Target=\"../charts/chart99.xml\" Type=\"http://schemas.openxmlformats.org/"
                                        + "officeDocument/2006/relationships/chart\"/></Relationships>"));
    }

    @Test
    void theChartsOfAWorkbookAreReadWithTheirSheets(@TempDir Path folder) throws IOException {
        assertThat(charted(folder, "Clients!$B$12:$B$15").found()).isEmpty();
        assertThat(charted(folder, "Clients!$B$12:$B$999").found())
                .containsExactly(SmallPack.BOOK + " xl/charts/chart99.xml " + Rule.FORMULA);
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
