package org.secondment.roi.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.secondment.roi.intake.mapping.Headings;
import org.secondment.roi.table.Type;

/** The lines under format of a drafted mapping that tell how values are written. */
final class FormatLines {

    private static final int USUAL_WITHIN = 20;
    private static final int ENOUGH_HEADINGS = 2;

    private final Export export;
    private final Matching matching;

    FormatLines(Export export, Matching matching) {
        this.export = export;
        this.matching = matching;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!export.first().isWorkbook()) {
            lines.add(Text.remarked("  encoding: auto", "found: " + export.encodings()));
            if (export.delimiter() != ',') {
                lines.add("  delimiter: " + Text.quoted(DelimiterGuess.word(export.delimiter())));
            }
        }
        header().ifPresent(lines::add);
        lines.addAll(new FootLines(export, matching, numbers()).format());
        lines.addAll(ofNumbers());
        lines.addAll(ofDates());
        List<String> blanks = blanks();
        if (!blanks.isEmpty()) {
            lines.add("  nulls: " + Text.list(blanks));
        }
        return lines;
    }

    /** How the numbers of all matched columns are written. */
    NumberStyle numbers() {
        return NumberStyle.of(cells(
                match -> match.field().type().isNumber(),
                text -> NumberText.of(text).isNumber()));
    }

    /** How the days of all matched columns are written. */
    DateStyle dates() {
        var days = new Days();
        return DateStyle.of(cells(match -> match.field().type() == Type.DATE, days::isDay));
    }

    private List<Cell> cells(Predicate<Match> wanted, Predicate<String> readable) {
        return matching.matches().stream()
                .filter(wanted)
                .flatMap(match -> export.all().values(match.column()).cells().stream()
                        .filter(cell -> !Values.isBlankWord(match.field(), cell.text())))
                .filter(cell -> readable.test(cell.text()))
                .toList();
    }

    private Optional<String> header() {
        Sheet sheet = export.all();
        if (sheet.above() == 0 && sheet.headingRows() == 1) {
            return Optional.empty();
        }
        List<String> keys = new ArrayList<>();
        if (sheet.above() > 0) {
            keys.add("find_row_with: " + Text.list(telling()));
            if (sheet.above() >= USUAL_WITHIN) {
                keys.add("within_rows: " + HeadingGuess.WITHIN);
            }
        }
        if (sheet.headingRows() > 1) {
            keys.add("rows: " + sheet.headingRows());
        }
        String line = "  header: {" + String.join(", ", keys) + "}";
        return Optional.of(
                sheet.headingRows() > 1
                        ? Text.toConfirm(line, List.of("the line behind the headings seems to repeat them"))
                        : line);
    }

    /** Headings that stand together in no line above. */
    private List<String> telling() {
        Sheet sheet = export.all();
        Stream<String> matched = matching.matches().stream()
                .sorted(Comparator.comparingInt(Match::column))
                .map(match -> sheet.headings().get(match.column()));
        List<String> found = new ArrayList<>();
        for (String heading : matched.toList()) {
            found.add(heading);
            boolean above = sheet.titles().stream().anyMatch(line -> holds(line, found));
            if (!above && found.size() >= ENOUGH_HEADINGS) {
                return found;
            }
        }
        return found;
    }

    private static boolean holds(Line line, List<String> headings) {
        Set<String> normal =
                new HashSet<>(line.values().stream().map(Headings::normal).toList());
        return headings.stream().map(Headings::normal).allMatch(normal::contains);
    }

    private List<String> ofNumbers() {
        NumberStyle numbers = numbers();
        List<String> lines = new ArrayList<>();
        if (!numbers.decimal().equals(".")) {
            lines.add(Text.judged("  decimal: \",\"", numbers.decimalEvidence(), List.of(numbers.doubt())));
        }
        if (!numbers.thousands().isEmpty()) {
            String line = "  thousands: " + Text.quoted(numbers.thousands());
            lines.add(Text.judged(line, numbers.thousandsEvidence(), List.of(numbers.doubt())));
        } else if (numbers.decimal().equals(".") && !numbers.doubt().isEmpty()) {
            lines.add(Text.toConfirm("  decimal: \".\"", List.of(numbers.doubt())));
        }
        if (!numbers.negatives().isEmpty()) {
            lines.add("  negatives: [" + String.join(", ", numbers.negatives()) + "]");
        }
        numbers.shortened()
                .ifPresent(cell -> lines.add(Text.toConfirm(
                        "  scientific: true",
                        List.of(cell.text() + " on " + cell.place()
                                + " was shortened by a spreadsheet; its last digits may be lost"))));
        return lines;
    }

    private List<String> ofDates() {
        DateStyle dates = dates();
        List<String> lines = new ArrayList<>();
        if (!dates.patterns().isEmpty()) {
            String line = "  dates: " + Text.list(dates.patterns());
            lines.add(Text.judged(line, dates.evidence(), List.of(dates.doubt())));
        }
        if (dates.hasShortYears()) {
            lines.add(Text.toConfirm(
                    "  pivot: " + Days.PIVOT,
                    List.of("years have two digits; those from " + Days.PIVOT % 100
                            + " on are taken for the last century")));
        }
        return lines;
    }

    private List<String> blanks() {
        return matching.matches().stream()
                .flatMap(match -> export.all().values(match.column()).cells().stream()
                        .map(Cell::text)
                        .filter(text -> Values.isBlankWord(match.field(), text) && BlankWords.isSure(text)))
                .distinct()
                .sorted()
                .toList();
    }
}
