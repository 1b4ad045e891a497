package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;

/** The charts to edit, as they stand in the demonstration's workbook. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartPartTest {

    private static final String NAMESPACES =
            "declare namespace c='http://schemas.openxmlformats.org/drawingml/2006/chart'; ";
    private static final Pattern INDEX = Pattern.compile("<c:ser><c:idx val=\"(\\d+)\"/><c:order val=\"(\\d+)\"/>");

    private final XSSFWorkbook workbook;

    ChartPartTest() throws IOException {
        workbook = new XSSFWorkbook(new ByteArrayInputStream(Written.workbook(DemoPack.pack())));
    }

    @AfterAll
    void close() throws IOException {
        workbook.close();
    }

    private List<XSSFChart> charts() {
        return WorkbookRules.sheets(workbook).stream()
                .filter(sheet -> sheet.getDrawingPatriarch() != null)
                .flatMap(sheet -> sheet.getDrawingPatriarch().getCharts().stream())
                .toList();
    }

    @Test
    void everyPictureWithFiguresHasAChartBesideItAsHigh() {
        List<String> pictures = new ArrayList<>();
        List<String> charts = new ArrayList<>();
        for (XSSFSheet sheet : WorkbookRules.sheets(workbook)) {
            if (sheet.getDrawingPatriarch() != null && !sheet.getSheetName().equals("Nothing yet")) {
                for (CTOneCellAnchor one :
                        sheet.getDrawingPatriarch().getCTDrawing().getOneCellAnchorList()) {
                    String place = sheet.getSheetName() + " " + one.getFrom().getRow() + " "
                            + one.getExt().getCy();
                    (one.isSetPic() ? pictures : charts).add(place);
                }
            }
        }
        assertThat(charts).hasSize(12);
        assertThat(pictures).hasSize(11).hasSameElementsAs(charts);
    }

    @Test
    void everyReferenceLeadsToWhatTheChartShows() {
        int numbers = 0;
        for (XSSFChart chart : charts()) {
            for (CTNumRef reference : selected(chart, "numRef", CTNumRef.class)) {
                List<String> cached = Stream.of(reference.getNumCache().getPtArray())
                        .map(point -> point.getIdx() + "=" + Double.parseDouble(point.getV()))
                        .toList();
                assertThat(cached).as(reference.getF()).isEqualTo(numbers(reference.getF()));
                numbers += cached.size();
            }
            for (CTStrRef reference : selected(chart, "strRef", CTStrRef.class)) {
                assertThat(Stream.of(reference.getStrCache().getPtArray()).map(point -> point.getV()))
                        .as(reference.getF())
                        .containsExactlyElementsOf(cells(reference.getF()).stream()
                                .map(XSSFCell::getStringCellValue)
                                .toList());
            }
        }
        assertThat(numbers).isGreaterThan(200);
    }

    private static <T> List<T> selected(XSSFChart chart, String name, Class<T> kind) {
        return Stream.of(chart.getCTChartSpace().selectPath(NAMESPACES + ".//c:" + name))
                .map(kind::cast)
                .toList();
    }

    /** By place within the reference; what is empty has no place, and words would be drawn as zero. */
    private List<String> numbers(String formula) {
        List<XSSFCell> cells = cells(formula);
        List<String> numbers = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            assertThat(cells.get(at).getCellType()).isIn(CellType.NUMERIC, CellType.BLANK);
            if (cells.get(at).getCellType() == CellType.NUMERIC) {
                numbers.add(at + "=" + cells.get(at).getNumericCellValue());
            }
        }
        return numbers;
    }

    private List<XSSFCell> cells(String formula) {
        assertThat(formula).startsWith("'Chart data'!$");
        return Stream.of(new AreaReference(formula, SpreadsheetVersion.EXCEL2007).getAllReferencedCells())
                .map(this::cell)
                .toList();
    }

    private XSSFCell cell(CellReference place) {
        return workbook.getSheet("Chart data").getRow(place.getRow()).getCell(place.getCol());
    }

    @Test
    void seriesAreNumberedThroughAllKindsOfAChart() {
        for (XSSFChart chart : charts()) {
            Matcher matcher = INDEX.matcher(chart.getCTChartSpace().xmlText());
            int next = 0;
            while (matcher.find()) {
                assertThat(matcher.group(1)).isEqualTo(matcher.group(2)).isEqualTo(Integer.toString(next));
                next++;
            }
            assertThat(next).isPositive();
        }
    }

    @Test
    void nothingInAChartComesByChance() {
        for (XSSFChart chart : charts()) {
            assertThat(chart.getCTChartSpace().xmlText())
                    .doesNotContain("uniqueId", "{")
                    .contains("<c:axId val=\"1\"/>", "<c:axId val=\"2\"/>", "<c:dispBlanksAs val=\"gap\"/>");
        }
    }
}
