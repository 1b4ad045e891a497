package org.secondment.roi.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secondment.roi.effect.BenjaminiHochberg;
import org.secondment.roi.ranking.AccessInputs.Choice;
import org.secondment.roi.ranking.AccessInputs.Offer;
import org.secondment.roi.ranking.Tally.Stratum;

/** From lawyers, starts and offers to who was chosen how often. */
final class AccessStudying {

    private final AccessInputs inputs;
    private final Map<String, Colleague> lawyers;

    AccessStudying(AccessInputs inputs) {
        this.inputs = inputs;
        this.lawyers = inputs.lawyers().stream()
                .collect(Collectors.toMap(Colleague::id, Function.identity(), (one, other) -> one));
    }

    AccessStudy study() {
        List<AccessTable> tables = new ArrayList<>();
        List<Choice> sent = placed(inputs.sent());
        for (Step step : Step.values()) {
            if (step == Step.SENT || inputs.offers().isPresent()) {
                for (Attribute attribute : Attribute.values()) {
                    tables.add(table(step, attribute, sent));
                }
            }
        }
        return new AccessStudy(
                withQ(tables),
                sent.size(),
                inputs.sent().size() - sent.size(),
                inputs.offers().isPresent(),
                inputs.minGroup(),
                inputs.draws());
    }

    /** Each lawyer once a day, where eligible. */
    private List<Choice> placed(List<Choice> choices) {
        return choices.stream()
                .distinct()
                .filter(choice ->
                        lawyers.containsKey(choice.lawyer()) && lawyer(choice).eligible(choice.day(), inputs.grades()))
                .sorted(Comparator.comparing(Choice::day).thenComparing(Choice::lawyer))
                .toList();
    }

    private Colleague lawyer(Choice choice) {
        Colleague found = lawyers.get(choice.lawyer());
        if (found == null) {
            throw new IllegalArgumentException("no lawyer " + choice.lawyer());
        }
        return found;
    }

    private AccessTable table(Step step, Attribute attribute, List<Choice> sent) {
        List<Offer> offers = inputs.offers().orElse(List.of());
        Tally tally = step.ofOffers()
                ? declined(step, attribute, offers)
                : chosen(
                        attribute,
                        step == Step.SENT
                                ? sent
                                : placed(offers.stream().map(Offer::offered).toList()));
        if (tally.times() == 0) {
            return AccessTable.refused(step, attribute, 0, "nobody was " + step.words());
        }
        List<AccessGroup> groups = Merging.of(tally, step, inputs.minGroup());
        if (groups.isEmpty()) {
            return AccessTable.refused(
                    step,
                    attribute,
                    tally.times(),
                    tally.groups().size() < 2
                            ? "all lawyers who could be chosen are of one group"
                            : "fewer than " + inputs.minGroup() + " people in all groups but one");
        }
        long seed = inputs.seed() + (step.label() + attribute.label()).hashCode();
        return new AccessTable(
                step,
                attribute,
                groups,
                tally.times(),
                "",
                OptionalDouble.of(EqualAccess.pValue(tally, inputs.draws(), seed)),
                OptionalDouble.empty());
    }

    /** Out of all who were eligible on the day. */
    private Tally chosen(Attribute attribute, List<Choice> choices) {
        SortedMap<LocalDate, List<Choice>> byDay =
                choices.stream().collect(Collectors.groupingBy(Choice::day, TreeMap::new, Collectors.toList()));
        EligiblePool pool = new EligiblePool(inputs.lawyers(), inputs.grades(), attribute, List.copyOf(byDay.keySet()));
        List<String> groups = pool.groups();
        List<Stratum> strata = byDay.entrySet().stream()
                .map(day -> new Stratum(pool.on(day.getKey()), counts(attribute, groups, day.getValue())))
                .toList();
        return new Tally(
                groups,
                strata,
                people(attribute, groups, choices),
                groups.stream().map(pool::people).toList());
    }

    /** Out of all offers. */
    private Tally declined(Step step, Attribute attribute, List<Offer> offers) {
        List<Choice> all = known(offers.stream().map(Offer::offered).toList());
        List<Choice> taken = known(offers.stream()
                .filter(offer -> offer.declined().filter(step::equals).isPresent())
                .map(Offer::offered)
                .toList());
        List<String> groups = all.stream()
                .map(choice -> lawyer(choice).group(attribute, choice.day()))
                .distinct()
                .sorted(attribute.order(inputs.grades()))
                .toList();
        return new Tally(
                groups,
                taken.isEmpty()
                        ? List.of()
                        : List.of(new Stratum(counts(attribute, groups, all), counts(attribute, groups, taken))),
                people(attribute, groups, taken),
                people(attribute, groups, all));
    }

    private List<Choice> known(List<Choice> choices) {
        return choices.stream()
                .filter(choice -> lawyers.containsKey(choice.lawyer()))
                .toList();
    }

    private int[] counts(Attribute attribute, List<String> groups, List<Choice> choices) {
        int[] counts = new int[groups.size()];
        choices.forEach(choice -> counts[groups.indexOf(lawyer(choice).group(attribute, choice.day()))]++);
        return counts;
    }

    private List<Set<String>> people(Attribute attribute, List<String> groups, List<Choice> choices) {
        Map<String, Set<String>> people = new HashMap<>();
        choices.forEach(choice -> people.computeIfAbsent(
                        lawyer(choice).group(attribute, choice.day()), name -> new HashSet<>())
                .add(choice.lawyer()));
        return groups.stream()
                .map(group -> people.getOrDefault(group, Set.of()))
                .toList();
    }

    private static List<AccessTable> withQ(List<AccessTable> tables) {
        List<AccessTable> tested =
                tables.stream().filter(table -> table.pValue().isPresent()).toList();
        List<Double> q = BenjaminiHochberg.qValues(
                tested.stream().map(table -> table.pValue().getAsDouble()).toList());
        return tables.stream()
                .map(table -> tested.contains(table) ? table.withQ(q.get(tested.indexOf(table))) : table)
                .toList();
    }
}
