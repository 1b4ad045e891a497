package org.secondment.roi.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of bills. */
public final class Workbooks {

    static final String[] HEADINGS = {"bill_id", "matter_id", "bill_date", "fees_net", "currency", "kind"};

    /** A sheet with headings and one row, which a test may change. */
    public static byte[] bills(Consumer<XSSFWorkbook> change) {
        return of(workbook -> {
            Sheet sheet = workbook.createSheet("Register");
            row(sheet, 0, (Object[]) HEADINGS);
            row(sheet, 1, "B1", "M1", LocalDate.of(2024, 2, 1), 1234.5, "GBP");
            change.accept(workbook);
        });
    }

    public static byte[] of(Consumer<XSSFWorkbook> change) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            change.accept(workbook);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Numbers are shown without decimals, days as 01/02/24. */
    public static void row(Sheet sheet, int at, Object... values) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            if (values[i] instanceof LocalDate day) {
                cell.setCellValue(day);
                cell.setCellStyle(style(sheet, "dd/mm/yy"));
            } else if (values[i] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(style(sheet, "0"));
            } else if (values[i] instanceof Boolean flag) {
                cell.setCellValue(flag);
            } else {
                cell.setCellValue(values[i].toString());
            }
        }
    }

    private static CellStyle style(Sheet sheet, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }

    private Workbooks() {}
}
