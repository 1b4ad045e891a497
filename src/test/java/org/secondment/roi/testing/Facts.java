package org.secondment.roi.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Valued;

/** Small lists of facts written as text, so that a test reads like the example in its own name; a blank cell is null. */
public final class Facts {

    private static final String FILE = "file";
    private static final String LINE = "line";
    private static final String MINOR = "minor";

    /**
     * Headings in the first line, then one line per row, cells divided by bars. Without columns "file" and
     * "line" rows stand in a file named after the table, from line 2.
     */
    public static List<Fact> of(Table table, String headings, String... lines) {
        List<String> columns = cells(headings);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            facts.add(fact(table, columns, cells(lines[i]), i + 2L));
        }
        return facts;
    }

    /** Bills or receipts; the column {@code minor} holds their minor units. */
    public static List<Valued> valued(Table table, String headings, String... lines) {
        List<Fact> facts = of(table, headings, lines);
        int minor = cells(headings).indexOf(MINOR);
        List<Valued> valued = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            valued.add(new Valued(facts.get(i), Long.parseLong(cells(lines[i]).get(minor))));
        }
        return valued;
    }

    private static Fact fact(Table table, List<String> columns, List<String> cells, long line) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(columns.size() + " headings, but cells " + cells);
        }
        @Nullable Object[] values = new @Nullable Object[table.fields().size()];
        String file = table.name() + ".csv";
        long place = line;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            switch (columns.get(i)) {
                case FILE -> file = cell;
                case LINE -> place = Long.parseLong(cell);
                case MINOR -> {}
                default -> {
                    int slot = table.slot(columns.get(i));
                    values[slot] = value(table.fields().get(slot), cell);
                }
            }
        }
        return new Fact(file, place, values);
    }

    private static @Nullable Object value(Field field, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return switch (field.type()) {
            case DATE -> LocalDate.parse(cell);
            case MONEY, PERCENT, FRACTION, RATE, NUMBER ->
                new BigDecimal(cell).setScale(field.type().scale());
            case TEXT, CURRENCY, CHOICE, FLAG -> cell;
        };
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private Facts() {}
}
