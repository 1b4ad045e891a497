package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Page;
import org.w3c.dom.Node;

class DataBarsTest {

    private static XSSFSheet written(List<List<Cell>> rows) throws IOException {
        Grid grid = new Grid(
                "gains",
                List.of(
                        new Column("client", "Client", Format.WORDS, 20),
                        new Column("fees", "Fees", Format.MONEY, 12),
                        new Column("gain", "Gain", Format.MONEY_CHANGE, 12)),
                rows);
        byte[] bytes = Written.workbook(DemoPack.of(new Page("Gains", "Gains by client", "In pounds", List.of(grid))));
        return new XSSFWorkbook(new ByteArrayInputStream(bytes)).getSheet("Gains");
    }

    private static List<Cell> row(String client, int fees, Cell gain) {
        return List.of(Cell.words(client), Cell.count(fees), gain);
    }

    @Test
    void changesHaveBarsWithAnAxisAndOtherColumnsHaveNone() throws IOException {
        XSSFSheet sheet = written(List.of(
                row("Alder", 9, Cell.count(-4)), row("Birch", 7, Cell.count(5)), row("Cedar", 3, Cell.count(11))));
        List<CTConditionalFormatting> bars = sheet.getCTWorksheet().getConditionalFormattingList();
        assertThat(bars).hasSize(1);
        assertThat(String.valueOf(bars.get(0).getSqref().get(0))).isEqualTo("C6:C8");
        String extension = sheet.getCTWorksheet().getExtLst().xmlText();
        assertThat(extension).contains("<xm:sqref>C6:C8</xm:sqref>", "axisPosition=\"automatic\"", "negativeFillColor");
        Node inside =
                sheet.getCTWorksheet().getExtLst().getExtArray(0).getDomNode().getFirstChild();
        assertThat(inside.getNodeName()).isEqualTo("x14:conditionalFormattings");
        String plain = bars.get(0).getCfRuleArray(0).getExtLst().xmlText();
        String id = plain.replaceAll("(?s).*(\\{5EC0D[^}]*}).*", "$1");
        assertThat(extension).contains("id=\"" + id + "\"");
    }

    @Test
    void twoNumbersAndAMarkAreTooFewForBars() throws IOException {
        XSSFSheet sheet = written(List.of(
                row("Alder", 9, Cell.count(-4)),
                row("Birch", 7, Cell.exact(new BigDecimal("5.5"))),
                row("Cedar", 3, Cell.mark(Cell.Shorthand.SUPPRESSED))));
        assertThat(sheet.getCTWorksheet().sizeOfConditionalFormattingArray()).isZero();
        assertThat(sheet.getCTWorksheet().isSetExtLst()).isFalse();
    }

    @Test
    void aNamedResultIsKnownByItsNameAndCannotBeSortedAway() throws IOException {
        XSSFSheet sheet = written(List.of(row("Alder", 9, new Cell.Named("headline_gain", Cell.count(-4)))));
        XSSFWorkbook workbook = sheet.getWorkbook();
        assertThat(workbook.getName("headline_gain").getRefersToFormula()).isEqualTo("Gains!$C$6");
        assertThat(sheet.getRow(5).getCell(2).getNumericCellValue()).isEqualTo(-4);
        assertThat(sheet.getTables().get(0).getCTTable().isSetAutoFilter()).isFalse();
    }
}
