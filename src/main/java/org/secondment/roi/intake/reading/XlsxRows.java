package org.secondment.roi.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.intake.file.Blanks;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.intake.file.RecordText;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.storage.Locations;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Goes through the rows of one sheet of a workbook: what cells hold, not how they are shown; a line is a row's number. */
public final class XlsxRows implements SheetContentsHandler {

    private static final int MOST_ROWS = 200_000;
    private static final String NO_TEXT = WorkbookRows.ERROR + "VALUE!";

    private final String file;
    private final int width;
    private final Rows rows;
    private final RecordText record = new RecordText(1);
    private final List<String> values = new ArrayList<>();
    private long count;

    private XlsxRows(String file, int width, Rows rows) {
        this.file = file;
        this.width = width;
        this.rows = rows;
    }

    /** Hands on every row that holds anything, filled up with blanks to the width of the heading; tells how many. */
    static long read(String file, Path path, Layout layout, Rows rows) {
        var read = new XlsxRows(file, layout.width(), rows);
        try {
            read.all(path, layout.framing().sheet(), layout.format().notation().decimal());
        } catch (IOException | OpenXML4JException | SAXException e) {
            throw new IllegalStateException(file + " could be read before", e);
        }
        return read.count;
    }

    /**
     * Hands on every row of a workbook that nobody has read yet.
     *
     * @return the sheet's name
     * @throws InputRefused if it cannot be read to its end, or is too large
     */
    public static String look(String file, Path path, Mapping mapping, Rows rows) throws IOException {
        try {
            return new XlsxRows(file, 0, rows)
                    .all(
                            path,
                            mapping.framing().sheet(),
                            mapping.format().notation().decimal());
        } catch (InputRefused refused) {
            throw refused;
        } catch (OpenXML4JException | SAXException | RuntimeException | IOException e) {
            throw InputRefused.of(Problem.ofFile(
                    file,
                    "damaged",
                    "the workbook cannot be read (" + Fault.shown(String.valueOf(e.getMessage()))
                            + "); save it again as .xlsx, or as CSV"));
        }
    }

    private String all(Path path, String wanted, char decimal) throws IOException, OpenXML4JException, SAXException {
        try (OPCPackage zip = OPCPackage.open(Locations.file(path), PackageAccess.READ)) {
            var reader = new XSSFReader(zip);
            XlsxSheets sheets = wanted.isEmpty() ? XlsxSheets.of(reader).filled(reader) : XlsxSheets.of(reader);
            XlsxSheets.Sheet sheet = sheets.chosen(file, wanted);
            var handler = new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    new ReadOnlySharedStringsTable(zip, false),
                    this,
                    new XlsxNumbers(decimal, sheets.from1904()),
                    false);
            try (InputStream xml = reader.getSheet(sheet.id())) {
                XMLReader parser = XMLHelper.newXMLReader();
                parser.setContentHandler(handler);
                parser.parse(new InputSource(xml));
            } catch (javax.xml.parsers.ParserConfigurationException e) {
                throw new IllegalStateException(e);
            }
            return sheet.name();
        }
    }

    @Override
    public void startRow(int row) {
        values.clear();
    }

    @Override
    public void cell(@Nullable String place, @Nullable String value, @Nullable XSSFComment comment) {
        int column = place == null ? values.size() : new CellReference(place).getCol();
        while (values.size() <= column) {
            values.add("");
        }
        values.set(column, value == null ? NO_TEXT : value);
    }

    @Override
    public void endRow(int row) {
        while (!values.isEmpty() && Blanks.areAll(values.get(values.size() - 1))) {
            values.remove(values.size() - 1);
        }
        if (values.isEmpty()) {
            return;
        }
        while (values.size() < width) {
            values.add("");
        }
        count++;
        if (count > MOST_ROWS) {
            throw InputRefused.of(Problem.ofFile(
                    file, "too-many-rows", "the sheet has more than " + MOST_ROWS + " rows; export it as CSV"));
        }
        record.set(row + 1L, values);
        rows.add(record);
    }
}
