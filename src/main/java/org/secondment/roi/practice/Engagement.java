package org.secondment.roi.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.secondment.roi.effect.Secondment;

/**
 * Everything recorded on one secondment up to the as-of day.
 *
 * @param group the host's group, within which secondments are not independent
 * @param tier the firm's own tier of the host; empty where unknown
 * @param answers words by column of secondments, and {@code practice_area}, {@code sector}, {@code strategic},
 *     {@code organiser_seconded} and {@code host_practices} (separated by semicolons) of other tables; blanks are left out
 * @param days by column: offered_on
 * @param log rows of the engagement log
 * @param terms whether the agreement covers them, by term
 * @param fee what is charged; empty where no fee is recorded
 * @param touches days on which the secondee was in touch with contacts met there; empty where no such contact is known
 * @param goals of the secondee
 * @param relations how the client and its people took to it
 */
public record Engagement(
        Secondment secondment,
        LocalDate asOf,
        String group,
        String tier,
        Map<String, String> answers,
        Map<String, LocalDate> days,
        List<Logged> log,
        Map<String, String> terms,
        Optional<Fee> fee,
        Optional<List<LocalDate>> touches,
        List<Goal> goals,
        Relations relations,
        Results results) {

    private static final Set<String> ENDED_EARLY = Set.of("ended_early", "secondee_changed");
    private static final double DAYS_OF_A_MONTH = 365.25 / 12;

    public Engagement {
        answers = Map.copyOf(answers);
        days = Map.copyOf(days);
        log = log.stream()
                .sorted(Comparator.comparing(row -> row.day().orElse(LocalDate.MIN)))
                .toList();
        terms = Map.copyOf(terms);
        touches = touches.map(list -> list.stream().sorted().toList());
        goals = List.copyOf(goals);
    }

    /** A row of the engagement log: done, missed or na. */
    public record Logged(String event, String status, Optional<LocalDate> day) {

        boolean done() {
            return status.equals("done");
        }
    }

    /**
     * What the host was to pay.
     *
     * @param recovered what the costs record as paid back, in the same currency; empty where costs are not recorded or in
     *     another currency
     */
    public record Fee(BigDecimal agreed, Period period, String currency, Optional<BigDecimal> recovered) {

        /** What a fee covers. */
        public enum Period {
            MONTH,
            TOTAL
        }
    }

    /** A career goal of the secondee; linked to this secondment or not. */
    public record Goal(
            LocalDate set,
            Optional<LocalDate> due,
            Optional<LocalDate> reviewed,
            String area,
            String owner,
            boolean linked) {}

    /**
     * What came of it.
     *
     * @param clientFees the client's fees a period beyond what like clients' did; empty where not estimable
     * @param clientShare the same as a share of what was expected; empty where nothing was
     * @param referredFees fees credited to the secondee after less before; empty where immature or not measurable
     * @param sizeBefore fees of the client before; empty where the exports do not reach so far
     * @param left the secondee's last day at the firm; empty while employed
     */
    public record Results(
            OptionalDouble clientFees,
            OptionalDouble clientShare,
            OptionalDouble referredFees,
            OptionalDouble sizeBefore,
            Optional<LocalDate> left) {}

    /** Empty where blank. */
    public String answer(String column) {
        return answers.getOrDefault(column, "");
    }

    List<Logged> rows(String event) {
        return log.stream().filter(row -> row.event().equals(event)).toList();
    }

    boolean logged(String event) {
        return log.stream().anyMatch(row -> row.event().equals(event) && row.done());
    }

    /** Days on which it was done, ascending. */
    List<LocalDate> doneOn(String event) {
        return rows(event).stream()
                .filter(Logged::done)
                .flatMap(row -> row.day().stream())
                .toList();
    }

    boolean started() {
        return secondment.on(asOf) != Secondment.State.NOT_STARTED;
    }

    boolean ended() {
        return secondment.on(asOf) == Secondment.State.FINISHED;
    }

    boolean running() {
        return secondment.on(asOf) == Secondment.State.RUNNING;
    }

    /** The last day away, or the as-of day while it runs. */
    LocalDate last() {
        return secondment.end().filter(end -> end.isBefore(asOf)).orElse(asOf);
    }

    Ending ending() {
        if (!ended()) {
            return Ending.OPEN;
        }
        if (ENDED_EARLY.contains(answer("outcome")) || ENDED_EARLY.stream().anyMatch(this::logged)) {
            return Ending.EARLY;
        }
        return answer("outcome").isEmpty() || answer("outcome").equals("running") ? Ending.UNKNOWN : Ending.AS_PLANNED;
    }

    boolean employedOn(LocalDate day) {
        return results.left().filter(left -> left.isBefore(day)).isEmpty();
    }

    double months() {
        return (ChronoUnit.DAYS.between(secondment.start(), last()) + 1) / DAYS_OF_A_MONTH;
    }
}
