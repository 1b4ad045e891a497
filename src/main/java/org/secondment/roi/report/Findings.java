package org.secondment.roi.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.effect.BeforeAfter;
import org.secondment.roi.effect.CurrencyFees;
import org.secondment.roi.effect.GradeAt;
import org.secondment.roi.effect.Host;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Pooled;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.Trend;
import org.secondment.roi.effect.career.CareerStudy;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.practice.PracticeStudy;

/**
 * Everything the reports of one run may say: computed once; every page, picture and table reads it.
 *
 * @param hosts clients by id, as they stand on the as-of day
 * @param results one row per secondment, measure and window
 * @param foreignFees one row per currency of bills that is not the base currency
 * @param unmeasured what the exports cannot carry
 * @param studies what secondments changed, at most one study per question
 */
public record Findings(
        Scope scope,
        List<Secondment> secondments,
        Map<String, Host> hosts,
        List<BeforeAfter> results,
        List<GradeAt> grades,
        Trend trend,
        List<CurrencyFees> foreignFees,
        Quality quality,
        List<Unmeasured> unmeasured,
        List<Study> studies,
        CreditLedger ledger,
        CareerStudy careerStudy,
        PracticeStudy practices,
        Outlook outlook) {

    public Findings {
        secondments = List.copyOf(secondments);
        hosts = java.util.Collections.unmodifiableMap(new TreeMap<>(hosts));
        results = List.copyOf(results);
        grades = List.copyOf(grades);
        foreignFees = List.copyOf(foreignFees);
        unmeasured = List.copyOf(unmeasured);
        studies = List.copyOf(studies);
    }

    /**
     * What the report is about.
     *
     * @param currency ISO code of the base currency
     * @param dataFrom first day that the exports cover
     * @param period the fiscal quarter, such as Q3 2026
     * @param windows months compared, ascending
     * @param minGroup fewest people behind a figure about people
     * @param effectsHash identifies the settings behind the effects, 12 hex digits; empty where none were estimated
     * @param leftOut of every figure
     */
    public record Scope(
            String firm,
            String currency,
            LocalDate dataFrom,
            LocalDate asOf,
            String period,
            String purpose,
            List<Integer> windows,
            int minGroup,
            String runId,
            String inputHash,
            String effectsHash,
            LeftOut leftOut) {

        public Scope {
            windows = List.copyOf(windows);
        }
    }

    /** How much stands behind information barriers, or is of persons who are left out: counts only. */
    public record LeftOut(int matters, int persons, int secondments) {

        public static final LeftOut NOTHING = new LeftOut(0, 0, 0);
    }

    /** What the exports cannot carry, why, and which file or setting would change that. */
    public record Unmeasured(String what, String why, String unlockedBy) {}

    /**
     * What became of the rows read.
     *
     * @param notices about files and columns
     */
    public record Quality(
            List<FileAccount> files,
            List<Reason> rejected,
            List<Reason> kept,
            List<Dropped> dropped,
            List<String> notices) {

        public Quality {
            files = List.copyOf(files);
            rejected = List.copyOf(rejected);
            kept = List.copyOf(kept);
            dropped = List.copyOf(dropped);
            notices = List.copyOf(notices);
        }

        /** The same with more notices. */
        public Quality noting(List<String> more) {
            return new Quality(
                    files,
                    rejected,
                    kept,
                    dropped,
                    Stream.concat(notices.stream(), more.stream()).toList());
        }
    }

    /**
     * One file's records: scanned = accepted + rejected + dropped + duplicates.
     *
     * @param writtenAmount the amounts of all its records, as written and whatever their currency
     * @param notAccepted of it, what no accepted record carries
     */
    public record FileAccount(
            String file,
            String table,
            String encoding,
            long scanned,
            long accepted,
            long rejected,
            long dropped,
            long duplicates,
            Optional<BigDecimal> writtenAmount,
            Optional<BigDecimal> notAccepted) {}

    /** How many records of a file a rule left out. */
    public record Dropped(String file, String table, String rule, long rows) {}

    /** How often a rule was broken in one column of one file. */
    public record Reason(String file, String rule, String heading, long rows) {}

    /** The client's name, or its id where no name was supplied. */
    public String clientName(String clientId) {
        return Optional.ofNullable(hosts.get(clientId))
                .map(Host::name)
                .filter(name -> !name.isEmpty())
                .orElse(clientId);
    }

    /** The same with another outlook. */
    public Findings with(Outlook other) {
        return new Findings(
                scope,
                secondments,
                hosts,
                results,
                grades,
                trend,
                foreignFees,
                quality,
                unmeasured,
                studies,
                ledger,
                careerStudy,
                practices,
                other);
    }

    public long secondmentsIn(Secondment.State state) {
        return secondments.stream().filter(s -> s.on(scope.asOf()) == state).count();
    }

    public Pooled pooled(Measure measure, int months) {
        return Pooled.of(results, measure, months);
    }

    /** What was estimated of a question; empty where it was not asked. */
    public Optional<Study> study(Question question) {
        return studies.stream().filter(s -> s.question() == question).findFirst();
    }

    /** The reason why a measure is missing; empty where it is measured. */
    public Optional<Unmeasured> unmeasured(Measure measure) {
        return unmeasured.stream().filter(u -> u.what().equals(measure.title())).findFirst();
    }

    /** The row of one secondment, measure and window. */
    public Optional<BeforeAfter> result(Secondment secondment, Measure measure, int months) {
        return results.stream()
                .filter(row -> row.secondment().equals(secondment))
                .filter(row -> row.measure() == measure && row.months() == months)
                .findFirst();
    }
}
