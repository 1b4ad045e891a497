package org.secondment.roi.draft;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Type;

/** The values of one column, asked whether they can be those of a field. */
final class Values {

    static final String LIKE_NAMES = "its values look like names, not like ids";

    private static final int SAMPLE = 2_000;
    private static final int MOST_WORDS = 25;
    private static final int FEW_WORDS = 12;
    private static final Pattern CODE = Pattern.compile("(?:^|[^A-Za-z])([A-Z]{3})(?:$|[^A-Za-z])");
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final List<Cell> cells;
    private final Days days = new Days();

    /** @param cells that are not blank */
    Values(List<Cell> cells) {
        this.cells = List.copyOf(cells);
    }

    List<Cell> cells() {
        return cells;
    }

    Fit fit(Field field) {
        List<Cell> sample = cells.stream()
                .limit(SAMPLE)
                .filter(cell -> !isBlankWord(field, cell.text()))
                .toList();
        if (sample.isEmpty()) {
            return Fit.doubtful("no value to judge by");
        }
        return switch (field.type()) {
            case DATE -> share(sample, days::isDay, "dates");
            case CURRENCY -> currency(sample);
            case CHOICE, FLAG -> choice(field, sample);
            case TEXT -> text(field, sample);
            default -> number(field, sample);
        };
    }

    /** Whether days stand there, written as days. */
    boolean areDays() {
        List<String> sample = cells.stream()
                .limit(SAMPLE)
                .map(Cell::text)
                .filter(text -> !BlankWords.insteadOfValue(text))
                .toList();
        return !sample.isEmpty()
                && sample.stream().allMatch(text -> DateShape.of(text).isPresent() && days.isDay(text));
    }

    static boolean isBlankWord(Field field, String text) {
        if (field.allowed().contains(text)) {
            return false;
        }
        boolean word = field.type() == Type.TEXT || field.type() == Type.CHOICE || field.type() == Type.FLAG;
        return word ? BlankWords.anywhere(text) : BlankWords.insteadOfValue(text);
    }

    /** Half of the values must be so for the column to be thought of at all. */
    private static Fit share(List<Cell> sample, Predicate<String> test, String kind) {
        List<Cell> others =
                sample.stream().filter(cell -> !test.test(cell.text())).toList();
        if (others.isEmpty()) {
            return Fit.GOOD;
        }
        return 2 * others.size() > sample.size()
                ? Fit.contradicted("its values are no " + kind)
                : Fit.doubtful(others.size() + " of " + sample.size() + " values are no " + kind + ", the first on "
                        + others.get(0).place());
    }

    private static Fit number(Field field, List<Cell> sample) {
        Fit fit = share(sample, text -> NumberText.of(text).isNumber(), "numbers");
        if (fit.isContradicted() || !fit.doubts().isEmpty()) {
            return fit;
        }
        NumberStyle style = NumberStyle.of(sample);
        BigDecimal most = sample.stream()
                .flatMap(cell -> style.number(cell.text()).stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        if (field.type() == Type.FRACTION && most.compareTo(BigDecimal.ONE) > 0) {
            return Fit.doubtful("expected shares from 0 to 1, but " + most.toPlainString() + " occurs");
        }
        return field.type() == Type.PERCENT && most.compareTo(BigDecimal.ONE) <= 0
                ? Fit.doubtful("expected percentages from 0 to 100, but nothing above 1 occurs")
                : Fit.GOOD;
    }

    private static Fit currency(List<Cell> sample) {
        Map<String, String> words = new LinkedHashMap<>();
        List<String> distinct = sample.stream().map(Cell::text).distinct().toList();
        for (String text : distinct) {
            Matcher code = CODE.matcher(text);
            Optional<String> found =
                    code.find() ? Optional.of(code.group(1)).filter(CODES::contains) : Optional.empty();
            found.ifPresent(one -> words.put(text, one));
        }
        if (words.size() < distinct.size()) {
            return words.isEmpty()
                    ? Fit.contradicted("its values are no currency codes")
                    : Fit.doubtful("not all of its values are currency codes");
        }
        boolean plain = words.entrySet().stream().allMatch(word -> word.getKey().equals(word.getValue()));
        return plain ? Fit.GOOD : new Fit("", List.of("the codes are taken out of longer words"), words);
    }

    private static Fit choice(Field field, List<Cell> sample) {
        Map<String, String> words = new LinkedHashMap<>();
        List<String> distinct =
                sample.stream().map(Cell::text).distinct().sorted().toList();
        if (distinct.size() > MOST_WORDS) {
            return Fit.contradicted(
                    "it holds " + distinct.size() + " different words where " + field.expected() + " is expected");
        }
        distinct.forEach(word -> Synonyms.of(field, word).ifPresent(meant -> words.put(word, meant)));
        boolean few = field.headingRequired() && distinct.size() <= FEW_WORDS;
        if (2 * words.size() < distinct.size() && !few) {
            return Fit.contradicted("most of its words are unknown where " + field.expected() + " is expected");
        }
        if (words.size() < distinct.size()) {
            return new Fit(
                    "",
                    List.of("words of the column that are not known: " + (distinct.size() - words.size())
                            + "; give each its word: "
                            + field.expected()),
                    words);
        }
        boolean plain = words.entrySet().stream().allMatch(word -> word.getKey().equals(word.getValue()));
        return plain ? Fit.GOOD : new Fit("", List.of("the meaning of the words is guessed"), words);
    }

    private Fit text(Field field, List<Cell> sample) {
        boolean isId = field.name().endsWith("_id");
        List<String> texts = sample.stream().map(Cell::text).toList();
        if (texts.stream()
                .allMatch(text -> DateShape.of(text)
                        .filter(shape -> !shape.form().equals("yyyyMMdd"))
                        .isPresent())) {
            return Fit.contradicted("its values are dates");
        }
        if (isId && texts.stream().filter(Values::looksLikeName).count() * 2 > texts.size()) {
            return Fit.doubtful(LIKE_NAMES);
        }
        if (isId && texts.stream().allMatch(text -> text.matches("[0-9]+[.,][0-9]{2}"))) {
            return Fit.contradicted("its values are amounts");
        }
        return Fit.GOOD;
    }

    /** Words of letters with blanks between them. */
    private static boolean looksLikeName(String text) {
        return text.matches("[\\p{L}.'\u2019-]{2,}(?:,? [\\p{L}.'\u2019&-]+)+");
    }
}
