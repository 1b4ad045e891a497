package org.secondment.roi.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.intake.mapping.Headings;
import org.secondment.roi.storage.Locations;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Nearest;
import org.secondment.roi.table.Problem;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets of a workbook in their order, and from when it counts its days. */
public record XlsxSheets(List<Sheet> sheets, boolean from1904) {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** One sheet, by the id of its part. */
    record Sheet(String name, String id, boolean visible) {}

    public XlsxSheets {
        sheets = List.copyOf(sheets);
    }

    /** Names of the sheets that a reader of the workbook sees. */
    public static List<String> visible(Path path) throws IOException {
        try (OPCPackage zip = OPCPackage.open(Locations.file(path), PackageAccess.READ)) {
            return of(new XSSFReader(zip)).sheets.stream()
                    .filter(Sheet::visible)
                    .map(Sheet::name)
                    .toList();
        } catch (OpenXML4JException | SAXException | RuntimeException e) {
            throw new IOException("the workbook is damaged", e);
        }
    }

    static XlsxSheets of(XSSFReader workbook) throws IOException, OpenXML4JException, SAXException {
        var found = new Found();
        parse(workbook.getWorkbookData(), found);
        return new XlsxSheets(found.sheets, found.from1904);
    }

    /** Without the visible sheets that hold nothing, as long as another one does. */
    XlsxSheets filled(XSSFReader workbook) throws IOException, OpenXML4JException, SAXException {
        List<Sheet> filled = new ArrayList<>();
        if (sheets.stream().filter(Sheet::visible).count() > 1) {
            for (Sheet sheet : sheets) {
                var found = new FoundValue();
                parse(workbook.getSheet(sheet.id()), found);
                if (found.any) {
                    filled.add(sheet);
                }
            }
        }
        return filled.stream().anyMatch(Sheet::visible) ? new XlsxSheets(filled, from1904) : this;
    }

    private static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        try (InputStream xml = part) {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.parse(new InputSource(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The sheet of this name, or of this number; without either the only visible one.
     *
     * @throws InputRefused naming the sheets if it is not certain which is meant
     */
    Sheet chosen(String file, String wanted) {
        List<Sheet> visible = sheets.stream().filter(Sheet::visible).toList();
        Optional<Sheet> chosen = wanted.isEmpty()
                ? visible.stream().filter(sheet -> visible.size() == 1).findFirst()
                : named(wanted).or(() -> numbered(wanted));
        return chosen.orElseThrow(() -> refusal(file, wanted));
    }

    private Optional<Sheet> named(String wanted) {
        return sheets.stream()
                .filter(sheet -> Headings.normal(sheet.name()).equals(Headings.normal(wanted)))
                .findFirst();
    }

    private Optional<Sheet> numbered(String wanted) {
        boolean isNumber = wanted.matches("[1-9][0-9]{0,3}");
        return isNumber && Integer.parseInt(wanted) <= sheets.size()
                ? Optional.of(sheets.get(Integer.parseInt(wanted) - 1))
                : Optional.empty();
    }

    private InputRefused refusal(String file, String wanted) {
        List<String> names = sheets.stream().map(Sheet::name).toList();
        String listed = names.stream()
                .map(name -> "'" + Fault.shown(name) + "'")
                .collect(Collectors.joining(", ", "the workbook has ", ""));
        String advice = "; write source: {sheet: \""
                + Nearest.of(wanted, names).orElse(names.isEmpty() ? "1" : names.get(0)) + "\"} in a mapping file";
        return InputRefused.of(Problem.ofFile(
                file,
                "which-sheet",
                (wanted.isEmpty() ? "it is not certain which sheet is meant; " : "no sheet '" + wanted + "'; ")
                        + listed
                        + advice));
    }

    /** Whether a sheet has a cell with a value. */
    private static final class FoundValue extends DefaultHandler {

        private boolean any;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            any |= name.equals("v") || name.equals("is");
        }
    }

    private static final class Found extends DefaultHandler {

        private final List<Sheet> sheets = new ArrayList<>();
        private boolean from1904;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("sheet")) {
                String state = String.valueOf(attributes.getValue("state"));
                sheets.add(new Sheet(
                        String.valueOf(attributes.getValue("name")),
                        String.valueOf(attributes.getValue(RELATIONS, "id")),
                        !state.equals("hidden") && !state.equals("veryHidden")));
            } else if (name.equals("workbookPr")) {
                String from = String.valueOf(attributes.getValue("date1904"));
                from1904 = from.equals("1") || from.equals("true");
            }
        }
    }
}
