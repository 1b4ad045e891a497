package org.secondment.roi.report.file;

import java.util.Locale;
import java.util.StringJoiner;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as the text that a reader sees: sheets, cells, links and tables. */
final class WorkbookText {

    static String of(XSSFWorkbook workbook) {
        DataFormatter formatter = new DataFormatter(Locale.US);
        StringBuilder text = new StringBuilder();
        for (Sheet sheet : workbook) {
            text.append("== ").append(sheet.getSheetName()).append('\n');
            for (Row row : sheet) {
                StringJoiner line = new StringJoiner(" | ");
                for (Cell cell : row) {
                    String link = cell.getHyperlink() == null
                            ? ""
                            : " -> " + cell.getHyperlink().getAddress();
                    line.add(formatter.formatCellValue(cell).strip() + link);
                }
                text.append(row.getRowNum() + 1).append(": ").append(line).append('\n');
            }
            if (((XSSFSheet) sheet).getDrawingPatriarch() != null) {
                for (XSSFShape shape : ((XSSFSheet) sheet).getDrawingPatriarch().getShapes()) {
                    XSSFClientAnchor anchor = (XSSFClientAnchor) shape.getAnchor();
                    text.append(shape instanceof XSSFPicture ? "picture " : "chart ")
                            .append(shape.getShapeName());
                    text.append(" at ")
                            .append(new CellAddress(anchor.getRow1(), anchor.getCol1()))
                            .append('\n');
                }
            }
            for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
                text.append("table ").append(table.getName()).append(' ');
                text.append(table.getCTTable().getRef()).append('\n');
            }
        }
        return text.toString();
    }

    private WorkbookText() {}
}
