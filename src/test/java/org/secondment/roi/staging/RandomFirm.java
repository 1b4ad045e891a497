package org.secondment.roi.staging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

/** A firm in which many a row stands twice, contradicts another or names what is not there. */
record RandomFirm(Map<Table, List<Fact>> rows) {

    private static final List<Shape> SHAPES = List.of(
            new Shape(
                    Tables.PEOPLE,
                    12,
                    "employee_id | grade",
                    r -> "E" + r.nextInt(9) + " | " + rarely(r, "associate", "partner")),
            new Shape(
                    Tables.MATTERS,
                    14,
                    "matter_id | originator_id",
                    r -> "M" + r.nextInt(11) + " | " + rarely(r, "", "E1")),
            new Shape(
                    Tables.BILLS,
                    120,
                    "bill_id | matter_id | bill_line | fees_net | bill_date | currency",
                    r -> "B" + r.nextInt(40) + " | M" + r.nextInt(11) + " | " + rarely(r, "", "1") + " | "
                            + rarely(r, "100.005", "200") + " | 2024-03-04 | GBP"),
            new Shape(
                    Tables.RECEIPTS,
                    60,
                    "receipt_id | bill_id | fees_amount | received_date | currency | kind",
                    r -> "R" + r.nextInt(50) + " | B" + r.nextInt(40) + " | " + rarely(r, "10", "30")
                            + " | 2024-04-04 | GBP | receipt"),
            new Shape(
                    Tables.TIME,
                    120,
                    "time_id | employee_id | matter_id | hours_worked | value_billed | work_date | status | currency",
                    r -> "T" + r.nextInt(90) + " | E" + r.nextInt(3) + " | M" + r.nextInt(3) + " | "
                            + rarely(r, "1.5", "2") + " | " + rarely(r, "", "80") + " | 2024-04-04 | wip | GBP"));

    static final List<Table> TABLES = SHAPES.stream().map(Shape::table).toList();

    /** How many rows a table has, and one of them. */
    private record Shape(Table table, int count, String headings, Function<Random, String> line) {

        List<Fact> rows(Random random, int files) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                lines.add(file(table, random.nextInt(files)) + " | " + (i + 2) + " | " + line.apply(random));
            }
            return Facts.of(table, "file | line | " + headings, lines.toArray(String[]::new));
        }
    }

    static RandomFirm of(Random random, int files) {
        Map<Table, List<Fact>> firm = new LinkedHashMap<>();
        SHAPES.forEach(shape -> firm.put(shape.table(), shape.rows(random, files)));
        return new RandomFirm(firm);
    }

    /** The same rows on other lines of other files. */
    RandomFirm spread(Random random) {
        Map<Table, List<Fact>> spread = new LinkedHashMap<>();
        rows.forEach((table, own) -> spread.put(
                table,
                own.stream()
                        .map(row -> moved(table, row, file(table, random.nextInt(4))))
                        .toList()));
        return new RandomFirm(spread);
    }

    List<Fact> rows(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    /** The files of all tables, children before their parents. */
    List<Staged> staged(int parts) {
        List<Staged> files = new ArrayList<>();
        TABLES.forEach(table -> files.addAll(HeldFile.of(table, rows(table), parts)));
        Collections.reverse(files);
        return files;
    }

    private static Fact moved(Table table, Fact row, String file) {
        @Nullable Object[] values = new @Nullable Object[table.fields().size()];
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = row.value(slot);
        }
        return new Fact(file, 1000 - row.line(), values);
    }

    private static String file(Table table, int number) {
        return table.name() + number + ".csv";
    }

    private static String rarely(Random random, String often, String seldom) {
        return random.nextInt(8) == 0 ? seldom : often;
    }
}
