package org.secondment.roi.report.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** What every sheet has to keep to. */
final class SheetRules {

    private static final String BACK = "'Contents'!A1";
    private static final int NEAR_THE_TOP = 12;
    private static final int WIDEST = 255;
    private static final int LONG = 60;

    private final XSSFSheet sheet;
    private final List<String> broken = new ArrayList<>();

    private SheetRules(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    static List<String> broken(XSSFSheet sheet) {
        SheetRules rules = new SheetRules(sheet);
        rules.top();
        rules.nothingHidden();
        rules.widths();
        rules.panes();
        rules.print();
        rules.drawings();
        return List.copyOf(rules.broken);
    }

    private void top() {
        must(!WorkbookRules.words(sheet, 0, 0).isBlank(), "no title in A1");
        must(!WorkbookRules.words(sheet, 1, 0).isBlank(), "no subtitle in A2");
        boolean isContents = sheet.getSheetName().equals("Contents");
        must(
                isContents
                        || sheet.getHyperlinkList().stream()
                                .anyMatch(link -> link.getCellRef().equals("A3") && BACK.equals(link.getAddress())),
                "no way back in A3");
        must(!sheet.isDisplayGridlines(), "gridlines");
    }

    private void nothingHidden() {
        int place = sheet.getWorkbook().getSheetIndex(sheet);
        must(sheet.getWorkbook().getSheetVisibility(place) == SheetVisibility.VISIBLE, "hidden");
        must(sheet.getMergedRegions().isEmpty(), "merged cells");
        must(sheet.getCellComments().isEmpty(), "comments");
        for (Row row : sheet) {
            must(!row.getZeroHeight(), "row " + (row.getRowNum() + 1) + " hidden");
        }
    }

    private void widths() {
        for (Row row : sheet) {
            for (Cell cell : row) {
                var column = sheet.getColumnHelper().getColumn(cell.getColumnIndex(), false);
                must(
                        column != null && column.getCustomWidth() && column.getWidth() <= WIDEST,
                        "column " + cell.getColumnIndex() + " without a width");
                must(!sheet.isColumnHidden(cell.getColumnIndex()), "column " + cell.getColumnIndex() + " hidden");
            }
        }
    }

    /** A table to sort that begins near the top keeps its header in sight. */
    private void panes() {
        Optional<XSSFTable> first = sheet.getTables().stream()
                .min(Comparator.comparing(XSSFTable::getStartRowIndex))
                .filter(table -> table.getStartRowIndex() < NEAR_THE_TOP)
                .filter(table -> table.getCTTable().isSetAutoFilter());
        must(first.isEmpty() || first.get().getStartRowIndex() + 1 == frozen(), "no frozen header");
    }

    /** How many rows stay in sight. */
    private int frozen() {
        var pane = sheet.getPaneInformation();
        return pane == null || !pane.isFreezePane() ? 0 : pane.getHorizontalSplitPosition();
    }

    private void print() {
        must(
                sheet.getFitToPage()
                        && sheet.getPrintSetup().getFitWidth() == 1
                        && sheet.getPrintSetup().getFitHeight() == 0,
                "not one page wide");
        must("&8 Page &P of &N".equals(sheet.getFooter().getRight()), "no page numbers");
        must(sheet.getFooter().getLeft().endsWith(" - Confidential"), "no word of confidence");
        List<XSSFTable> tables = sheet.getTables();
        boolean isLong = tables.size() == 1 && tables.get(0).getRowCount() > LONG;
        CellRangeAddress repeated = sheet.getRepeatingRows();
        int header = repeated == null ? -1 : repeated.getFirstRow();
        must(!isLong || header == tables.get(0).getStartRowIndex(), "a long table without a header on each page");
    }

    /** Pictures are printed; what stands beside them is not. */
    private void drawings() {
        Optional<AreaReference> printed = Optional.ofNullable(
                        sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet)))
                .map(area -> new AreaReference(area, SpreadsheetVersion.EXCEL2007));
        for (XSSFShape shape : shapes(sheet)) {
            CTNonVisualDrawingProps properties = properties(shape);
            String name = properties.getName();
            must(!name.isBlank(), "a drawing without a name");
            must(
                    !Objects.requireNonNullElse(properties.getDescr(), "").isBlank(),
                    name + " without an alternative text");
            int last = printed.map(area -> (int) area.getLastCell().getCol()).orElse(-1);
            int from = anchor(shape).getCol1();
            boolean isPrinted = from <= last;
            must(isPrinted == shape instanceof XSSFPicture, name + (isPrinted ? " printed" : " not printed"));
        }
    }

    private static CTNonVisualDrawingProps properties(XSSFShape shape) {
        return shape instanceof XSSFPicture picture
                ? picture.getCTPicture().getNvPicPr().getCNvPr()
                : ((XSSFGraphicFrame) shape)
                        .getCTGraphicalObjectFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr();
    }

    static List<XSSFShape> shapes(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch() == null
                ? List.of()
                : sheet.getDrawingPatriarch().getShapes();
    }

    static List<XSSFClientAnchor> drawn(XSSFSheet sheet) {
        return shapes(sheet).stream().map(SheetRules::anchor).toList();
    }

    private static XSSFClientAnchor anchor(XSSFShape shape) {
        return (XSSFClientAnchor) shape.getAnchor();
    }

    private void must(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(sheet.getSheetName() + ": " + otherwise);
        }
    }
}
