package org.secondment.roi.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.Secondment.State;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Headline;
import org.secondment.roi.report.Words;

/** Figures 1 and, of figure 11, what ends: how many secondments there are. */
final class HeadlineProgramme {

    private static final int MONTHS_AHEAD = 3;
    private static final String TABLE = "secondments";

    static List<Headline> of(Findings findings) {
        LocalDate asOf = findings.scope().asOf();
        LocalDate ahead = asOf.plusMonths(MONTHS_AHEAD);
        int months = findings.scope().windows().get(0);
        List<Secondment> running = findings.secondments().stream()
                .filter(one -> one.on(asOf) == State.RUNNING)
                .toList();
        List<Headline> figures = new ArrayList<>();
        figures.add(count(1, "running", "Secondments running", running.size(), "on " + Words.day(asOf)));
        figures.add(count(
                1,
                "finished",
                "Secondments finished",
                findings.secondmentsIn(State.FINISHED),
                "with those running, at " + Words.counted(Sentences.hosts(findings), "client", "clients")));
        figures.add(count(
                1,
                "mature_" + months,
                "of them mature for " + months + " months",
                mature(findings, months),
                "exports cover " + months + " months before the start and after the end"));
        long open = running.stream().filter(one -> one.end().isEmpty()).count();
        figures.add(count(
                11,
                "endings",
                "Endings in the next three months",
                running.stream()
                        .filter(one ->
                                one.end().filter(end -> !end.isAfter(ahead)).isPresent())
                        .count(),
                "by " + Words.day(ahead) + ", of those running with an end on record"
                        + (open == 0 ? "" : "; " + Words.counted(open, "has", "have") + " none")));
        return figures;
    }

    private static Headline count(int number, String id, String title, long value, String note) {
        return Headline.of(number, id, title, Format.COUNT, (double) value, note, TABLE);
    }

    static long mature(Findings findings, int months) {
        return findings.results().stream()
                .filter(row -> row.measure() == Measure.CLIENT_FEES_BILLED && row.months() == months && row.mature())
                .count();
    }

    private HeadlineProgramme() {}
}
