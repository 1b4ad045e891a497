package org.secondment.roi.intake.value;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondment.roi.intake.file.Blanks;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.intake.mapping.Column;
import org.secondment.roi.intake.mapping.Format;
import org.secondment.roi.intake.mapping.NamedColumn;
import org.secondment.roi.intake.mapping.Notation;
import org.secondment.roi.intake.mapping.TextSteps;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Type;

/** Reads one field out of the records of one file, and says of every value that cannot be read what was expected. */
public final class ColumnReader {

    /** The rule that a blank breaks where a value is required. */
    public static final String MISSING = "missing-value";

    private static final char REPLACEMENT = '\uFFFD';
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** The field's value where another column says so. */
    private record Given(NamedColumn column, Predicate<String> holds, String value) {}

    private final Field field;
    private final Column column;
    private final Set<String> nulls;
    private final Amounts amounts;
    private final Dates dates;
    private final List<String> patterns;
    private final ColumnReader canonical;
    private final Map<Pattern, String> words = new LinkedHashMap<>();
    private final TextSteps steps;
    private final boolean asWritten;
    private final boolean computes;
    private final List<Given> given;

    public ColumnReader(Field field, Column column, Format format) {
        this.field = field;
        this.column = column;
        this.nulls = Stream.concat(format.nulls().stream(), column.treatment().nulls().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.amounts = new Amounts(format.notation());
        this.dates = new Dates(format.notation());
        this.patterns = format.notation().dates();
        this.canonical = format.notation().equals(Notation.CANONICAL) ? this : canonical(field);
        this.steps = column.treatment().steps();
        this.asWritten = steps.equals(TextSteps.NONE);
        this.computes = column.treatment().computes();
        this.given = column.treatment().conditions().stream()
                .map(one -> new Given(one.test().column(), one.test().predicate(format.nulls()), one.value()))
                .toList();
        column.values().forEach((word, canonical) -> words.put(pattern(word), canonical));
    }

    /** Reads canonical values, such as a mapping file's constants. */
    public static ColumnReader canonical(Field field) {
        return new ColumnReader(field, new Column(field.name(), 0, field.name(), "", Map.of()), Format.CANONICAL);
    }

    public Field field() {
        return field;
    }

    public Column column() {
        return column;
    }

    /** The value as the file writes it, without blanks around it; empty where it writes none. */
    public String written(FileRecord row) {
        return column.index() == Column.NOWHERE
                ? ""
                : Blanks.trimmed(row.values().get(column.index()));
    }

    /**
     * Reads the value of the row.
     *
     * @param currency the code that the row's amounts are in; empty if unknown
     */
    public Read read(FileRecord row, String currency) {
        for (Given one : given) {
            if (one.holds().test(one.column().written(row))) {
                return one.value().isEmpty() ? blank() : canonical.typed(one.value(), currency);
            }
        }
        String value = column.index() == Column.NOWHERE ? "" : row.values().get(column.index());
        return computes && !isBlank(Blanks.trimmed(value)) ? computed(row, currency) : read(value, currency);
    }

    /** Whether the row has nothing of its own here, so that what stands for blanks does. */
    public boolean fallsBack(FileRecord row) {
        String written = written(row);
        return isBlank(written)
                || (!asWritten && steps.of(written).filter(this::isBlank).isPresent());
    }

    /** Reads a value as the file writes it, blanks around it or not. */
    public Read read(String value, String currency) {
        String written = Blanks.trimmed(value);
        if (isDamaged(written)) {
            return Read.fault(damaged(column.heading(), written));
        }
        if (isBlank(written)) {
            return missing(currency);
        }
        return asWritten ? there(written, currency) : stepped(written, currency);
    }

    /** Whether the value, without blanks around it, is none. */
    boolean isBlank(String written) {
        return written.isEmpty() || nulls.contains(written);
    }

    static boolean isDamaged(String written) {
        return written.indexOf(REPLACEMENT) >= 0;
    }

    static Fault damaged(String heading, String written) {
        return Fault.of(
                "damaged-text",
                heading,
                written,
                "a character was lost before this file was written; export it again as UTF-8");
    }

    private Read missing(String currency) {
        return column.fallback().isEmpty() ? blank() : canonical.typed(column.fallback(), currency);
    }

    private Read there(String written, String currency) {
        return words.isEmpty() ? typed(written, currency) : worded(written, currency);
    }

    private Read stepped(String written, String currency) {
        Optional<String> text = steps.of(written);
        if (text.isEmpty()) {
            int least = Math.abs(steps.take());
            return Read.fault(Fault.of(
                    "too-few-parts",
                    column.heading(),
                    written,
                    "expected at least " + least + " parts with '" + steps.on() + "' between them"));
        }
        return isBlank(text.get()) ? missing(currency) : there(steps.prefix() + text.get(), currency);
    }

    private Read computed(FileRecord row, String currency) {
        return new Computation(this, amounts, currency).of(row);
    }

    private Read worded(String written, String currency) {
        for (Map.Entry<Pattern, String> word : words.entrySet()) {
            if (word.getKey().matcher(written).find()) {
                return word.getValue().isEmpty() ? blank() : canonical.typed(word.getValue(), currency);
            }
        }
        return Read.fault(Fault.of(
                "unknown-word",
                column.heading(),
                written,
                "the mapping knows " + String.join(", ", column.values().keySet()) + "; add it under columns."
                        + field.name() + ".values"));
    }

    private Read blank() {
        return field.need() == Field.Need.REQUIRED
                ? Read.fault(new Fault(
                        MISSING, column.heading(), "", column.heading() + " is blank; expected " + expected()))
                : Read.BLANK;
    }

    /** Reads a value that is there. */
    public Read typed(String text, String currency) {
        return switch (field.type()) {
            case TEXT -> Read.of(text);
            case DATE -> day(text);
            case CURRENCY ->
                Currencies.known(text)
                        ? Read.of(text)
                        : Read.fault(
                                Fault.of("unknown-currency", column.heading(), text, "expected " + field.expected()));
            case CHOICE, FLAG ->
                Words.objection(field, column.heading(), text).map(Read::fault).orElseGet(() -> Read.of(text));
            default -> Numbers.read(field, column.heading(), text, amounts, currency);
        };
    }

    private Read day(String text) {
        Set<LocalDate> days = dates.read(text);
        if (days.isEmpty()) {
            return Read.fault(Fault.of("unreadable-date", column.heading(), text, "expected " + dates.expected()));
        }
        LocalDate day = days.iterator().next();
        if (days.size() > 1) {
            String meanings = days.stream().map(LocalDate::toString).collect(Collectors.joining(" and "));
            return Read.fault(Fault.of(
                    "ambiguous-date",
                    column.heading(),
                    text,
                    "the mapping's patterns " + String.join(" and ", patterns) + " read it as " + meanings
                            + "; keep one of them"));
        }
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                ? Read.fault(Fault.of(
                        "out-of-range",
                        column.heading(),
                        text,
                        "expected a date from " + FIRST_YEAR + " to " + LAST_YEAR))
                : Read.of(day);
    }

    private String expected() {
        if (field.type().isNumber()) {
            return amounts.expected(field);
        }
        return field.type() == Type.DATE ? dates.expected() : field.expected();
    }

    /** A source word of a mapping: a regular expression from ^ on, otherwise exactly this word. */
    private static Pattern pattern(String word) {
        return Pattern.compile(isExpression(word) ? word : "\\A" + Pattern.quote(word) + "\\z");
    }

    public static boolean isExpression(String word) {
        return word.startsWith("^") || word.equals(".*");
    }
}
