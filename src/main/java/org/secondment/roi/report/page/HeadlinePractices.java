package org.secondment.roi.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.secondment.roi.credit.Irregular;
import org.secondment.roi.practice.PracticeComparison;
import org.secondment.roi.practice.PracticeCoverage;
import org.secondment.roi.practice.PracticeOutcome;
import org.secondment.roi.practice.PracticeStudy;
import org.secondment.roi.practice.ToDo;
import org.secondment.roi.practice.ToDo.Task;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Headline;
import org.secondment.roi.report.Words;

/** Figures 9 and 10 and, of figure 11, debriefs due: what was done around secondments and what is open. */
final class HeadlinePractices {

    private static final String DEBRIEF = "debrief_client";
    private static final String LOG = "engagement_log";
    private static final int MONTHS_AHEAD = 3;
    private static final Set<Task> DEBRIEFS =
            Set.of(Task.DEBRIEF_CLIENT, Task.DEBRIEF_SUPERVISING_PARTNER, Task.DEBRIEF_RELATIONSHIP_PARTNER);

    private final Findings findings;
    private final PracticeStudy study;

    private HeadlinePractices(Findings findings) {
        this.findings = findings;
        this.study = findings.practices();
    }

    static List<Headline> of(Findings findings) {
        HeadlinePractices practices = new HeadlinePractices(findings);
        List<Headline> figures = new ArrayList<>();
        figures.add(practices.debriefed());
        figures.add(practices.returned());
        figures.addAll(practices.exceptions());
        figures.add(practices.tasks(
                10, "agreement_gaps", "Agreements with gaps", "agreement_terms", one -> one.task() == Task.AGREEMENT));
        figures.add(practices.tasks(
                10, "problems_open", "Problems open for over 30 days", LOG, one -> one.task() == Task.PROBLEM));
        LocalDate ahead = findings.scope().asOf().plusMonths(MONTHS_AHEAD);
        figures.add(practices.tasks(
                11,
                "debriefs_due",
                "Debriefs overdue or due in the next three months",
                LOG,
                one -> DEBRIEFS.contains(one.task()) && !one.due().isAfter(ahead)));
        return figures;
    }

    private Headline debriefed() {
        String title = "Clients debriefed, where it is known";
        Optional<PracticeCoverage> found = study.coverage().stream()
                .filter(one -> one.practice().id().equals(DEBRIEF))
                .findFirst();
        int known = found.map(one -> one.done() + one.notDone()).orElse(0);
        if (known == 0) {
            String why = found.filter(PracticeCoverage::withheld).isPresent()
                    ? "fewer than " + findings.scope().minGroup() + " secondments ended"
                    : unknown(LOG);
            return Headline.missing(9, "debriefed", title, Format.PERCENT, why, LOG, "secondments");
        }
        PracticeCoverage coverage = found.orElseThrow();
        return Headline.of(
                9,
                "debriefed",
                title,
                Format.PERCENT,
                (double) coverage.done() / known,
                coverage.done() + " of " + known + "; unknown for " + coverage.unknown() + " more",
                LOG,
                "secondments");
    }

    private String unknown(String table) {
        return supplied(table) ? "nothing is on record" : "no " + table + " file was supplied; it would tell";
    }

    private boolean supplied(String table) {
        return !study.isEmpty()
                && study.unmeasured().stream().noneMatch(file -> file.table().equals(table));
    }

    private Headline returned() {
        String title = "Fees beyond like clients, debriefed less not";
        Optional<PracticeComparison> found = study.comparisons().stream()
                .filter(one -> one.practice().id().equals(DEBRIEF) && one.outcome() == PracticeOutcome.CLIENT_FEES)
                .findFirst();
        if (found.filter(PracticeComparison::printed).isEmpty()) {
            String why = found.map(PracticeComparison::refusal)
                    .filter(refusal -> !refusal.isEmpty())
                    .orElseGet(() -> unknown(LOG));
            return Headline.missing(9, "debriefed_return", title, Format.MONEY_CHANGE, why, LOG, "bills");
        }
        PracticeComparison one = found.orElseThrow();
        PracticeWords words = new PracticeWords(findings);
        return Headline.of(
                        9,
                        "debriefed_return",
                        title,
                        Format.MONEY_CHANGE,
                        one.difference().getAsDouble(),
                        "a client" + words.per(one.outcome()).replace(" a ", " and ") + "; "
                                + one.groups().with() + " with, " + one.groups().without() + " without; "
                                + words.verdict(one),
                        LOG,
                        "bills")
                .within(one.interval());
    }

    private List<Headline> exceptions() {
        long broken = findings.ledger().exceptions().stream()
                .filter(one -> one.reason().againstARule())
                .count();
        long unknown = findings.ledger().exceptions().size() - broken;
        String title = "Credits given while away, against a rule";
        if (findings.ledger().secondments().isEmpty()) {
            return List.of(Headline.missing(
                    10, "exceptions", title, Format.COUNT, "no credits tell of it; see Referred work", "credits"));
        }
        return List.of(Headline.of(
                10,
                "exceptions",
                title,
                Format.COUNT,
                (double) broken,
                unknown == 0
                        ? "exceptions, no achievements"
                        : Words.counted(unknown, "further one has", "further ones have") + " no permission noted ("
                                + Irregular.Reason.PERMISSION_UNKNOWN.words() + ")",
                "credits",
                "matters",
                "secondments"));
    }

    private Headline tasks(int number, String id, String title, String table, Predicate<ToDo> wanted) {
        if (!supplied(table)) {
            return Headline.missing(
                    number, id, title, Format.COUNT, "no " + table + " file was supplied; it would tell", table);
        }
        List<ToDo> found = study.toDo().stream().filter(wanted).toList();
        long overdue = found.stream().filter(one -> one.daysOverdue() > 0).count();
        return Headline.of(
                number,
                id,
                title,
                Format.COUNT,
                found.size(),
                found.isEmpty() ? "as far as is on record" : overdue + " overdue; see Practices",
                table,
                "secondments");
    }
}
