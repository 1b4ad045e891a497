package org.secondment.roi.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.streaming.RowGeneratorFunction;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Rows below all others of their sheet that are made only when the workbook is written, one at a time, without a file. */
final class LateRows {

    private static final int ROWS_HELD = 1;

    private final Map<String, RowGeneratorFunction> makers = new HashMap<>();

    /** What makes the rows, given the sheet that takes them. */
    void add(XSSFSheet sheet, RowGeneratorFunction maker) {
        makers.put(sheet.getSheetName(), maker);
    }

    void write(XSSFWorkbook workbook, OutputStream out) throws IOException {
        if (makers.isEmpty()) {
            workbook.write(out);
            return;
        }
        try (DeferredSXSSFWorkbook streaming = streaming(workbook)) {
            makers.forEach((sheet, maker) -> streaming.getStreamingSheet(sheet).setRowGenerator(maker));
            streaming.setShouldCalculateSheetDimensions(false);
            streaming.writeAvoidingTempFiles(out);
        }
    }

    /** One that packs fast: {@link OfficeFile} packs it anew. */
    private static DeferredSXSSFWorkbook streaming(XSSFWorkbook workbook) {
        return new DeferredSXSSFWorkbook(workbook, ROWS_HELD) {
            @Override
            protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
                ZipArchiveOutputStream zip = super.createArchiveOutputStream(out);
                zip.setLevel(Deflater.BEST_SPEED);
                return zip;
            }
        };
    }
}
