package org.secondment.roi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.secondment.roi.intake.Accounting;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.report.Findings.Reason;
import org.secondment.roi.staging.MoneySum;
import org.secondment.roi.staging.Store.Tally;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Verdict;

/** Row accounting by file, and whether too much was rejected. */
final class Accounts {

    private static final int LEAST_DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One account per file, duplicates of another file included. */
    static List<Accounting> of(Exports exports, List<Tally> tallies) {
        List<Accounting> accounts = new ArrayList<>();
        for (Source source : exports.sources()) {
            accounts.add(source.isDuplicate() ? duplicate(source, tallies) : account(source, source.name(), tallies));
        }
        for (Accounting account : accounts) {
            if (!account.balances()) {
                throw new IllegalStateException(
                        "row accounting of " + account.file() + " does not balance: " + account);
            }
        }
        return accounts;
    }

    private static Accounting account(Source source, String file, List<Tally> tallies) {
        List<Tally> own = tallies.stream()
                .filter(t -> t.file().equals(file) && t.table().equals(source.table()))
                .toList();
        boolean money = Tables.named(source.table()).flatMap(Table::money).isPresent();
        return new Accounting(
                source.name(),
                source.table(),
                source.encoding(),
                own.stream().mapToLong(Tally::rows).sum(),
                rows(own, Verdict.ACCEPTED),
                rows(own, Verdict.REJECTED),
                rows(own, Verdict.DROPPED),
                rows(own, Verdict.DUPLICATE),
                money ? Optional.of(sum(own, MoneySum::net)) : Optional.empty(),
                money ? Optional.of(sum(only(own, Verdict.ACCEPTED), MoneySum::net)) : Optional.empty());
    }

    private static Accounting duplicate(Source source, List<Tally> tallies) {
        Accounting original = account(source, source.duplicateOf(), tallies);
        return new Accounting(
                source.name(),
                source.table(),
                source.encoding(),
                original.scanned(),
                0,
                0,
                0,
                original.scanned(),
                original.writtenAmount(),
                original.writtenAmount().map(total -> BigDecimal.ZERO));
    }

    /** @throws InputRefused naming each table of which more was rejected than the settings allow */
    static void withinCeilings(Settings.Inputs ceilings, List<Tally> tallies, ProblemList listed) {
        List<Problem> problems = new ArrayList<>();
        for (Table table : Tables.ALL) {
            List<Tally> own =
                    tallies.stream().filter(t -> t.table().equals(table.name())).toList();
            rowsOver(table, own, ceilings.maxRejectedRowsPct()).ifPresent(problems::add);
            moneyOver(table, own, ceilings.maxRejectedMoneyPct()).ifPresent(problems::add);
            if (table.required() && rows(own, Verdict.ACCEPTED) == 0) {
                problems.add(Problem.ofFile(
                        table.name(),
                        "no-rows",
                        "no row was accepted; " + table.name() + " gives " + table.unlocks() + " and is required"));
            }
        }
        if (!problems.isEmpty()) {
            listed.rejected().forEach(reason -> problems.add(counted(reason)));
            problems.add(Problem.ofFile(listed.file().toString(), "listed", "every rejected record stands here"));
            throw new InputRefused(problems);
        }
    }

    /** Without the values, which stand in the restricted list alone: what is said here may be kept in a log. */
    private static Problem counted(Reason reason) {
        return Problem.ofFile(
                reason.file(),
                reason.rule(),
                (reason.heading().isEmpty() ? "" : reason.heading() + ": ") + reason.rule() + ", "
                        + Explanation.rows(reason.rows()));
    }

    /** A share of rows, rounded up, so that a single bad row never stops a small table. */
    private static Optional<Problem> rowsOver(Table table, List<Tally> own, BigDecimal percent) {
        long rejected = rows(own, Verdict.REJECTED);
        long scanned = own.stream().mapToLong(Tally::rows).sum();
        BigDecimal allowed =
                percent.multiply(BigDecimal.valueOf(scanned)).divide(HUNDRED).setScale(0, RoundingMode.CEILING);
        if (BigDecimal.valueOf(rejected).compareTo(allowed) <= 0) {
            return Optional.empty();
        }
        return Optional.of(Problem.ofFile(
                table.name(),
                "too-many-rejected-rows",
                rejected + " of " + scanned + " records were rejected; " + allowed.toPlainString()
                        + " are allowed (inputs.max_rejected_rows_pct: " + percent.toPlainString()
                        + "); mend the records listed (check shows the first of each reason), or raise the ceiling if they are"
                        + " right to be left out"));
    }

    /**
     * A share of the amounts without their signs, as the files write them and whatever their currency: a rejected credit
     * note does not make up for a rejected bill.
     */
    private static Optional<Problem> moneyOver(Table table, List<Tally> own, BigDecimal percent) {
        BigDecimal rejected = sum(only(own, Verdict.REJECTED), MoneySum::absolute);
        BigDecimal all = sum(own, MoneySum::absolute);
        BigDecimal allowed = percent.multiply(all).divide(HUNDRED);
        if (rejected.compareTo(allowed) <= 0) {
            return Optional.empty();
        }
        return Optional.of(Problem.ofFile(
                table.name(),
                "too-much-rejected-money",
                rejected.toPlainString() + " of " + all.toPlainString()
                        + " of money, signs left aside, was rejected; " + allowed.toPlainString()
                        + " is allowed (inputs.max_rejected_money_pct: " + percent.toPlainString()
                        + "); mend the records listed, or raise the ceiling if they are right to be left out"));
    }

    private static List<Tally> only(List<Tally> tallies, Verdict verdict) {
        return tallies.stream().filter(t -> t.verdict() == verdict).toList();
    }

    private static long rows(List<Tally> tallies, Verdict verdict) {
        return only(tallies, verdict).stream().mapToLong(Tally::rows).sum();
    }

    private static BigDecimal sum(List<Tally> tallies, Function<MoneySum, BigDecimal> part) {
        BigDecimal sum =
                tallies.stream().flatMap(t -> t.money().stream()).map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.setScale(Math.max(LEAST_DECIMALS, sum.stripTrailingZeros().scale()));
    }

    private Accounts() {}
}
