package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.secondment.roi.credit.Claim;
import org.secondment.roi.credit.Line;
import org.secondment.roi.credit.Place;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Findings;

/** Every line of the ledger: one row per secondment, credit, phase and window, and one of all that it came to so far. */
final class CreditsTable {

    private static final List<String> COLUMNS = List.of(
            "secondment_id",
            "client_id",
            "matter_id",
            "matter_client_id",
            "route",
            "route_by",
            "phase",
            "window_months",
            "mature",
            "credited_on",
            "valid_from",
            "valid_to",
            "share_pct",
            "billed",
            "collected",
            "credit_row",
            "matter_row");

    /** With the secondee, where anybody is named. */
    static Grid of(Findings findings) {
        return People.named(findings)
                ? grid(
                        "credits",
                        findings,
                        findings.ledger().lines(),
                        List.of(People.COLUMN),
                        line -> List.of(Cell.words(line.claim().employee())))
                : grid("credits", findings, findings.ledger().lines(), List.of(), line -> List.of());
    }

    /** Lines of one secondment. */
    static Grid of(Findings findings, String secondment) {
        return grid("explain_credits", findings, findings.ledger().lines(secondment), List.of(), line -> List.of());
    }

    private interface Person {
        List<Cell> of(Line line);
    }

    private static Grid grid(String name, Findings findings, List<Line> lines, List<String> person, Person cells) {
        ReferredAmounts amounts = ReferredAmounts.of(findings);
        List<List<Cell>> rows = new ArrayList<>();
        lines.stream()
                .sorted(Comparator.comparing((Line line) -> line.away().id())
                        .thenComparing(Line::phase)
                        .thenComparing(line -> line.claim().key().matter())
                        .thenComparing(line -> line.claim().key().credit()))
                .forEach(line -> rows(line, amounts).stream()
                        .map(row -> Stream.concat(cells.of(line).stream(), row.stream())
                                .toList())
                        .forEach(rows::add));
        List<Column> columns = Stream.concat(person.stream(), COLUMNS.stream())
                .map(heading -> Columns.words(heading, heading, 14))
                .toList();
        return new Grid(name, columns, rows);
    }

    private static List<List<Cell>> rows(Line line, ReferredAmounts amounts) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int months : amounts.ledger().terms().windows()) {
            if (line.countsIn(months)) {
                rows.add(row(
                        line,
                        Cell.count(months),
                        Cell.words(Boolean.toString(line.away().mature().contains(months))),
                        amounts.cell(line.billed(months)),
                        amounts.collected(line.collected(months))));
            }
        }
        rows.add(row(
                line,
                Cell.words("all"),
                Cell.BLANK,
                amounts.cell(line.allBilled()),
                amounts.collected(line.allCollected())));
        return rows;
    }

    private static List<Cell> row(Line line, Cell months, Cell mature, Cell billed, Cell collected) {
        Claim claim = line.claim();
        return List.of(
                Cell.words(line.away().id()),
                Cell.words(line.away().client()),
                Cell.words(claim.key().matter()),
                Cell.words(claim.client()),
                Cell.words(line.route().word()),
                Cell.words(line.basis().word()),
                Cell.words(line.phase().word()),
                months,
                mature,
                Cell.day(claim.date()),
                Cell.day(claim.validFrom()),
                claim.validTo().map(Cell::day).orElse(Cell.BLANK),
                Cell.exact(claim.share().stripTrailingZeros()),
                billed,
                collected,
                place(claim.source()),
                place(claim.matter()));
    }

    static Cell place(Place place) {
        return Cell.words(place.toString());
    }

    private CreditsTable() {}
}
