package org.secondment.roi.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a drafted mapping file. */
final class DraftText {

    private static final double NEAR = 0.1;

    private final Export export;
    private final List<TableGuess> guesses;
    private final List<String> globs;
    private final boolean besideOtherSheets;

    /** Who takes how many sheets of a workbook must be told: only one can be read. */
    enum Sheets {
        ONE,
        SEVERAL
    }

    /** @param guesses the likeliest table first */
    DraftText(Export export, List<TableGuess> guesses, List<String> globs, Sheets sheets) {
        this.export = export;
        this.guesses = List.copyOf(guesses);
        this.globs = List.copyOf(globs);
        this.besideOtherSheets = sheets == Sheets.SEVERAL;
    }

    String text() {
        Matching matching = guesses.get(0).matching();
        var format = new FormatLines(export, matching);
        List<String> lines = new ArrayList<>();
        lines.add("# Drafted from " + export.shown().replaceAll("[\\s\\p{Cntrl}]+", " ") + ".");
        lines.add("# Every line with the word CONFIRM behind it is a guess, and refused until that word is gone.");
        lines.add(table());
        lines.add(source());
        List<String> written = format.lines();
        if (!written.isEmpty()) {
            lines.add("format:");
            lines.addAll(written);
        }
        lines.add("columns:");
        var money = new Money(matching, export.all(), format.numbers());
        lines.addAll(new ColumnLines(matching, export.all(), money).lines());
        lines.addAll(new FootLines(export, matching, format.numbers()).rows());
        addHeadings(lines, "# not mapped: ", unmatched());
        addHeadings(lines, "# not mapped, never read: ", export.all().closed());
        return String.join("\n", lines) + "\n";
    }

    /** Columns that were looked at and are taken for nothing. */
    List<Integer> unmatched() {
        List<Integer> taken =
                guesses.get(0).matching().matches().stream().map(Match::column).toList();
        return export.all().open().stream()
                .filter(column -> !taken.contains(column))
                .toList();
    }

    private String table() {
        TableGuess best = guesses.get(0);
        List<String> doubts = new ArrayList<>();
        guesses.stream()
                .skip(1)
                .filter(other -> other.score() > best.score() - NEAR)
                .findFirst()
                .ifPresent(other -> doubts.add("it may be " + other.table().name() + " as well"));
        if (!best.unique()) {
            doubts.add("rows repeat "
                    + best.table().key().stream().map(field -> field.name()).collect(Collectors.joining(", "))
                    + " with other values, which is refused");
        }
        return Text.judged("table: " + best.table().name(), "", doubts);
    }

    private String source() {
        String files = globs.size() == 1 ? Text.quoted(globs.get(0)) : Text.list(globs);
        String sheet = export.first().isWorkbook()
                ? ", sheet: " + Text.quoted(export.first().sheet())
                : "";
        return Text.judged(
                "source: {files: " + files + sheet + "}",
                "",
                besideOtherSheets
                        ? List.of(
                                "only one sheet of a workbook can be read; keep one draft, or save the others as files")
                        : List.of());
    }

    private void addHeadings(List<String> lines, String before, List<Integer> columns) {
        if (!columns.isEmpty()) {
            lines.add(before
                    + columns.stream()
                            .map(column -> Text.shown(export.all().headings().get(column)))
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
    }

    /** How many lines a person must confirm. */
    static long toConfirm(String text) {
        return text.lines().filter(line -> line.contains("  # CONFIRM: ")).count();
    }
}
