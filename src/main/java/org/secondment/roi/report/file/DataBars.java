package org.secondment.roi.report.file;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataBar;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfvoType;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;

/** Bars behind the changes of a sheet's tables, losses to the left of an axis; POI knows only those without an axis. */
final class DataBars {

    private static final int FEWEST_NUMBERS = 3;
    private static final Color GAIN = Palette.tint(Palette.FILL, 0.45);
    private static final Color LOSS = Palette.tint(Palette.ORANGE, 0.45);
    private static final String RULE_OF_BAR = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
    private static final String RULES_OF_SHEET = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
    private static final String NAMESPACES =
            " xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\""
                    + " xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\"";

    private final List<String> places = new ArrayList<>();

    /**
     * Notes the columns of changes that have numbers enough.
     *
     * @param first row of the values
     */
    void add(Grid grid, int first) {
        for (int column = 0; column < grid.columns().size(); column++) {
            int place = column;
            if (isChange(grid.columns().get(column).format())
                    && grid.rows().stream()
                                    .filter(row -> isNumber(Cell.shown(row.get(place))))
                                    .limit(FEWEST_NUMBERS)
                                    .count()
                            == FEWEST_NUMBERS) {
                int last = first + grid.rows().size() - 1;
                places.add(new CellRangeAddress(first, last, column, column).formatAsString());
            }
        }
    }

    private static boolean isChange(Format format) {
        return format == Format.MONEY_CHANGE || format == Format.PERCENT_CHANGE;
    }

    private static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Exact || cell instanceof Cell.Ratio;
    }

    void write(XSSFSheet sheet) {
        if (places.isEmpty()) {
            return;
        }
        CTWorksheet worksheet = sheet.getCTWorksheet();
        StringBuilder all = new StringBuilder("<x14:conditionalFormattings" + NAMESPACES + ">");
        for (int i = 0; i < places.size(); i++) {
            int number = sheet.getWorkbook().getSheetIndex(sheet);
            String id = String.format(Locale.ROOT, "{5EC0D000-0000-4000-8000-%06d%06d}", number, i + 1);
            plain(worksheet.addNewConditionalFormatting(), places.get(i), i + 1, id);
            all.append(extended(places.get(i), id));
        }
        copy(worksheet.addNewExtLst().addNewExt(), RULES_OF_SHEET, all + "</x14:conditionalFormattings>");
    }

    /** What programs that do not know the extension show. */
    private static void plain(CTConditionalFormatting formatting, String place, int priority, String id) {
        formatting.setSqref(List.of(place));
        CTCfRule rule = formatting.addNewCfRule();
        rule.setType(STCfType.DATA_BAR);
        rule.setPriority(priority);
        CTDataBar bar = rule.addNewDataBar();
        bar.addNewCfvo().setType(STCfvoType.MIN);
        bar.addNewCfvo().setType(STCfvoType.MAX);
        bar.addNewColor().setRgb(HexFormat.of().parseHex(hex(GAIN)));
        copy(rule.addNewExtLst().addNewExt(), RULE_OF_BAR, "<x14:id" + NAMESPACES + ">" + id + "</x14:id>");
    }

    private static String extended(String place, String id) {
        return "<x14:conditionalFormatting><x14:cfRule type=\"dataBar\" id=\"" + id + "\">"
                + "<x14:dataBar minLength=\"0\" maxLength=\"100\" gradient=\"0\" axisPosition=\"automatic\">"
                + "<x14:cfvo type=\"autoMin\"/><x14:cfvo type=\"autoMax\"/>"
                + "<x14:negativeFillColor rgb=\"" + hex(LOSS) + "\"/><x14:axisColor rgb=\"" + hex(Palette.GREY)
                + "\"/></x14:dataBar></x14:cfRule><xm:sqref>" + place + "</xm:sqref></x14:conditionalFormatting>";
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "%08X", colour.getRGB());
    }

    /** By cursor: an extension list parsed as a fragment would be written with the fragment's own tag around it. */
    private static void copy(CTExtension extension, String uri, String xml) {
        extension.setUri(uri);
        try (XmlCursor from = XmlObject.Factory.parse(xml).newCursor();
                XmlCursor to = extension.newCursor()) {
            to.toEndToken();
            from.copyXmlContents(to);
        } catch (XmlException e) {
            throw new IllegalStateException("A data bar is not well formed: " + xml, e);
        }
    }
}
