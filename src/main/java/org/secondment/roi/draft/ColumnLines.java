package org.secondment.roi.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Type;

/** The lines under columns of a drafted mapping. */
final class ColumnLines {

    private static final Pattern COMPOSITE = Pattern.compile("[A-Za-z0-9]+([-./])[A-Za-z0-9]+");

    /** What a row most likely is where no column tells. */
    private static final Map<String, String> USUAL = Map.of("receipts.kind", "receipt", "credits.role", "origination");

    private final Matching matching;
    private final Sheet sheet;
    private final Money money;

    ColumnLines(Matching matching, Sheet sheet, Money money) {
        this.matching = matching;
        this.sheet = sheet;
        this.money = money;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Field field : matching.table().fields()) {
            matching.match(field.name())
                    .filter(match -> !isNameOfClient(match))
                    .map(this::found)
                    .or(() -> absent(field))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private String found(Match match) {
        StringBuilder rule = new StringBuilder("{from: ").append(Text.list(List.of(heading(match))));
        List<String> doubts = new ArrayList<>(match.doubts());
        List<String> blanks = blanks(match);
        boolean plain =
                match.words().entrySet().stream().allMatch(word -> word.getKey().equals(word.getValue()));
        if (!plain) {
            rule.append(", values: ").append(Text.map(match.words()));
        }
        if (!blanks.isEmpty()) {
            rule.append(", nulls: ").append(Text.list(blanks));
            blanks.stream()
                    .filter(word -> !word.endsWith("9999") && !word.startsWith("9999"))
                    .map(word -> Text.shown(word) + " is taken for blank")
                    .forEach(doubts::add);
        }
        if (match.field().type() == Type.CURRENCY) {
            rule.append(money.agreement());
        }
        return Text.judged("  " + match.field().name() + ": " + rule + "}", match.reason(), doubts);
    }

    /** Words that mean blank in this column only; those that mean it everywhere belong to the format. */
    private List<String> blanks(Match match) {
        return sheet.values(match.column()).cells().stream()
                .map(Cell::text)
                .filter(text -> Values.isBlankWord(match.field(), text) && !BlankWords.isSure(text))
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<String> absent(Field field) {
        if (field.name().equals(Tables.CURRENCY_CODE.name())) {
            return money.constant();
        }
        if (!field.headingRequired()) {
            return Optional.empty();
        }
        Optional<String> part = field.name().equals(Tables.CLIENT.name()) ? clientOfMatter(field) : Optional.empty();
        String usual = USUAL.get(matching.table().name() + "." + field.name());
        String name = "  " + field.name() + ": ";
        return part.or(() -> Optional.of(
                usual == null
                        ? Text.toConfirm(
                                name + "{from: " + Text.list(List.of(field.name())) + "}",
                                List.of("no heading was found for " + field.meaning() + "; name it here"))
                        : Text.toConfirm(
                                name + "{const: " + usual + "}", List.of("no column tells the " + field.name()))));
    }

    /** The client may be the first part of ids such as 40716-0001. */
    private Optional<String> clientOfMatter(Field field) {
        return matching.match(Tables.MATTER.name())
                .flatMap(match -> separator(match)
                        .map(mark -> Text.toConfirm(
                                "  " + field.name() + ": {from: " + Text.list(List.of(heading(match)))
                                        + ", split: {on: " + Text.quoted(mark) + ", take: 1}}",
                                List.of("no column of client ids; they may be the first part of "
                                        + Text.shown(heading(match))))));
    }

    /** Whether ids of clients are had from ids of matters, where their own column holds names. */
    private boolean isNameOfClient(Match match) {
        return match.field().name().equals(Tables.CLIENT.name())
                && match.doubts().contains(Values.LIKE_NAMES)
                && matching.match(Tables.MATTER.name()).flatMap(this::separator).isPresent();
    }

    private Optional<String> separator(Match match) {
        List<String> marks = sheet.values(match.column()).cells().stream()
                .map(cell -> COMPOSITE.matcher(cell.text()))
                .map(found -> found.matches() ? mark(found) : "")
                .distinct()
                .toList();
        return marks.size() == 1 ? Optional.of(marks.get(0)).filter(mark -> !mark.isEmpty()) : Optional.empty();
    }

    private static String mark(Matcher found) {
        return String.valueOf(found.group(1));
    }

    private String heading(Match match) {
        return sheet.headings().get(match.column());
    }
}
