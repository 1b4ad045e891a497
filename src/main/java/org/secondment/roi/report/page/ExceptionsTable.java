package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.secondment.roi.credit.Claim;
import org.secondment.roi.credit.Irregular;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Findings;

/** Credit while away without permission: one row per credit. */
final class ExceptionsTable {

    private static final List<String> COLUMNS = List.of(
            "secondment_id",
            "client_id",
            "matter_id",
            "matter_client_id",
            "date",
            "reason",
            "against_a_rule",
            "referral_rule_agreed",
            "permitted",
            "share_pct",
            "billed",
            "credit_row",
            "matter_row");

    /** With the secondee, where anybody is named. */
    static Grid of(Findings findings) {
        return People.named(findings)
                ? grid(
                        findings,
                        List.of(People.COLUMN),
                        one -> List.of(Cell.words(one.claim().employee())))
                : grid(findings, List.of(), one -> List.of());
    }

    private interface Person {
        List<Cell> of(Irregular one);
    }

    private static Grid grid(Findings findings, List<String> person, Person cells) {
        ReferredAmounts amounts = ReferredAmounts.of(findings);
        List<List<Cell>> rows = new ArrayList<>();
        findings.ledger().exceptions().stream()
                .sorted(Comparator.comparing((Irregular one) -> one.away().id())
                        .thenComparing(Irregular::date)
                        .thenComparing(one -> one.claim().key().matter())
                        .thenComparing(one -> one.claim().key().credit()))
                .forEach(one -> rows.add(Stream.concat(cells.of(one).stream(), row(one, amounts).stream())
                        .toList()));
        return new Grid(
                "exceptions",
                Stream.concat(person.stream(), COLUMNS.stream())
                        .map(name -> Columns.words(name, name, 14))
                        .toList(),
                rows);
    }

    private static List<Cell> row(Irregular one, ReferredAmounts amounts) {
        Claim claim = one.claim();
        return List.of(
                Cell.words(one.away().id()),
                Cell.words(one.away().client()),
                Cell.words(claim.key().matter()),
                Cell.words(claim.client()),
                Cell.day(one.date()),
                Cell.words(one.reason().name().toLowerCase(Locale.ROOT)),
                Cell.words(Boolean.toString(one.reason().againstARule())),
                Cell.words(one.away().rule()),
                Cell.words(claim.permitted()),
                Cell.exact(claim.share().stripTrailingZeros()),
                amounts.cell(one.allBilled()),
                CreditsTable.place(claim.source()),
                CreditsTable.place(claim.matter()));
    }

    private ExceptionsTable() {}
}
