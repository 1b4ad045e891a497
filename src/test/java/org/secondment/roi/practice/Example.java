package org.secondment.roi.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.practice.Engagement.Fee;
import org.secondment.roi.practice.Engagement.Goal;
import org.secondment.roi.practice.Engagement.Logged;

/** Builds what is recorded of one secondment, piece by piece; seen on 30 September 2026. */
final class Example {

    static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    private final Secondment secondment;
    private String tier = "B";
    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final List<Logged> log = new ArrayList<>();
    private final Map<String, String> terms = new HashMap<>();
    private final List<Goal> goals = new ArrayList<>();
    private Optional<Fee> fee = Optional.empty();
    private Optional<List<LocalDate>> touches = Optional.empty();
    private Relations relations = Relations.UNKNOWN;
    private OptionalDouble clientFees = OptionalDouble.empty();
    private OptionalDouble size = OptionalDouble.empty();
    private Optional<LocalDate> left = Optional.empty();

    private Example(Secondment secondment) {
        this.secondment = secondment;
    }

    /** Its lawyer and client have the same number as it has. */
    static Example of(int number, String start, String end) {
        return at(number, "C" + number, start, end);
    }

    static Example at(int number, String client, String start, String end) {
        return new Example(new Secondment(
                "S" + number,
                "E" + number,
                client,
                LocalDate.parse(start),
                end.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(end))));
    }

    Example tier(String word) {
        tier = word;
        return this;
    }

    Example answer(String column, String word) {
        answers.put(column, word);
        return this;
    }

    Example offered(String day) {
        days.put("offered_on", LocalDate.parse(day));
        return this;
    }

    /** A blank day is none. */
    Example log(String event, String status, String day) {
        log.add(new Logged(event, status, day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day))));
        return this;
    }

    Example term(String term, String covered) {
        terms.put(term, covered);
        return this;
    }

    Example goal(Goal goal) {
        goals.add(goal);
        return this;
    }

    Example fee(Fee.Period period, String agreed, String recovered) {
        fee = Optional.of(new Fee(
                new BigDecimal(agreed),
                period,
                "GBP",
                recovered.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(recovered))));
        return this;
    }

    Example touched(String... on) {
        touches = Optional.of(List.of(on).stream().map(LocalDate::parse).toList());
        return this;
    }

    Example relations(Relations found) {
        relations = found;
        return this;
    }

    Example clientFees(double value) {
        clientFees = OptionalDouble.of(value);
        return this;
    }

    Example size(double value) {
        size = OptionalDouble.of(value);
        return this;
    }

    Example left(String day) {
        left = Optional.of(LocalDate.parse(day));
        return this;
    }

    Engagement build() {
        return new Engagement(
                secondment,
                AS_OF,
                secondment.clientId(),
                tier,
                answers,
                days,
                log,
                terms,
                fee,
                touches,
                goals,
                relations,
                new Engagement.Results(clientFees, OptionalDouble.empty(), OptionalDouble.empty(), size, left));
    }

    static Kept kept(String practice, Example example) {
        return PracticeList.ALL.stream()
                .filter(one -> one.id().equals(practice))
                .findFirst()
                .orElseThrow()
                .kept(example.build());
    }
}
