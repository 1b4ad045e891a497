package org.secondment.roi.staging;

import static org.secondment.roi.table.Field.choice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeIds;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;
import org.secondment.roi.table.Type;
import org.secondment.roi.table.Verdict;

/** Tables, and parts written for tests. */
final class Parts {

    static final Table TIME = new Table(
            "time",
            "one row per time entry",
            Table.Presence.OPTIONAL,
            "time",
            List.of(Field.of("time_id", Type.TEXT, "the entry's id")),
            List.of(
                    Field.of("time_id", Type.TEXT, "the entry's id"),
                    choice("status", "the entry's status", "open", "billed")));

    static final TimeIds IDS = new TimeIds() {
        @Override
        public String matter(int code) {
            return "M-" + code;
        }

        @Override
        public String employee(int code) {
            return "É-" + code;
        }

        @Override
        public String currency(int code) {
            return "C" + code;
        }
    };

    static StagedPart part(Path folder, Table table, int number, List<Fact> facts) {
        return new StagedPart("in.csv", folder.toString(), files(folder, table, number, facts));
    }

    static PartFiles files(Path folder, Table table, int number, List<Fact> facts) {
        try (PartWriter writer = PartWriter.open(folder, table, number)) {
            facts.forEach(writer::accepted);
            return writer.close(facts.size());
        }
    }

    static StagedPart time(Path folder, int number, int mostSums, List<TimeEntry> entries) {
        try (PartWriter writer = PartWriter.open(folder, TIME, number, mostSums)) {
            writer.begin(IDS);
            entries.forEach(writer::entry);
            return new StagedPart("in.csv", folder.toString(), writer.close(entries.size()));
        }
    }

    static TimeEntry entry(long line, int matter, int day, long worked, long billed) {
        return new TimeEntry(line, line, matter, 1, day, 0, 0, worked, TimeEntry.BLANK, TimeEntry.BLANK, billed);
    }

    /** Each sum as text with the ids that its block names, in the order handed out; blocks apart. */
    static List<List<String>> blocks(TimeSums sums) {
        List<List<String>> blocks = new ArrayList<>();
        sums.forEach(new TimeSums.Visitor() {
            private List<List<String>> ids = List.of();

            @Override
            public Set<TimeSums.Numbers> reads() {
                return EnumSet.allOf(TimeSums.Numbers.class);
            }

            @Override
            public boolean block(List<String> matters, List<String> employees, List<String> currencies) {
                ids = List.of(matters, employees, currencies);
                blocks.add(new ArrayList<>());
                return true;
            }

            @Override
            public void sum(TimeSum sum) {
                String key = String.join(
                        " ",
                        ids.get(0).get(sum.matter()),
                        ids.get(1).get(sum.employee()),
                        ids.get(2).get(sum.currency()),
                        "day " + sum.day(),
                        "status " + sum.status());
                blocks.get(blocks.size() - 1).add(key + ": " + numbers(sum));
            }
        });
        return blocks;
    }

    private static List<Object> numbers(TimeSum sum) {
        return List.of(
                sum.entries(),
                sum.firstLine(),
                sum.worked(),
                blankOr(sum.billable()),
                blankOr(sum.standard()),
                blankOr(sum.billed()));
    }

    private static Object blankOr(long value) {
        return value == TimeEntry.BLANK ? "blank" : value;
    }

    static Refused refused(long line, Verdict verdict, Problem... problems) {
        return new Refused(line, verdict, Optional.empty(), List.of(problems));
    }

    static <T> List<T> list(Iterator<T> rows) {
        List<T> list = new ArrayList<>();
        rows.forEachRemaining(list::add);
        return list;
    }

    private Parts() {}
}
