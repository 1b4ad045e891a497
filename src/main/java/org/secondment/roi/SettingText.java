package org.secondment.roi;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.secondment.roi.table.Nearest;

/** The text of every setting, read as words, numbers, dates and lists. */
record SettingText(Map<Setting, String> texts) {

    private static final String OFF = "off";
    private static final int MOST_MONTHS = 60;

    SettingText {
        texts = Map.copyOf(texts);
    }

    String of(Setting setting) {
        return texts.getOrDefault(setting, "");
    }

    boolean isOff(Setting setting) {
        return of(setting).equalsIgnoreCase(OFF);
    }

    List<String> items(Setting setting) {
        return SettingsFile.items(of(setting));
    }

    <E extends Enum<E>> E oneOf(Setting setting, Class<E> words) {
        List<String> known =
                Arrays.stream(words.getEnumConstants()).map(SettingText::word).toList();
        String expected = "one of " + String.join(", ", known) + nearest(of(setting), known);
        return read(setting, text -> Enum.valueOf(words, text.toUpperCase(Locale.ROOT)), expected);
    }

    /** Those of the known that the list names, in the order of the known; at least one. */
    <T> List<T> someOf(Setting setting, List<T> all, Function<T, String> name) {
        List<String> known = all.stream().map(name).toList();
        List<String> named = items(setting);
        for (String word : named) {
            if (!known.contains(word)) {
                throw wrong(setting, "some of " + known + nearest(word, known));
            }
        }
        if (named.isEmpty()) {
            throw wrong(setting, "at least one of " + known);
        }
        return all.stream().filter(one -> named.contains(name.apply(one))).toList();
    }

    <E extends Enum<E>> List<E> someOf(Setting setting, Class<E> words) {
        return someOf(setting, Arrays.asList(words.getEnumConstants()), SettingText::word);
    }

    Optional<LocalDate> date(Setting setting) {
        return of(setting).isEmpty()
                ? Optional.empty()
                : Optional.of(read(setting, LocalDate::parse, "a date such as 2026-09-30"));
    }

    BigDecimal percent(Setting setting) {
        BigDecimal most = BigDecimal.valueOf(100);
        return read(
                setting,
                BigDecimal::new,
                value -> value.signum() >= 0 && value.compareTo(most) <= 0,
                "a percentage from 0 to 100");
    }

    /** One or more numbers of months, ascending. */
    List<Integer> months(Setting setting) {
        String expected = "one or more numbers of months from 1 to " + MOST_MONTHS + ", such as [12, 24]";
        List<Integer> months = read(
                setting,
                text -> SettingsFile.items(text).stream()
                        .map(Integer::valueOf)
                        .sorted()
                        .distinct()
                        .toList(),
                "whole months such as [12, 24]");
        if (months.isEmpty() || months.get(0) < 1 || months.get(months.size() - 1) > MOST_MONTHS) {
            throw wrong(setting, expected);
        }
        return months;
    }

    int whole(Setting setting, int least) {
        return read(setting, Integer::valueOf, value -> value >= least, "a whole number from " + least);
    }

    int whole(Setting setting, int least, int most) {
        return whole(setting, least, most, "a whole number from " + least + " to " + most);
    }

    int whole(Setting setting, int least, int most, String expected) {
        return read(setting, Integer::valueOf, value -> value >= least && value <= most, expected);
    }

    <T> T read(Setting setting, Function<String, T> parser, String expected) {
        return read(setting, parser, value -> true, expected);
    }

    <T> T read(Setting setting, Function<String, T> parser, Predicate<T> accepted, String expected) {
        return parsed(setting, parser).filter(accepted).orElseThrow(() -> wrong(setting, expected));
    }

    private <T> Optional<T> parsed(Setting setting, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(of(setting)));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    SettingsProblem wrong(Setting setting, String expected) {
        return new SettingsProblem(
                setting.key() + " is '" + of(setting) + "'; expected " + expected + " (" + setting.meaning() + ")");
    }

    private static String nearest(String word, List<String> known) {
        return Nearest.of(word, known)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
