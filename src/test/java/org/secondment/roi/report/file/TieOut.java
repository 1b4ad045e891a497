package org.secondment.roi.report.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the files of one pack disagree: on a table, a headline or a figure in a sentence. */
final class TieOut {

    /** A CSV file has no number there; why, only people are told. */
    private static final Set<String> LEFT_EMPTY = Set.of("[x]", "[z]");

    private static final Map<String, String> LIMITS =
            Map.of("no upper limit", "Infinity", "no lower limit", "-Infinity");

    private final Published files;
    private final List<String> differences = new ArrayList<>();

    private TieOut(Published files) {
        this.files = files;
    }

    /** Empty where all agree. */
    static List<String> differences(Published files) {
        TieOut tie = new TieOut(files);
        tie.tables();
        tie.headlines();
        tie.sentences();
        return tie.differences;
    }

    private void tables() {
        Map<String, List<List<Told>>> page = files.page().tables();
        same("names of tables, html", files.workbook().keySet(), page.keySet());
        files.workbook().forEach((name, rows) -> {
            table(name, rows, page.getOrDefault(name, List.of()));
            csv(name, rows, files.csv().getOrDefault(name, List.of()));
        });
    }

    private void table(String name, List<List<Told>> workbook, List<List<Told>> page) {
        boolean none = noRows(workbook);
        same(name + ", rows of html", none ? 1 : workbook.size(), page.size());
        for (int row = 0; !none && row < Math.min(workbook.size(), page.size()); row++) {
            List<Told> told = workbook.get(row);
            same(
                    place(name, row, -1) + ", cells of html",
                    told.size(),
                    page.get(row).size());
            for (int column = 0; column < Math.min(told.size(), page.get(row).size()); column++) {
                same(
                        place(name, row, column) + ", text of html",
                        told.get(column).text(),
                        page.get(row).get(column).text());
                String value = page.get(row).get(column).value();
                if (!value.isEmpty()) {
                    csv(place(name, row, column) + ", value of html", told.get(column), value);
                }
            }
        }
    }

    private void csv(String name, List<List<Told>> workbook, List<List<String>> csv) {
        boolean none = noRows(workbook);
        same(name + ", rows of csv", none ? 0 : workbook.size(), csv.size());
        for (int row = 0; !none && row < Math.min(workbook.size(), csv.size()); row++) {
            for (int column = 0; column < workbook.get(row).size(); column++) {
                csv(
                        place(name, row, column) + ", csv",
                        workbook.get(row).get(column),
                        csv.get(row).get(column));
            }
        }
    }

    /** A value as a CSV file writes it. */
    private void csv(String place, Told workbook, String csv) {
        String expected =
                LEFT_EMPTY.contains(workbook.text()) ? "" : LIMITS.getOrDefault(workbook.text(), workbook.value());
        same(place, expected, isNumber(csv) && !workbook.value().equals(csv) ? Told.number(csv) : unguarded(csv));
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    private static String unguarded(String csv) {
        return csv.replaceFirst("^'(?=[=+@\\-\u2212])", "").strip();
    }

    /** A table needs a row. */
    private static boolean noRows(List<List<Told>> rows) {
        return rows.size() == 1
                && rows.get(0).get(0).text().equals("No rows")
                && rows.get(0).stream().skip(1).allMatch(cell -> cell.text().equals("[z]"));
    }

    /** What the first screen, the first slide and the workbook's names say of each figure. */
    private void headlines() {
        Map<String, List<Told>> top = files.page().figures();
        top.forEach((title, told) ->
                same("headline '" + title + "', top of html", files.named().get(title), told));
        Map<String, List<String>> slide = files.deck().map(Deck::figures).orElse(Map.of());
        same("headlines on the first slide", top.keySet(), slide.keySet());
        slide.forEach((title, told) -> same(
                "headline '" + title + "', pptx",
                files.named().getOrDefault(title, List.of()).stream()
                        .map(Told::text)
                        .toList(),
                told));
    }

    /**
     * Each figure of a pack with key figures stands in a table of page 1, of a page that the sentence refers to, or behind
     * the chart that it heads.
     */
    private void sentences() {
        Set<String> first = sheet(1);
        if (!files.named().isEmpty()) {
            files.page().sentences().forEach(sentence -> said("html", sentence, first));
        }
        files.deck().ifPresent(deck -> {
            deck.titles().forEach(title -> said("pptx", title, behind(title).orElse(first)));
            deck.points().forEach(point -> said("pptx", point + " See " + point.replaceFirst(":.*", "."), first));
        });
    }

    /** The tables of the sheet in that place; the cover has place 0. */
    private Set<String> sheet(int place) {
        return new TreeSet<>(List.copyOf(files.sheets().values()).get(place));
    }

    /** The tables beside the picture with that title, and those that stand on no sheet. */
    private Optional<Set<String>> behind(String title) {
        return files.pictures().entrySet().stream()
                .filter(picture -> picture.getKey().startsWith(title + ". "))
                .findFirst()
                .map(picture -> {
                    Set<String> tables = new TreeSet<>(files.csv().keySet());
                    files.sheets().values().forEach(tables::removeAll);
                    tables.addAll(files.sheets().get(picture.getValue()));
                    return tables;
                });
    }

    private void said(String file, String sentence, Set<String> own) {
        Set<String> tables = new TreeSet<>(own);
        String cited = sentence.replaceFirst(".*?(See |$)", "");
        files.sheets().forEach((sheet, its) -> tables.addAll(cited.contains(sheet) ? its : List.of()));
        List<List<Double>> rows = tables.stream().flatMap(this::numbers).toList();
        for (Said figure : Said.in(sentence)) {
            Stream<Double> known =
                    Stream.concat(rows.stream().flatMap(List::stream), figure.signed() ? changes(rows) : Stream.of());
            if (known.noneMatch(figure::isOf)) {
                differences.add(file + " says " + figure.text() + ", which is in none of " + tables + ": " + sentence);
            }
        }
    }

    /** Its rows, and a last one of what each column comes to. */
    private Stream<List<Double>> numbers(String table) {
        List<List<Double>> rows = files.csv().getOrDefault(table, List.of()).stream()
                .map(row -> row.stream()
                        .map(cell -> isNumber(cell) ? Double.parseDouble(cell) : Double.NaN)
                        .toList())
                .toList();
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        List<Double> totals = IntStream.range(0, columns)
                .mapToObj(column -> rows.stream()
                        .mapToDouble(row -> row.get(column))
                        .filter(Double::isFinite)
                        .sum())
                .toList();
        return Stream.concat(rows.stream(), Stream.of(totals));
    }

    /** From one cell of a row to another. */
    private static Stream<Double> changes(List<List<Double>> rows) {
        return rows.stream()
                .flatMap(row -> row.stream().flatMap(from -> row.stream().map(to -> to - from)));
    }

    private static String place(String table, int row, int column) {
        return table + ", row " + (row + 1) + (column < 0 ? "" : ", column " + (column + 1));
    }

    private void same(String place, Object workbook, Object other) {
        if (!workbook.equals(other)) {
            differences.add(place + ": the workbook has " + workbook + ", it has " + other);
        }
    }
}
