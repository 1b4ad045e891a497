package org.secondment.roi.intake.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.secondment.roi.intake.file.Encodings;
import org.secondment.roi.storage.Locations;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.FactSink;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Reads the records of a file, range by range. */
public final class RangeReading {

    private static final String TIME = "time";

    private final Source source;
    private final Range range;

    private RangeReading(Source source, Range range) {
        this.source = source;
        this.range = range;
    }

    /**
     * Reads one range into a sink.
     *
     * @return number of rows, blank ones among them, without the heading
     * @throws InputRefused if the file is cut off, no CSV or no longer what it was when it was found
     */
    public static long read(Source source, Range range, FactSink sink) {
        return new RangeReading(source, range).into(rows(source, sink), sink::refused);
    }

    /** Reads the accepted rows whose keys have one of the wanted digests, of any table, with all their values. */
    public static List<Fact> rowsWithKeys(Source source, LongPredicate wanted) {
        List<Fact> facts = new ArrayList<>();
        Rows rows = WorkbookRows.around(source, new WantedRows(source, table(source), wanted, facts), refused -> {});
        source.ranges().forEach(range -> new RangeReading(source, range).into(rows, refused -> {}));
        return facts;
    }

    /** Hands the rows of one range on to whoever looks at them; what is no row is left out. */
    public static void readInto(Rows rows, Source source, Range range) {
        new RangeReading(source, range).into(WorkbookRows.around(source, rows, refused -> {}), refused -> {});
    }

    /** Judges the rows of a file. */
    public static Rows rows(Source source, FactSink sink) {
        Table table = table(source);
        Rows rows = table.name().equals(TIME) ? TimeRows.of(source, table, sink) : new RowCheck(source, table, sink);
        return WorkbookRows.around(source, rows, sink::refused);
    }

    /** Reads a file that is framed, and so is one range, into rows that were made for all of it. */
    public static void readWhole(Source source, FileRows all) {
        new RangeReading(source, source.ranges().get(0)).into(all);
    }

    private static Table table(Source source) {
        return Tables.named(source.table())
                .orElseThrow(() -> new IllegalArgumentException("No table " + source.table()));
    }

    private long into(Rows rows, Consumer<Refused> dropped) {
        Layout layout = source.layout();
        if (!layout.isFramed()) {
            return into(rows);
        }
        return into(
                layout.framing().isLedes()
                        ? new LedesRows(source.name(), rows, dropped)
                        : new FramedRows(source.name(), layout.framing(), rows, dropped));
    }

    private long into(FileRows all) {
        into((Rows) all);
        return all.count() + all.further();
    }

    private long into(Rows rows) {
        try (RangeBytes bytes = RangeBytes.open(source, range)) {
            try {
                long count = read(bytes, rows);
                if (bytes.changed()) {
                    throw Records.changed(source.name());
                }
                return count;
            } catch (InputRefused refused) {
                throw changedOrDamaged(bytes) ? Records.changed(source.name()) : refused;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(source.name() + " could not be read: " + e.getMessage(), e);
        }
    }

    /** The rows are those of the bytes that were sniffed, and so is what is wrong with them. */
    private static boolean changedOrDamaged(RangeBytes bytes) throws IOException {
        try {
            return bytes.changed();
        } catch (IOException e) {
            if (Records.isDamage(e)) {
                return true;
            }
            throw e;
        }
    }

    private long read(RangeBytes bytes, Rows rows) {
        Layout layout = source.layout();
        if (layout.isWorkbook()) {
            return XlsxRows.read(source.name(), Locations.of(source.path()), layout, rows);
        }
        Records records = records(bytes);
        if (range.first() && !layout.isFramed() && !records.advance()) {
            return 0;
        }
        long count = 0;
        while (records.advance()) {
            count++;
            if (records.unended()) {
                rows.addUnended(records.record());
            } else {
                rows.add(records.record());
            }
        }
        return count + rows.further();
    }

    private Records records(RangeBytes bytes) {
        var characters =
                Encodings.strict(bytes, Encodings.charset(source.layout().charset()));
        return new Records(
                source.name(),
                range.first() ? EndMarkedReader.fromStart(characters) : EndMarkedReader.fromWithin(characters),
                source.layout().format().delimiter(),
                source.layout().framing().quote(),
                range.firstLine());
    }
}
