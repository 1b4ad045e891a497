package org.secondment.roi.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.FactSink;
import org.secondment.roi.table.InputRefused;
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
        Table table = table(source);
        Rows rows = table.name().equals(TIME) ? TimeRows.of(source, table, sink) : new RowCheck(source, table, sink);
        return new RangeReading(source, range).into(rows);
    }

    /** Reads the accepted rows whose keys have one of the wanted digests, of any table, with all their values. */
    public static List<Fact> rowsWithKeys(Source source, LongPredicate wanted) {
        List<Fact> facts = new ArrayList<>();
        var rows = new WantedRows(source, table(source), wanted, facts);
        source.ranges().forEach(range -> new RangeReading(source, range).into(rows));
        return facts;
    }

    private static Table table(Source source) {
        return Tables.named(source.table())
                .orElseThrow(() -> new IllegalArgumentException("No table " + source.table()));
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
        Records records = records(bytes);
        if (range.first() && !records.advance()) {
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
                range.firstLine());
    }
}
