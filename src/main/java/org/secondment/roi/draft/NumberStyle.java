package org.secondment.roi.draft;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.secondment.roi.draft.NumberText.Minus;
import org.secondment.roi.intake.mapping.Notation;
import org.secondment.roi.intake.value.Amounts;

/** How the numbers of a file are written, with what shows it. */
final class NumberStyle {

    private static final Pattern BOTH = Pattern.compile("[0-9]{1,3}(?:([.,' ])[0-9]{3})+([.,])[0-9]+");
    private static final Pattern GROUPS = Pattern.compile("[0-9]{1,3}(?:([.,' ])[0-9]{3}){2,}");
    private static final Pattern BLANK_GROUPS = Pattern.compile("[0-9]{1,3}(?:([' ])[0-9]{3})+");
    private static final Pattern OPEN = Pattern.compile("[1-9][0-9]{0,2}([.,])[0-9]{3}");
    private static final Pattern PART = Pattern.compile("[0-9]+([.,])[0-9]+");

    private final Map<String, Cell> decimals = new TreeMap<>();
    private final Map<String, Cell> groups = new TreeMap<>();
    private final Map<String, Cell> open = new TreeMap<>();
    private final Set<Minus> minus = EnumSet.noneOf(Minus.class);
    private final Map<String, Cell> signs = new TreeMap<>();
    private Optional<Cell> shortened = Optional.empty();

    /** Of values that are numbers. */
    static NumberStyle of(List<Cell> cells) {
        var style = new NumberStyle();
        cells.forEach(style::add);
        return style;
    }

    private void add(Cell cell) {
        NumberText number = NumberText.of(cell.text());
        minus.add(number.minus());
        if (!number.sign().isEmpty()) {
            signs.putIfAbsent(number.sign(), cell);
        }
        if (number.isShortened()) {
            shortened = shortened.or(() -> Optional.of(cell));
            return;
        }
        String digits = number.digits().replaceAll("[\u00a0\u2009\u202f]", " ").replace('\u2019', '\'');
        Matcher both = BOTH.matcher(digits);
        Matcher groupsOnly = GROUPS.matcher(digits);
        Matcher blankGroups = BLANK_GROUPS.matcher(digits);
        Matcher part = PART.matcher(digits);
        if (both.matches() && !both.group(1).equals(both.group(2))) {
            groups.putIfAbsent(both.group(1), cell);
            decimals.putIfAbsent(both.group(2), cell);
        } else if (groupsOnly.matches()) {
            groups.putIfAbsent(groupsOnly.group(1), cell);
        } else if (blankGroups.matches()) {
            groups.putIfAbsent(blankGroups.group(1), cell);
        } else if (OPEN.matcher(digits).matches()) {
            open.putIfAbsent(digits.replaceAll("[0-9]", ""), cell);
        } else if (part.matches()) {
            decimals.putIfAbsent(part.group(1), cell);
        }
    }

    String decimal() {
        if (!decimals.isEmpty()) {
            return decimals.containsKey(".") ? "." : ",";
        }
        return groups.containsKey(".") ? "," : ".";
    }

    /** The mark between groups of digits; empty where there is none. */
    String thousands() {
        String decimal = decimal();
        return Stream.concat(groups.keySet().stream(), open.keySet().stream())
                .filter(mark -> !mark.equals(decimal))
                .findFirst()
                .orElse("");
    }

    /** Marks of negative numbers other than one minus before the number; empty where that is all. */
    List<String> negatives() {
        return minus.contains(Minus.PARENTHESES) || minus.contains(Minus.TRAILING_MINUS)
                ? minus.stream()
                        .filter(one -> one != Minus.NONE)
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .toList()
                : List.of();
    }

    Optional<Cell> shortened() {
        return shortened;
    }

    /** Signs and codes of currencies that numbers carry, each where it first stands. */
    Map<String, Cell> signs() {
        return new TreeMap<>(signs);
    }

    /** What shows the decimal mark. */
    String decimalEvidence() {
        return shown(Stream.of(decimals, groups));
    }

    /** What shows the mark between groups. */
    String thousandsEvidence() {
        return shown(Stream.of(groups, open));
    }

    private static String shown(Stream<Map<String, Cell>> cells) {
        return cells.flatMap(one -> one.values().stream())
                .findFirst()
                .map(cell -> cell.text() + " on " + cell.place())
                .orElse("");
    }

    /** Why the marks may be wrong; empty where they cannot be. */
    String doubt() {
        Set<String> clash = new TreeSet<>(decimals.keySet());
        clash.retainAll(groups.keySet());
        if (decimals.size() > 1 || !clash.isEmpty()) {
            return "both marks occur: "
                    + Stream.of(decimals, groups)
                            .flatMap(cells -> cells.values().stream())
                            .map(cell -> cell.text() + " on " + cell.place())
                            .distinct()
                            .reduce((one, other) -> one + ", " + other)
                            .orElse("");
        }
        if (decimals.isEmpty() && groups.isEmpty() && !open.isEmpty()) {
            Cell cell = open.values().iterator().next();
            return "ambiguous: " + cell.text() + " on " + cell.place() + " may be thousands or have three decimals";
        }
        return groups.size() > 1 ? "more than one mark stands between groups of digits" : "";
    }

    /** The number that the text is in this style; empty if it is none. */
    Optional<BigDecimal> number(String text) {
        NumberText apart = NumberText.of(text);
        Notation plain = Notation.CANONICAL;
        var notation = new Notation(
                decimal().charAt(0), thousands(), plain.minus(), plain.negatives(), List.of(), 0, true, false);
        return new Amounts(notation)
                .read(apart.digits())
                .map(value -> apart.minus() == Minus.NONE ? value : value.negate());
    }
}
