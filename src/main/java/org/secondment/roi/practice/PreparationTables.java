package org.secondment.roi.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.secondment.roi.practice.PreparationTable.Mean;
import org.secondment.roi.practice.PreparationTable.Row;

/**
 * Puts secondments into groups of enough people: smaller ones are merged, and where that leaves too few the smallest
 * other group joins them, so that no group follows from the others.
 */
record PreparationTables(List<Engagement> engagements, int least) {

    private static final String OTHERS = "others";

    List<PreparationTable> all() {
        return Stream.of(PreparationQuestion.values()).map(this::table).toList();
    }

    private PreparationTable table(PreparationQuestion question) {
        Map<String, List<Engagement>> groups = new TreeMap<>();
        engagements.stream()
                .filter(question::asks)
                .forEach(one -> groups.computeIfAbsent(question.group(one), name -> new ArrayList<>())
                        .add(one));
        List<String> small = new ArrayList<>(groups.keySet().stream()
                .filter(name -> people(groups.getOrDefault(name, List.of())) < least)
                .toList());
        List<Engagement> others = new ArrayList<>();
        small.forEach(name -> others.addAll(groups.getOrDefault(name, List.of())));
        groups.keySet().removeAll(small);
        while (!others.isEmpty() && people(others) < least && !groups.isEmpty()) {
            String next = smallest(groups);
            small.add(next);
            others.addAll(groups.getOrDefault(next, List.of()));
            groups.remove(next);
        }
        List<Row> rows = new ArrayList<>();
        groups.forEach((name, own) -> rows.add(row(name, own)));
        if (people(others) >= least) {
            rows.add(row(OTHERS, others));
        }
        return new PreparationTable(question, rows.size() < 2 ? List.of() : rows, small);
    }

    private static String smallest(Map<String, List<Engagement>> groups) {
        return groups.keySet().stream()
                .min(Comparator.comparingLong((String name) -> people(groups.getOrDefault(name, List.of())))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static long people(List<Engagement> group) {
        return group.stream()
                .map(one -> one.secondment().employeeId())
                .distinct()
                .count();
    }

    private Row row(String name, List<Engagement> group) {
        Map<PracticeOutcome, Mean> outcomes = new EnumMap<>(PracticeOutcome.class);
        for (PracticeOutcome outcome : PracticeOutcome.values()) {
            List<Engagement> known = group.stream()
                    .filter(one -> outcome.of(one, Phase.BEFORE).isPresent())
                    .toList();
            if (people(known) >= least) {
                double mean = mean(known, one -> outcome.of(one, Phase.BEFORE)).orElseThrow();
                outcomes.put(outcome, new Mean(known.size(), mean));
            }
        }
        return new Row(
                name,
                group.size(),
                Math.toIntExact(people(group)),
                enough(group, PreparationTables::prepared),
                enough(group, one -> ofEnded(one, !one.log().isEmpty(), one.logged("insight_used"))),
                enough(
                        group,
                        one -> ofEnded(
                                one,
                                !one.answer("outcome").isEmpty(),
                                one.answer("outcome").equals("hired_by_client"))),
                enough(group, one -> one.relations().change()),
                enough(group, one -> one.relations().contacts()),
                outcomes);
    }

    private OptionalDouble enough(List<Engagement> group, Function<Engagement, OptionalDouble> value) {
        List<Engagement> known =
                group.stream().filter(one -> value.apply(one).isPresent()).toList();
        return people(known) < least ? OptionalDouble.empty() : mean(known, value);
    }

    private static OptionalDouble mean(List<Engagement> known, Function<Engagement, OptionalDouble> value) {
        return known.stream().mapToDouble(one -> value.apply(one).orElseThrow()).average();
    }

    private static OptionalDouble ofEnded(Engagement one, boolean known, boolean happened) {
        return one.ended() && known ? OptionalDouble.of(happened ? 1 : 0) : OptionalDouble.empty();
    }

    private static OptionalDouble prepared(Engagement one) {
        List<Kept> kept = PracticeList.ALL.stream()
                .filter(practice -> practice.phase() == Phase.BEFORE)
                .map(practice -> practice.kept(one))
                .toList();
        long done = kept.stream().filter(each -> each == Kept.DONE).count();
        long not = kept.stream().filter(each -> each == Kept.NOT_DONE).count();
        return done + not == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) done / (done + not));
    }
}
