package org.secondment.roi.report.file;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. */
final class Looks {

    /** Room for the filter button beside a right-aligned heading. */
    static final int HEAD_INDENT = 2;

    private static final int INPUT_FILL = 0xFFF6DC;
    private static final String FONT = "Arial";
    private static final String GENERAL = "General";

    private record Key(Look look, String format, boolean quoted) {}

    private final XSSFWorkbook workbook;
    private final Map<Look.Face, XSSFFont> fonts = new EnumMap<>(Look.Face.class);
    private final Map<Key, XSSFCellStyle> styles = new LinkedHashMap<>();

    /** Sets font 0 first: the unit of column widths depends on it. */
    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont first = workbook.getFontAt(0);
        first.setFontName(FONT);
        first.setFontHeightInPoints((short) 11);
        first.setFamily(FontFamily.SWISS);
        first.setScheme(FontScheme.NONE);
        for (Look.Face face : Look.Face.values()) {
            fonts.put(face, font(face));
        }
    }

    /** Puts words into a cell; what looks like a formula stays text, even when a reader edits the cell. */
    void words(XSSFCell cell, Look look, String text) {
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(words(look, text, GENERAL));
    }

    /** Words in place of a number keep the number's format. */
    XSSFCellStyle words(Look look, String text, String format) {
        return style(new Key(look, format, FormulaGuard.looksLikeFormula(text)));
    }

    XSSFCellStyle number(Look look, String format) {
        return style(new Key(look, format, false));
    }

    private XSSFCellStyle style(Key key) {
        return styles.computeIfAbsent(key, this::made);
    }

    private XSSFCellStyle made(Key key) {
        Look look = key.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.get(look.face()));
        style.setAlignment(look.alignment());
        if (look == Look.HEAD_RIGHT) {
            style.setIndention((short) HEAD_INDENT);
        }
        if (look == Look.INPUT) {
            style.setFillForegroundColor(colour(INPUT_FILL));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        style.setVerticalAlignment(vertical(look.edge()));
        style.setWrapText(look.lines() == Look.Lines.SEVERAL);
        style.setQuotePrefixed(key.quoted());
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        if (look.edge() != Look.Edge.NONE) {
            boolean head = look.edge() == Look.Edge.HEAD;
            style.setBorderBottom(head ? BorderStyle.MEDIUM : BorderStyle.THIN);
            style.setBottomBorderColor(colour(head ? Look.Face.TITLE.colour() : 0xE4E4E4));
        }
        return style;
    }

    private static VerticalAlignment vertical(Look.Edge edge) {
        return switch (edge) {
            case NONE -> VerticalAlignment.TOP;
            case ROW -> VerticalAlignment.CENTER;
            case HEAD -> VerticalAlignment.BOTTOM;
        };
    }

    private XSSFFont font(Look.Face face) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFamily(FontFamily.SWISS);
        font.setFontHeightInPoints((short) face.points());
        font.setBold(face == Look.Face.BOLD || face == Look.Face.HEADING || face == Look.Face.TITLE);
        font.setUnderline(face == Look.Face.LINK ? Font.U_SINGLE : Font.U_NONE);
        font.setColor(colour(face.colour()));
        return font;
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
