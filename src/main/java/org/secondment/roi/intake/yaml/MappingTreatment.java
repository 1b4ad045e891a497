package org.secondment.roi.intake.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondment.roi.intake.file.Blanks;
import org.secondment.roi.intake.mapping.Condition;
import org.secondment.roi.intake.mapping.IdMapping;
import org.secondment.roi.intake.mapping.NamedColumn;
import org.secondment.roi.intake.mapping.SignFlag;
import org.secondment.roi.intake.mapping.Summand;
import org.secondment.roi.intake.mapping.TextSteps;
import org.secondment.roi.intake.mapping.TextSteps.Letters;
import org.secondment.roi.intake.mapping.Treatment;
import org.secondment.roi.intake.mapping.Treatment.OnBreach;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Type;

/** Those keys of one entry under columns of a mapping file that say more than where the value stands. */
final class MappingTreatment {

    private static final List<String> ID_KINDS = List.of("employee", "client", "matter", "contact");
    private static final Pattern DIVISOR = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");
    private static final Field SHARE = Tables.CREDITS.field("share_pct").orElseThrow();

    private final Field field;
    private final YamlValue value;
    private final MappingProblems problems;

    private MappingTreatment(Field field, YamlValue value, MappingProblems problems) {
        this.field = field;
        this.value = value;
        this.problems = problems;
    }

    /** @param system that wrote the file; empty if the mapping does not say */
    static Treatment read(Field field, YamlValue value, String system, MappingProblems problems) {
        return new MappingTreatment(field, value, problems).treatment(system);
    }

    private Treatment treatment(String system) {
        onlyTrue("money", field.type() == Type.MONEY, "is no amount");
        boolean signs = onlyTrue("must_agree_with_symbol", field.type() == Type.CURRENCY, "is no currency");
        return new Treatment(
                steps(),
                value.at("nulls").map(problems::texts).orElse(List.of()).stream()
                        .map(Blanks::trimmed)
                        .toList(),
                conditions(),
                summands(),
                sign(),
                divisor(),
                signs,
                idMap(system),
                onBreach());
    }

    /** Whether the key is there; it can only be true, and only where it fits the field. */
    private boolean onlyTrue(String key, boolean fits, String why) {
        Optional<YamlValue> given = value.at(key);
        given.ifPresent(flag -> {
            problems.oneOf(flag, List.of("true"));
            allow(flag, fits, why);
        });
        return given.isPresent();
    }

    private void allow(YamlValue key, boolean fits, String why) {
        if (!fits) {
            problems.add(key, "does-not-fit", field.name() + " " + why + "; take the key out");
        }
    }

    private TextSteps steps() {
        Optional<String> trim = value.at("trim").flatMap(key -> problems.oneOf(key, List.of("zeros", "blanks")));
        boolean zeros = trim.filter("zeros"::equals).isPresent();
        if (zeros) {
            value.at("trim").ifPresent(key -> allow(key, field.type() == Type.TEXT, "is no id or text"));
        }
        Letters letters = value.at("case")
                .flatMap(key -> problems.oneOf(key, List.of("upper", "lower")))
                .map(word -> word.equals("upper") ? Letters.UPPER : Letters.LOWER)
                .orElse(Letters.AS_WRITTEN);
        String prefix = value.at("prefix").flatMap(problems::text).orElse("");
        value.at("prefix").ifPresent(key -> allow(key, field.type() == Type.TEXT, "is no id or text"));
        return value.at("split")
                .map(split -> steps(split, zeros, letters, prefix))
                .orElse(new TextSteps("", 0, zeros, letters, prefix));
    }

    private TextSteps steps(YamlValue split, boolean zeros, Letters letters, String prefix) {
        problems.map(split, MappingKeys.SPLIT);
        String on = split.at("on").flatMap(problems::text).orElse("");
        String take = split.at("take").flatMap(problems::text).orElse("");
        if (on.isEmpty() || !take.matches("-?[1-9][0-9]?")) {
            problems.add(
                    split,
                    "wrong-shape",
                    "expected what stands between the parts and which part to take, such as {on: \"-\", take: 2}; -1"
                            + " takes the last");
            return TextSteps.NONE;
        }
        return new TextSteps(on, Integer.parseInt(take), zeros, letters, prefix);
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        value.at("when").ifPresent(when -> {
            if (when.items().isEmpty()) {
                problems.add(
                        when,
                        "wrong-shape",
                        "expected a list such as [{column: \"Posted\", blank: true, then: \"wip\"}]");
            }
            when.items().forEach(item -> condition(item).ifPresent(conditions::add));
        });
        return conditions;
    }

    private Optional<Condition> condition(YamlValue item) {
        Optional<YamlValue> then = item.at("then");
        String text = then.flatMap(problems::text).orElse("");
        then.ifPresentOrElse(
                given -> MappingColumn.checkCanonical(field, given, text, problems),
                () -> problems.add(
                        item, "missing-key", "expected then: the value of " + field.name() + " in such rows"));
        return MappingRowTest.read(item, MappingKeys.WHEN, problems).map(test -> new Condition(test, text));
    }

    /** Amounts are never divided, for they are never rounded. */
    private BigDecimal divisor() {
        Optional<YamlValue> key = value.at("divide_by");
        key.ifPresent(given -> {
            amountsOnly(given);
            allow(given, field.type() != Type.MONEY, "is an amount, and amounts are never rounded");
        });
        String text = key.flatMap(problems::text).orElse("1");
        if (!DIVISOR.matcher(text).matches() || new BigDecimal(text).signum() == 0) {
            key.ifPresent(given -> problems.add(
                    given,
                    "unknown-value",
                    "'" + text + "' is no number of units; expected one above 0, such as 3600 seconds in an hour"));
            return BigDecimal.ONE;
        }
        return new BigDecimal(text);
    }

    /** Without the first of plus, from which the field itself is read. */
    private List<Summand> summands() {
        Optional<YamlValue> compute = value.at("compute");
        compute.ifPresent(this::amountsOnly);
        List<Summand> summands = new ArrayList<>();
        compute.flatMap(key -> key.at("plus"))
                .ifPresent(plus -> problems.texts(plus).stream()
                        .skip(1)
                        .forEach(
                                name -> summands.add(new Summand(new NamedColumn(plus.path(), List.of(name)), false))));
        compute.flatMap(key -> key.at("minus"))
                .ifPresent(minus -> problems.headings(minus)
                        .forEach(
                                name -> summands.add(new Summand(new NamedColumn(minus.path(), List.of(name)), true))));
        return summands;
    }

    private SignFlag sign() {
        Optional<YamlValue> key = value.at("sign");
        if (key.isEmpty()) {
            return SignFlag.NONE;
        }
        YamlValue sign = key.get();
        amountsOnly(sign);
        problems.map(sign, MappingKeys.SIGN);
        List<String> from = sign.at("from").map(problems::headings).orElse(List.of());
        List<String> negative = sign.at("negative").map(problems::texts).orElse(List.of());
        if (from.isEmpty() || negative.isEmpty()) {
            problems.add(
                    sign,
                    "wrong-shape",
                    "expected a column and its words for negative amounts, such as {from: [\"DR/CR\"], negative: [\"CR\"],"
                            + " positive: [\"DR\"]}");
        }
        Optional<List<String>> positive =
                sign.at("positive").map(problems::texts).or(() -> SignFlag.opposites(negative));
        if (positive.isEmpty()) {
            problems.add(sign, "missing-key", "expected positive: the words of the column for positive amounts");
        }
        return new SignFlag(new NamedColumn(sign.path(), from), negative, positive.orElse(List.of()));
    }

    private void amountsOnly(YamlValue key) {
        allow(key, field.type().isNumber(), "is no number");
        for (String other : List.of("values", "split", "trim", "case", "prefix")) {
            value.at(other)
                    .ifPresent(given -> problems.add(
                            given,
                            "keys-clash",
                            "numbers are computed as they stand; take out " + other + ", or " + key.lastKey()));
        }
    }

    private IdMapping idMap(String system) {
        Optional<YamlValue> key = value.at("id_map");
        key.ifPresent(id -> {
            allow(id, field.type() == Type.TEXT && field.name().endsWith("_id"), "is no id");
            if (system.isEmpty()) {
                problems.add(
                        id,
                        "no-system",
                        "expected source: {system: ...}, the name under which the table id_map lists these ids");
            }
        });
        return key.flatMap(id -> problems.oneOf(id, ID_KINDS))
                .map(kind -> new IdMapping(kind, system))
                .orElse(IdMapping.NONE);
    }

    private OnBreach onBreach() {
        Optional<YamlValue> key = value.at("on_breach");
        key.ifPresent(given -> allow(given, field.equals(SHARE), "has no sum that can be breached"));
        return key.flatMap(given -> problems.oneOf(given, List.of(OnBreach.SCALE.word(), OnBreach.REFUSE.word())))
                .map(word -> word.equals(OnBreach.SCALE.word()) ? OnBreach.SCALE : OnBreach.REFUSE)
                .orElse(OnBreach.UNSAID);
    }
}
