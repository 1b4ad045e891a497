package org.secondment.roi.simulate;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Streams time into one file or one for each month. */
final class TimeFile implements Closeable {

    private static final int PACKED_AT_ONCE = 1 << 16;

    private final Path folder;
    private final Timekeeping how;
    private final Deque<Fault> faults;
    private final List<Truth.Flaw> made;
    private final AsciiBuffer buffer = new AsciiBuffer();
    private OutputStream out = OutputStream.nullOutputStream();
    private String name = "";
    private String latest = "";
    private long rows;
    private long line;

    TimeFile(Path folder, Timekeeping how, List<Fault> faults, List<Truth.Flaw> made) {
        this.folder = folder;
        this.how = how;
        this.faults = new ArrayDeque<>(
                faults.stream().filter(f -> f.table().equals("time")).toList());
        this.made = made;
    }

    /** What follows belongs to this month. */
    void month(LocalDate first) throws IOException {
        boolean monthly = how.files() == Timekeeping.Files.MONTHLY;
        boolean packed = how.packing() == Timekeeping.Packing.GZIP;
        String wanted = (monthly ? "time_" + first.toString().substring(0, 7) : "time") + (packed ? ".csv.gz" : ".csv");
        if (!wanted.equals(name)) {
            end();
            name = wanted;
            OutputStream file = Files.newOutputStream(folder.resolve(name));
            out = packed ? new GZIPOutputStream(file, PACKED_AT_ONCE) : file;
            buffer.put(TimeRow.ascii(String.join(",", TimeRow.COLUMNS) + "\n"));
            line = 1;
        }
    }

    void write(TimeRow row) throws IOException {
        rows++;
        line++;
        int start = buffer.end();
        row.write(rows, buffer);
        if (!faults.isEmpty()) {
            latest = buffer.from(start).strip();
            if (faults.element().afterRow() <= rows) {
                make(faults.remove());
            }
        }
        buffer.relieve(out);
    }

    /** Rows written, faults apart. */
    long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        while (!faults.isEmpty() && rows > 0) {
            make(faults.remove());
        }
        end();
    }

    private void make(Fault fault) {
        List<String> values = fault.row(TimeRow.COLUMNS, List.of(latest.split(",", -1)));
        buffer.put(TimeRow.ascii(String.join(",", values) + "\n"));
        line++;
        made.add(new Truth.Flaw(name, line, fault.what()));
    }

    private void end() throws IOException {
        buffer.flush(out);
        out.close();
    }
}
