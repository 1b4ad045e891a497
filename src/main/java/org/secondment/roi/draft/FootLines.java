package org.secondment.roi.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondment.roi.table.Type;

/** The lines of a drafted mapping that tell what is no row: totals, footers and groups. */
final class FootLines {

    private final Export export;
    private final Matching matching;
    private final NumberStyle numbers;
    private final Voided voided;

    /** @param numbers how the amounts are written */
    FootLines(Export export, Matching matching, NumberStyle numbers) {
        this.export = export;
        this.matching = matching;
        this.numbers = numbers;
        this.voided = Voided.of(export.all(), matching);
    }

    /** Lines under format. */
    List<String> format() {
        List<String> lines = new ArrayList<>();
        Optional<Match> added = added();
        added.ifPresent(match -> lines.add("  control_total: {row_matches: "
                + Text.quoted("^" + word(export.all().footing().totals())) + ", column: "
                + Text.quoted(heading(match)) + ", tolerance: 0.01}"));
        Footing all = export.all().footing();
        List<Line> stop = Stream.concat(
                        added.isPresent() ? Stream.empty() : all.totals().stream(), all.below().stream())
                .filter(line -> line.firstColumn() == 0)
                .toList();
        if (!stop.isEmpty()) {
            String line = "  stop_at: {first_cell_matches: " + Text.quoted("^(" + word(stop) + ")") + "}";
            boolean lost = added.isEmpty() && !all.totals().isEmpty();
            lines.add(
                    lost
                            ? Text.toConfirm(
                                    line,
                                    List.of("the printed total is the sum of no column, or of more rows"
                                            + " than were looked at"))
                            : line);
        }
        return lines;
    }

    /** Lines under rows. */
    List<String> rows() {
        Footing all = export.all().footing();
        List<String> tests = new ArrayList<>();
        Stream<Line> aside = Stream.concat(all.totals().stream(), all.below().stream())
                .filter(line -> line.firstColumn() > 0 && added().isEmpty());
        Stream.concat(all.between().stream(), aside)
                .collect(Collectors.groupingBy(Line::firstColumn, TreeMap::new, Collectors.toList()))
                .forEach((column, lines) -> heading(column)
                        .ifPresent(heading -> tests.add("{column: " + Text.quoted(heading) + ", matches: "
                                + Text.quoted("^(" + word(lines) + ")") + "}")));
        if (!all.groups().isEmpty()) {
            always().ifPresent(match -> tests.add("{column: " + Text.quoted(heading(match)) + ", blank: true}"));
        }
        List<String> doubts = new ArrayList<>();
        if (!tests.isEmpty()) {
            doubts.add("lines between the rows seem to be totals or groups");
        }
        voided.test().ifPresent(test -> {
            tests.add(test);
            doubts.add("rows of this status seem not to count");
        });
        return tests.isEmpty()
                ? List.of()
                : List.of("rows:", Text.toConfirm("  drop_if: [" + String.join(", ", tests) + "]", doubts));
    }

    /** The amounts whose sum is printed below the rows of every file. */
    private Optional<Match> added() {
        return matching.matches().stream()
                .filter(match ->
                        match.field().type() == Type.MONEY || match.field().type() == Type.NUMBER)
                .filter(match -> export.sheets().stream().allMatch(sheet -> isAdded(sheet, match.column())))
                .findFirst();
    }

    private boolean isAdded(Sheet sheet, int column) {
        Footing footing = sheet.footing();
        if (!sheet.whole() || footing.totals().size() != 1) {
            return false;
        }
        Optional<BigDecimal> printed = numbers.number(footing.totals().get(0).value(column));
        BigDecimal sum = footing.rows().stream()
                .filter(row -> !voided.rows().contains(row))
                .map(Line::values)
                .distinct()
                .flatMap(row -> numbers.number(column < row.size() ? row.get(column) : "").stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return printed.filter(total -> total.compareTo(sum) == 0).isPresent();
    }

    /** A column that every row fills, and lines of groups do not. */
    private Optional<Match> always() {
        return matching.matches().stream()
                .filter(match -> match.column() > 0)
                .filter(match -> export.all().footing().rows().stream()
                        .noneMatch(row -> row.value(match.column()).isEmpty()))
                .min(Comparator.comparing(match -> match.field().need()));
    }

    private static String word(List<Line> lines) {
        return lines.stream()
                .map(Footing::word)
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(word -> word.replace(".", "\\."))
                .collect(Collectors.joining("|"));
    }

    private String heading(Match match) {
        return export.all().headings().get(match.column());
    }

    private Optional<String> heading(int column) {
        return Optional.of(column)
                .filter(one -> one < export.all().headings().size())
                .map(one -> export.all().headings().get(one))
                .filter(heading -> !heading.isEmpty());
    }
}
