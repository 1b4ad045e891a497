package org.secondment.roi.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;

/** A pack as an Excel workbook. */
final class ExcelFile {

    static void write(Pack pack, Pictures pictures, SheetLimits limits, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Book book = Book.of(workbook, pack, pictures, limits);
            CoverSheet.write(book);
            ContentsSheet.write(book);
            List<PlacedPlot> plots = new ArrayList<>();
            for (Page page : pack.pages()) {
                plots.addAll(PageSheet.write(book, page));
            }
            ChartDataSheet.write(book, plots);
            workbook.setActiveSheet(0);
            workbook.setSelectedTab(0);
            describe(workbook.getProperties(), pack);
            book.late().write(workbook, out);
        }
    }

    /** Says which run the workbook comes from; names no person, and no time but that of the data. */
    static void describe(POIXMLProperties properties, Pack pack) {
        Date asOf = Date.from(LocalDate.parse(pack.properties().asOf())
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant());
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(CoverSheet.title(pack));
        core.setCreator("Secondment ROI");
        core.setLastModifiedByUser("Secondment ROI");
        core.setCategory("Confidential");
        core.setCreated(Optional.of(asOf));
        core.setModified(Optional.of(asOf));
        properties.getExtendedProperties().setCompany(pack.properties().firm());
        POIXMLProperties.CustomProperties custom = properties.getCustomProperties();
        custom.addProperty("Run", pack.properties().runId());
        custom.addProperty("Input hash", pack.properties().inputHash());
        custom.addProperty("As of", pack.properties().asOf());
        custom.addProperty("Currency", pack.currency());
        custom.addProperty("Period", pack.properties().period());
    }

    private ExcelFile() {}
}
