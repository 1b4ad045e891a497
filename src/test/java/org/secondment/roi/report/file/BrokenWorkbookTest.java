package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Each house rule of workbooks is noticed where a copy breaks it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenWorkbookTest {

    private byte[] bytes = {};

    @BeforeAll
    void write() throws IOException {
        bytes = Written.workbook(DemoPack.pack());
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                broken(
                        "Clients: no title in A1",
                        book -> clients(book).getRow(0).getCell(0).setBlank()),
                broken(
                        "Clients: no subtitle in A2",
                        book -> clients(book).removeRow(clients(book).getRow(1))),
                broken("Clients: no way back in A3", book -> clients(book).removeHyperlink(2, 0)),
                broken("Clients: gridlines", book -> clients(book).setDisplayGridlines(true)),
                broken("Clients: hidden", book -> book.setSheetVisibility(3, SheetVisibility.VERY_HIDDEN)),
                broken(
                        "Clients: merged cells",
                        book -> clients(book).addMergedRegion(new CellRangeAddress(0, 1, 0, 2))),
                broken("Clients: row 10 hidden", book -> clients(book).getRow(9).setZeroHeight(true)),
                broken("Clients: column 2 hidden", book -> clients(book).setColumnHidden(2, true)),
                broken(
                        "Clients: column 30 without a width",
                        book -> clients(book).getRow(9).createCell(30)),
                broken("Clients: comments", BrokenWorkbookTest::comment),
                broken("a part with comments", BrokenWorkbookTest::comment),
                broken("Clients: no frozen header", book -> clients(book).createFreezePane(0, 0)),
                broken("Clients: not one page wide", book -> clients(book).setFitToPage(false)),
                broken(
                        "Clients: no page numbers",
                        book -> clients(book).getFooter().setRight("")),
                broken(
                        "Clients: no word of confidence",
                        book -> clients(book).getFooter().setLeft("Firm")),
                broken("Chart gain-by-client without", book -> picture(book).unsetDescr()),
                broken(
                        "Chart to edit gain-by-client without",
                        book -> frame(book).unsetDescr()),
                broken("a drawing without a name", book -> frame(book).setName(" ")),
                broken("Chart to edit gain-by-client printed", book -> book.setPrintArea(3, 0, 40, 0, 80)),
                broken("Chart gain-by-client not printed", book -> book.removePrintArea(3)),
                broken("Contents list [Cover", book -> book.createSheet("Surplus")),
                broken("Contents link Trend to", book -> link(book, "Trend", "'Clients'!A1")),
                broken("Contents: link to 'Gone'!A1", book -> link(book, "Trend", "'Gone'!A1")),
                broken("Contents: link to 'Trend'!A999", book -> link(book, "Trend", "'Trend'!A999")),
                broken("table name problems twice", book -> rename(book, "exceptions", "problems")),
                broken(
                        "table problems shown otherwise",
                        book -> book.getTable("problems").setDisplayName("faults")),
                broken("name gone for #REF!", book -> name(book, "gone", "#REF!")),
                broken("problems is a table's name", book -> name(book, "problems", "Clients!$A$1")),
                broken(
                        "clients_by_gain: not sortable",
                        book -> table(book).getCTTable().unsetAutoFilter()),
                broken("clients_by_gain: sortable", book -> name(book, "best", "Clients!$C$10")),
                broken(
                        "another filter",
                        book -> table(book).getCTTable().getAutoFilter().setRef("A9:H21")),
                broken(
                        "clients_by_gain: heading ''",
                        book -> clients(book).getRow(8).getCell(2).setBlank()),
                broken(
                        "column named unlike 'Fee'",
                        book -> clients(book).getRow(8).getCell(2).setCellValue("Fee")),
                broken("no room for 'Secondments'", book -> clients(book).setColumnWidth(1, 5 * 256)),
                broken("row 10 and its header", BrokenWorkbookTest::secondHeader),
                broken(
                        "clients_by_gain: empty cell C10",
                        book -> clients(book).getRow(9).getCell(2).setBlank()),
                broken("creator A. Person", book -> core(book).setCreator("A. Person")),
                broken("last modified by A. Person", book -> core(book).setLastModifiedByUser("A. Person")),
                broken("created", book -> core(book).setCreated(Optional.of(Date.from(Instant.EPOCH)))),
                broken("modified", book -> core(book).setModified(Optional.of(Date.from(Instant.EPOCH)))));
    }

    private static Arguments broken(String message, Consumer<XSSFWorkbook> how) {
        return arguments(message, how);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aBrokenRuleIsNoticed(String message, Consumer<XSSFWorkbook> how) throws IOException {
        try (XSSFWorkbook copy = copy()) {
            how.accept(copy);
            assertThat(WorkbookRules.broken(copy)).anyMatch(rule -> rule.contains(message));
        }
    }

    @Test
    void aLongTableNeedsItsHeaderOnEveryPage() throws IOException {
        try (XSSFWorkbook copy = copy()) {
            XSSFSheet sheet = clients(copy);
            for (int row = 22; row < 80; row++) {
                sheet.copyRows(21, 21, row, new CellCopyPolicy());
            }
            table(copy).getCTTable().setRef("A9:H80");
            table(copy).updateReferences();
            assertThat(WorkbookRules.broken(copy)).contains("Clients: a long table without a header on each page");
            sheet.setRepeatingRows(new CellRangeAddress(8, 8, -1, -1));
            assertThat(WorkbookRules.broken(copy)).noneMatch(rule -> rule.contains("long table"));
        }
    }

    @Test
    void aNumberInAnotherFormatIsNoticed() throws IOException {
        try (XSSFWorkbook copy = copy()) {
            clients(copy)
                    .getRow(9)
                    .getCell(2)
                    .setCellStyle(clients(copy).getRow(9).getCell(4).getCellStyle());
            assertThat(TableRules.otherwiseShown(copy, DemoPack.pack()))
                    .singleElement()
                    .asString()
                    .startsWith("clients_by_gain: C10 MONEY as 0%");
        }
    }

    private XSSFWorkbook copy() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static XSSFSheet clients(XSSFWorkbook workbook) {
        return workbook.getSheet("Clients");
    }

    private static XSSFTable table(XSSFWorkbook workbook) {
        return workbook.getTable("clients_by_gain");
    }

    private static void comment(XSSFWorkbook workbook) {
        XSSFSheet sheet = clients(workbook);
        sheet.getRow(9)
                .getCell(0)
                .setCellComment(
                        sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 2, 2)));
    }

    private static CTNonVisualDrawingProps picture(XSSFWorkbook workbook) {
        XSSFPicture picture = (XSSFPicture) SheetRules.shapes(clients(workbook)).get(0);
        return picture.getCTPicture().getNvPicPr().getCNvPr();
    }

    private static CTNonVisualDrawingProps frame(XSSFWorkbook workbook) {
        XSSFGraphicFrame frame =
                (XSSFGraphicFrame) SheetRules.shapes(clients(workbook)).get(1);
        return frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    }

    private static void link(XSSFWorkbook workbook, String name, String address) {
        XSSFSheet contents = workbook.getSheet("Contents");
        contents.getHyperlinkList().stream()
                .filter(link ->
                        WorkbookRules.words(contents, link.getFirstRow(), 0).equals(name))
                .forEach(link -> link.setAddress(address));
    }

    private static void rename(XSSFWorkbook workbook, String from, String to) {
        XSSFTable table = workbook.getTable(from);
        table.setName(to);
        table.setDisplayName(to);
    }

    private static void name(XSSFWorkbook workbook, String name, String formula) {
        var added = workbook.createName();
        added.setNameName(name);
        added.setRefersToFormula(formula);
    }

    private static void secondHeader(XSSFWorkbook workbook) {
        clients(workbook)
                .getRow(9)
                .getCell(0)
                .setCellStyle(clients(workbook).getRow(8).getCell(0).getCellStyle());
    }

    private static CoreProperties core(XSSFWorkbook workbook) {
        return workbook.getProperties().getCoreProperties();
    }
}
