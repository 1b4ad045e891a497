package org.secondment.roi.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;

/** Time entries in memory, each a sum of its own; every second one begins a new block, in which codes start anew. */
record TimeParts(String file, List<Entry> entries) implements TimeSums {

    private static final long serialVersionUID = 1L;

    /**
     * One entry.
     *
     * @param status place among the words wip, billed, written_off, non_billable, no_charge
     */
    record Entry(
            String matter,
            String lawyer,
            LocalDate day,
            int status,
            long worked,
            long billable,
            long value,
            String currency,
            long standard)
            implements java.io.Serializable {

        private static final long serialVersionUID = 1L;

        Entry(String matter, String lawyer, LocalDate day, int status, long worked, long billable) {
            this(matter, lawyer, day, status, worked, billable, TimeEntry.BLANK, "", TimeEntry.BLANK);
        }
    }

    TimeParts {
        entries = List.copyOf(entries);
    }

    /**
     * Entries written as matter, lawyer, day, status, hours worked, billable hours or a blank; in hours. After these, if
     * need be, the value billed or a blank, and its currency, and the value at standard rates.
     */
    static TimeParts of(String... lines) {
        return new TimeParts(
                "time.csv", Arrays.stream(lines).map(TimeParts::entry).toList());
    }

    private static Entry entry(String line) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        int status = List.of("wip", "billed", "written_off", "non_billable", "no_charge")
                .indexOf(cells[3]);
        return new Entry(
                cells[0],
                cells[1],
                LocalDate.parse(cells[2]),
                status,
                parts(cells[4], 10_000),
                parts(cells[5], 10_000),
                cells.length > 6 ? parts(cells[6], 1_000) : TimeEntry.BLANK,
                cells.length > 6 ? cells[7] : "",
                cells.length > 8 ? parts(cells[8], 1_000) : TimeEntry.BLANK);
    }

    private static long parts(String cell, int parts) {
        return cell.isEmpty() ? TimeEntry.BLANK : Math.round(Double.parseDouble(cell) * parts);
    }

    @Override
    public void forEach(Visitor visitor) {
        for (int from = 0; from < entries.size(); from += 2) {
            block(entries.subList(from, Math.min(from + 2, entries.size())), visitor);
        }
    }

    private static void block(List<Entry> some, Visitor visitor) {
        List<String> matters =
                new ArrayList<>(some.stream().map(Entry::matter).distinct().toList());
        List<String> lawyers =
                some.stream().map(Entry::lawyer).distinct().sorted().toList();
        List<String> currencies =
                some.stream().map(Entry::currency).distinct().sorted().toList();
        matters.add(0, "UNUSED");
        if (!visitor.block(matters, lawyers, currencies)) {
            return;
        }
        for (Entry entry : some) {
            visitor.sum(new TimeSum(
                    matters.indexOf(entry.matter()),
                    lawyers.indexOf(entry.lawyer()),
                    (int) entry.day().toEpochDay(),
                    currencies.indexOf(entry.currency()),
                    entry.status(),
                    entry.worked() < 0 ? -1 : 1,
                    2,
                    entry.worked(),
                    entry.billable(),
                    entry.standard(),
                    entry.value()));
        }
    }
}
