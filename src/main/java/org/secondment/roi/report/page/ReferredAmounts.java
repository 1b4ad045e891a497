package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.secondment.roi.credit.Away;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.credit.Line;
import org.secondment.roi.credit.Phase;
import org.secondment.roi.credit.RouteTotal;
import org.secondment.roi.credit.Supply;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Words;

/** The ledger's figures of the main window, as its page reads them. */
record ReferredAmounts(Findings findings, CreditLedger ledger, List<Away> mature, Map<String, List<Line>> lines) {

    /** Lines by secondment. */
    static ReferredAmounts of(Findings findings) {
        CreditLedger ledger = findings.ledger();
        return new ReferredAmounts(
                findings,
                ledger,
                ledger.mature(ledger.terms().mainWindow()),
                ledger.lines().stream()
                        .collect(Collectors.groupingBy(line -> line.away().id())));
    }

    int months() {
        return ledger.terms().mainWindow();
    }

    BigDecimal units(long minor) {
        return BigDecimal.valueOf(minor, ledger.terms().digits());
    }

    Cell cell(long minor) {
        return Cell.exact(units(minor));
    }

    /** Nothing known where there are no receipts. */
    Cell collected(long minor) {
        return ledger.supplies().contains(Supply.RECEIPTS) ? cell(minor) : Cell.mark(Shorthand.NOT_AVAILABLE);
    }

    /** An amount of so many months as one of a month. */
    Cell monthly(long minor, int of) {
        return Cell.exact(units(minor).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_EVEN));
    }

    String money(long minor) {
        return Words.money(units(minor), findings.scope().currency());
    }

    /** Work of hosts billed in the main window, all mature secondments together. */
    long ofHosts(Phase phase) {
        return ledger.totals(months()).stream()
                .filter(total -> total.route().ofHost())
                .mapToLong(total -> in(phase, total))
                .sum();
    }

    static long in(Phase phase, RouteTotal total) {
        return switch (phase) {
            case BEFORE -> total.before();
            case DURING -> total.during();
            case AFTER -> total.after();
        };
    }

    /** Work of its host that one secondment is credited with in the main window. */
    long ofHost(Away away, Phase phase) {
        return lines.getOrDefault(away.id(), List.of()).stream()
                .filter(line -> line.route().ofHost() && line.phase() == phase)
                .mapToLong(line -> line.billed(months()))
                .sum();
    }

    /** Mature secondments without any credit after the return. */
    long withoutAny() {
        return mature.stream().filter(away -> ofHost(away, Phase.AFTER) == 0).count();
    }
}
