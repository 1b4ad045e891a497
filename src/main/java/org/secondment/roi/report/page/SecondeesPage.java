package org.secondment.roi.report.page;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.Secondment.State;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** Secondments of people for human resources: by year and state, without the client, so that no other pack can be joined. */
final class SecondeesPage {

    private static final double DAYS_OF_A_MONTH = 365.25 / 12;

    static Page of(Findings findings) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Text(
                        "",
                        List.of(
                                "Each secondment by the year in which it began; clients, days and the firm's numbers of secondments"
                                        + " are left out, for they would join this list to other packs. An early end is not told apart.")));
        blocks.add(grid(findings));
        return new Page(
                "Secondees",
                title(findings),
                "One row per secondment, with its state on "
                        + Words.day(findings.scope().asOf()),
                blocks);
    }

    private static String title(Findings findings) {
        long people = findings.secondments().stream()
                .map(Secondment::employeeId)
                .filter(id -> !id.isEmpty())
                .distinct()
                .count();
        return Words.capital(Words.counted(findings.secondments().size(), "secondment", "secondments"))
                + (people == 0 ? "" : " of " + Words.counted(people, "lawyer", "lawyers")) + ": "
                + Words.number(findings.secondmentsIn(State.RUNNING)) + " running, "
                + Words.number(findings.secondmentsIn(State.FINISHED)) + " finished, "
                + Words.number(findings.secondmentsIn(State.NOT_STARTED)) + " to come";
    }

    private static Grid grid(Findings findings) {
        boolean named = People.named(findings);
        Stream<Column> people = named ? Stream.of(Columns.words(People.COLUMN, "Lawyer", 18)) : Stream.of();
        return new Grid(
                "secondees",
                Stream.concat(
                                people,
                                Stream.of(
                                        Columns.words("began", "Began in", 12),
                                        Columns.words("state", "State", 14),
                                        Columns.count("months_away", "Months away")))
                        .toList(),
                findings.secondments().stream()
                        .sorted(Comparator.comparing(Secondment::employeeId)
                                .thenComparing(one -> one.start().getYear())
                                .thenComparing(one -> one.on(findings.scope().asOf()))
                                .thenComparing(one -> months(one, findings)))
                        .map(one -> Stream.concat(
                                        named ? Stream.of(Cell.words(one.employeeId())) : Stream.of(),
                                        cells(one, findings))
                                .toList())
                        .toList());
    }

    private static Stream<Cell> cells(Secondment one, Findings findings) {
        State state = one.on(findings.scope().asOf());
        return Stream.of(
                Cell.words(String.valueOf(one.start().getYear())),
                Cell.words(state.words()),
                state == State.NOT_STARTED ? Cell.mark(Shorthand.NOT_APPLICABLE) : Cell.count(months(one, findings)));
    }

    private static long months(Secondment one, Findings findings) {
        var last = one.end()
                .filter(end -> end.isBefore(findings.scope().asOf()))
                .orElse(findings.scope().asOf());
        return Math.round((ChronoUnit.DAYS.between(one.start(), last) + 1) / DAYS_OF_A_MONTH);
    }

    private SecondeesPage() {}
}
