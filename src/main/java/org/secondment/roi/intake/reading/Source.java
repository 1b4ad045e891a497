package org.secondment.roi.intake.reading;

import java.io.Serializable;
import java.util.List;

/**
 * One file that a run reads.
 *
 * @param name relative to the inputs folder
 * @param path where it stands
 * @param bytes size as delivered, packed or not
 * @param sha256 of the bytes as delivered; a file whose bytes have changed by the time it is read is refused
 * @param encoding what was used, in words such as "gzip, UTF-8 (BOM), detected"
 * @param duplicateOf name of the file with the same bytes, which is read in its place; empty for none
 * @param mapping name of the mapping file; empty for none
 * @param reading short digest of all that determines how the bytes are read
 * @param ranges parts that can be read on their own; together every byte once
 * @param controlTotal the total that the file prints beside the sum of its rows, in words; empty where it is not compared
 */
public record Source(
        String name,
        String table,
        String path,
        long bytes,
        String sha256,
        String encoding,
        String duplicateOf,
        String mapping,
        String reading,
        Layout layout,
        List<Range> ranges,
        String controlTotal)
        implements Serializable {

    public Source {
        ranges = List.copyOf(ranges);
    }

    public boolean isDuplicate() {
        return !duplicateOf.isEmpty();
    }

    /** How the file is read, in words such as "UTF-8, detected; delimiter comma; heading on line 1". */
    public String readAs() {
        boolean told = layout.isWorkbook() || layout.framing().isLedes() || encoding.contains("; delimiter ");
        return encoding
                + (told ? "" : "; delimiter " + Delimiter.word(layout.format().delimiter()))
                + "; heading on line " + layout.headingLine();
    }

    public Source asDuplicateOf(String original) {
        return new Source(
                name, table, path, bytes, sha256, encoding, original, mapping, reading, layout, ranges, controlTotal);
    }

    public Source with(String totals) {
        return new Source(
                name, table, path, bytes, sha256, encoding, duplicateOf, mapping, reading, layout, ranges, totals);
    }
}
