package org.secondment.roi.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.secondment.roi.intake.file.FileBytes;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.intake.file.RecordText;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.intake.reading.FirstRows;
import org.secondment.roi.intake.reading.LedesRows;
import org.secondment.roi.intake.reading.Records;
import org.secondment.roi.intake.reading.Rows;
import org.secondment.roi.intake.reading.XlsxRows;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/** Finds the row of a file that holds its headings. */
final class HeadingRow {

    private static final String LEDES = "LEDES";

    /** @throws InputRefused if no row is the one that the mapping looks for */
    static FileRecord of(String file, Path path, Mapping mapping, Sniffed sniffed) throws IOException {
        var search = new FirstRows(mapping.framing().heading());
        if (sniffed.charset().isEmpty()) {
            XlsxRows.look(file, path, mapping, new Searching(search));
            return search.heading(file, mapping.file());
        }
        try (FileBytes bytes = FileBytes.open(path);
                Records records = Records.of(file, bytes, Charset.forName(sniffed.charset()), mapping)) {
            if (mapping.framing().isLedes()) {
                return ledes(file, records);
            }
            while (!search.isOver() && records.advance()) {
                search.finds(records.record().copy());
            }
        }
        FileRecord heading = search.heading(file, mapping.file());
        if (!heading.values().isEmpty() && heading.values().get(0).startsWith(LEDES)) {
            throw InputRefused.of(new Problem(
                    file,
                    heading.line(),
                    "ledes",
                    "",
                    "",
                    "the file is LEDES; write format: {reader: ledes} in a mapping file"));
        }
        return heading;
    }

    private static FileRecord ledes(String file, Records records) {
        var lines = new LedesRows(file, new NoRows(), refused -> {});
        FileRecord last = new FileRecord(1, List.of());
        while (lines.headings().isEmpty() && records.advance()) {
            last = records.record().copy();
            lines.add(records.record());
        }
        if (lines.headings().isEmpty()) {
            throw InputRefused.of(new Problem(
                    file, last.line(), "no-header", "", "", "the file ends before its headings; export it again"));
        }
        return new FileRecord(last.line(), lines.headings());
    }

    /** Asks of each row whether it is the heading, until one is. */
    private record Searching(FirstRows search) implements Rows {

        @Override
        public void add(RecordText record) {
            if (!search.isOver()) {
                search.finds(record.copy());
            }
        }

        @Override
        public void addUnended(RecordText record) {
            add(record);
        }
    }

    private HeadingRow() {}
}
