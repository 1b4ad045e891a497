package org.secondment.roi.intake;

import java.util.List;
import org.secondment.roi.intake.reading.Layout.LastLine;
import org.secondment.roi.intake.reading.Range;

/**
 * What a file turned out to be.
 *
 * @param encoding in words such as "gzip, UTF-8 (BOM), detected"
 * @param charset name of the charset that decodes it; empty for a workbook
 */
record Sniffed(String sha256, String encoding, String charset, LastLine lastLine, List<Range> ranges) {

    Sniffed {
        ranges = List.copyOf(ranges);
    }

    Sniffed encodedAs(String words) {
        return new Sniffed(sha256, words, charset, lastLine, ranges);
    }
}
