package org.secondment.roi.intake.reading;

import java.io.Serializable;
import java.util.List;
import org.secondment.roi.intake.mapping.Column;
import org.secondment.roi.intake.mapping.Format;
import org.secondment.roi.intake.mapping.Framing;
import org.secondment.roi.intake.mapping.RowRules;

/**
 * How one file is to be read, as found out before any record is parsed.
 *
 * @param charset name of the encoding that decodes the file; empty for a workbook
 * @param headingLine line of the row that holds the headings, counting from 1
 * @param width number of headings
 * @param lastLine whether the file's last line is ended
 * @param columns one per field of the table, in order
 * @param rows what happens to records as a whole
 */
public record Layout(
        Format format,
        Framing framing,
        String charset,
        long headingLine,
        int width,
        LastLine lastLine,
        List<Column> columns,
        RowRules rows)
        implements Serializable {

    /** Whether the last line of a file is surely whole. */
    public enum LastLine {
        ENDED,
        OPEN
    }

    public Layout {
        columns = List.copyOf(columns);
    }

    boolean isWorkbook() {
        return charset.isEmpty();
    }

    /** Whether more than a heading line and rows may have to be told apart. */
    boolean isFramed() {
        return isWorkbook() || !framing.isPlain();
    }
}
