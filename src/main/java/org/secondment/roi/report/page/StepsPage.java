package org.secondment.roi.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.Secondment.State;
import org.secondment.roi.practice.ToDo;
import org.secondment.roi.ranking.NextClients;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** What those who look after clients have to do next: what ends, whom to debrief, where to go. */
final class StepsPage {

    private static final int MONTHS_AHEAD = 3;

    static Page of(Findings findings) {
        LocalDate ahead = findings.scope().asOf().plusMonths(MONTHS_AHEAD);
        List<Secondment> ending = ending(findings, ahead);
        List<ToDo> tasks = tasks(findings);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text("", said(findings, ending, tasks, ahead)));
        Grid figures = HeadlineGrid.key(findings);
        if (!figures.rows().isEmpty()) {
            blocks.add(figures);
        }
        if (!ending.isEmpty()) {
            blocks.add(grid(ending, findings));
        }
        if (!tasks.isEmpty()) {
            blocks.add(PracticeTables.toDo(tasks, findings));
        }
        return new Page(
                "Next steps",
                title(findings, ending, tasks, ahead),
                "Secondments that end within three months, and what is due with clients, on "
                        + Words.day(findings.scope().asOf()),
                blocks);
    }

    private static List<Secondment> ending(Findings findings, LocalDate ahead) {
        return findings.secondments().stream()
                .filter(one -> one.on(findings.scope().asOf()) == State.RUNNING)
                .filter(one -> one.end().filter(end -> !end.isAfter(ahead)).isPresent())
                .toList();
    }

    private static List<ToDo> tasks(Findings findings) {
        return findings.practices().toDo().stream()
                .filter(one -> switch (one.task()) {
                    case DEBRIEF_CLIENT,
                            DEBRIEF_SUPERVISING_PARTNER,
                            DEBRIEF_RELATIONSHIP_PARTNER,
                            CHECK_IN_CLIENT,
                            BRIEF_RELATIONSHIP_PARTNER -> true;
                    default -> false;
                })
                .toList();
    }

    private static String title(Findings findings, List<Secondment> ending, List<ToDo> tasks, LocalDate ahead) {
        NextClients next = findings.outlook().nextClients();
        String proposed = next.proposed().stream().map(ScorecardWords::name).collect(Collectors.joining(", "));
        return Words.capital(Words.counted(ending.size(), "secondment ends", "secondments end")) + " by "
                + Words.day(ahead) + "; "
                + Words.counted(
                        tasks.size(), "talk with clients or secondees is", "talks with clients or secondees are")
                + " due" + (proposed.isEmpty() ? "" : "; proposed next: " + proposed);
    }

    private static List<String> said(Findings findings, List<Secondment> ending, List<ToDo> tasks, LocalDate ahead) {
        List<String> said = new ArrayList<>();
        long running = findings.secondmentsIn(State.RUNNING);
        long open = findings.secondments().stream()
                .filter(one -> one.on(findings.scope().asOf()) == State.RUNNING
                        && one.end().isEmpty())
                .count();
        said.add(Words.capital(Words.counted(running, "secondment", "secondments")) + " "
                + (running == 1 ? "runs" : "run") + " on "
                + Words.day(findings.scope().asOf()) + "; "
                + (ending.isEmpty() ? "none ends" : Words.counted(ending.size(), "ends", "end"))
                + " by " + Words.day(ahead)
                + (open == 0 ? "" : ", and " + Words.counted(open, "has", "have") + " no end on record")
                + ".");
        long overdue = tasks.stream().filter(one -> one.daysOverdue() > 0).count();
        said.add(
                tasks.isEmpty()
                        ? "No briefing, check-in or debrief is due, as far as the files at hand can tell."
                        : Words.capital(Words.number(overdue)) + " of "
                                + Words.counted(
                                        tasks.size(),
                                        "briefing, check-in or debrief",
                                        "briefings, check-ins and debriefs")
                                + (overdue == 1 ? " is" : " are") + " overdue.");
        findings.practices().unmeasured().stream()
                .filter(file -> file.table().equals("engagement_log"))
                .forEach(file ->
                        said.add("No engagement_log file was supplied: what is due with clients cannot be told."));
        return said;
    }

    private static Grid grid(List<Secondment> ending, Findings findings) {
        return new Grid(
                "next_endings",
                List.of(
                        Columns.words("client", "Client", 34),
                        Columns.words("secondment_id", "Secondment", 14),
                        Columns.day("start_date", "Start"),
                        Columns.day("end_date", "End")),
                ending.stream()
                        .map(one -> List.of(
                                Cell.words(findings.clientName(one.clientId())),
                                Cell.words(one.id()),
                                Cell.day(one.start()),
                                Cell.day(one.end().orElseThrow())))
                        .toList());
    }

    private StepsPage() {}
}
