package org.secondment.roi.intake.reading;

import java.util.List;
import java.util.Locale;
import org.secondment.roi.intake.file.Blanks;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/** The versions of LEDES that are read, and what their totals hold. */
enum LedesVersion {
    V1998B("LEDES1998B", "net of tax"),
    V98BI("LEDES98BI V2", "with tax");

    private final String marker;
    private final String totals;

    LedesVersion(String marker, String totals) {
        this.marker = marker;
        this.totals = totals;
    }

    /**
     * The version that a file's first line names.
     *
     * @throws InputRefused if it names none
     */
    static LedesVersion of(String file, FileRecord first) {
        String found = LedesRows.unmarked(first)
                .map(values -> String.join("|", values))
                .map(text -> Blanks.trimmed(text).toUpperCase(Locale.ROOT))
                .orElse("");
        return List.of(values()).stream()
                .filter(version -> version.marker.equals(found))
                .findFirst()
                .orElseThrow(() -> InputRefused.of(new Problem(
                        file,
                        first.line(),
                        "ledes-version",
                        "",
                        "",
                        "the first line is '" + Fault.shown(String.join("|", first.values()))
                                + "'; reader: ledes reads files that begin with LEDES1998B[] or LEDES98BI V2[]")));
    }

    /** What its totals hold, in words. */
    String totals() {
        return totals;
    }
}
