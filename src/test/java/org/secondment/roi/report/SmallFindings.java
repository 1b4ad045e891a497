package org.secondment.roi.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.effect.BeforeAfters;
import org.secondment.roi.effect.Coverage;
import org.secondment.roi.effect.CurrencyFees;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.GradeAt;
import org.secondment.roi.effect.GradeSteps;
import org.secondment.roi.effect.Host;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.Trend;
import org.secondment.roi.effect.WindowSum;
import org.secondment.roi.effect.career.CareerStudy;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.practice.PracticeStudy;

/** A programme of seven secondments at five clients: a gain, a loss, a prospect, a second stay, one running, one to come. */
public final class SmallFindings {

    private static final DataSpan SPAN = new DataSpan(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 9, 30));
    private static final List<Integer> WINDOWS = List.of(12, 24);

    private static final List<Secondment> SECONDMENTS = List.of(
            secondment("S1", "E1", "C1", "2022-03-01", "2022-08-31"),
            secondment("S2", "E2", "C2", "2023-01-09", "2023-07-07"),
            secondment("S3", "E3", "C3", "2023-05-01", "2023-10-31"),
            secondment("S4", "E4", "C1", "2024-02-01", "2024-07-31"),
            secondment("S5", "E5", "C4", "2025-02-03", "2026-01-30"),
            secondment("S6", "E6", "C5", "2026-04-01", ""),
            secondment("S7", "E1", "C2", "2026-11-02", "2027-04-30"));

    /** Everything measured, some of it too small to show everybody. */
    public static Findings full() {
        return of(Map.of(), SmallSums.all(WINDOWS));
    }

    /** The same with time that ends early. */
    public static Findings withTimeTo(String last) {
        DataSpan time = new DataSpan(SPAN.from(), LocalDate.parse(last));
        return of(Map.of(Measure.HOURS_RECORDED, time, Measure.BILLABLE_HOURS, time), SmallSums.all(WINDOWS));
    }

    /** The same with other fees of S1, S2, S3 and S4, beside clients whose fees double. */
    public static Findings withFees(Measure measure, long[] before, long[] after) {
        return of(Map.of(), SmallSums.fees(WINDOWS, measure, before, after));
    }

    /** The same with fees in other currencies. */
    public static Findings withForeignFees(CurrencyFees... fees) {
        return with(List.of(fees), full().ledger(), List.of(), full().practices(), full().outlook());
    }

    /** The same with what secondments changed. */
    public static Findings withStudies(Study... studies) {
        return withCredit(full().ledger(), studies);
    }

    /** The same with another ledger. */
    public static Findings withCredit(CreditLedger ledger, Study... studies) {
        return with(full().foreignFees(), ledger, List.of(studies), full().practices(), full().outlook());
    }

    /** The same with what secondments changed, what practices tell and what comes next. */
    public static Findings with(List<Study> studies, PracticeStudy practices, Outlook outlook) {
        Findings full = full();
        return with(full.foreignFees(), full.ledger(), studies, practices, outlook);
    }

    private static Findings with(
            List<CurrencyFees> foreignFees,
            CreditLedger ledger,
            List<Study> studies,
            PracticeStudy practices,
            Outlook outlook) {
        Findings full = full();
        return new Findings(
                full.scope(),
                full.secondments(),
                full.hosts(),
                full.results(),
                full.grades(),
                full.trend(),
                foreignFees,
                full.quality(),
                full.unmeasured(),
                studies,
                ledger,
                full.careerStudy(),
                practices,
                outlook);
    }

    /** The same with other careers. */
    public static Findings withCareers(CareerStudy careers) {
        return of(Map.of(), SmallSums.all(WINDOWS), careers);
    }

    private static Findings of(Map<Measure, DataSpan> narrower, List<WindowSum> sums) {
        return of(narrower, sums, SmallCareers.study());
    }

    private static Findings of(Map<Measure, DataSpan> narrower, List<WindowSum> sums, CareerStudy careers) {
        return new Findings(
                scope("Marsh & Reed LLP (invented)", "To see what secondments bring."),
                SECONDMENTS,
                hosts(),
                BeforeAfters.of(SECONDMENTS, WINDOWS, new Coverage(SPAN, narrower), Map.of(), sums, 2),
                GradeAt.of(SECONDMENTS, WINDOWS, SPAN, grades()),
                trend(),
                List.of(),
                SmallQuality.of(),
                List.of(new Findings.Unmeasured("Client satisfaction", "no scores were supplied", "clients.csv")),
                List.of(),
                SmallLedger.of(SECONDMENTS, SPAN),
                careers,
                PracticeStudy.NONE,
                Outlook.NONE);
    }

    /** Exports so short that no secondment is mature, and no credits, receipts or job history. */
    public static Findings tooEarly() {
        DataSpan brief = new DataSpan(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));
        List<Secondment> two = List.of(
                secondment("S1", "E1", "C1", "2025-01-06", "2025-03-31"),
                secondment("S2", "E2", "C2", "2025-04-01", ""));
        List<Measure> missing = List.of(
                Measure.CLIENT_FEES_COLLECTED,
                Measure.REFERRED_FEES_BILLED,
                Measure.HOURS_RECORDED,
                Measure.BILLABLE_HOURS,
                Measure.PROMOTED);
        Map<Measure, String> reasons = new TreeMap<>();
        missing.forEach(measure -> reasons.put(measure, "not measurable with the data supplied"));
        return new Findings(
                scope(brief, "Q2 2025", "", "", "2", ""),
                two,
                Map.of(),
                BeforeAfters.of(two, WINDOWS, new Coverage(brief, Map.of()), reasons, List.of(), 2),
                GradeAt.of(two, WINDOWS, brief, Map.of()),
                new Trend(List.of()),
                List.of(),
                new Findings.Quality(List.of(), List.of(), List.of(), List.of(), List.of()),
                missing.stream()
                        .map(measure -> new Findings.Unmeasured(measure.title(), "no file was supplied", "a file"))
                        .toList(),
                List.of(),
                CreditLedger.NONE,
                CareerStudy.NONE,
                PracticeStudy.NONE,
                Outlook.NONE);
    }

    private static Findings.Scope scope(String firm, String purpose) {
        return scope(SPAN, "Q3 2026", firm, purpose, "1", "0123456789ab");
    }

    private static Findings.Scope scope(
            DataSpan span, String period, String firm, String purpose, String run, String effects) {
        return new Findings.Scope(
                firm,
                "GBP",
                span.from(),
                span.asOf(),
                period,
                purpose,
                WINDOWS,
                5,
                "run-" + run,
                "hash-" + run,
                effects,
                Findings.LeftOut.NOTHING);
    }

    private static Map<String, Host> hosts() {
        return Map.of(
                "C1", new Host("C1", "Northwind Bank", "Banking", ""),
                "C2", new Host("C2", "Petrel Energy", "Energy", "P9"),
                "C3", new Host("C3", "Quay Retail", "", ""),
                "C4", new Host("C4", "Sable Pharma", "Life sciences", ""));
    }

    private static Map<String, GradeSteps> grades() {
        return Map.of(
                "E1",
                new GradeSteps(
                        new TreeMap<>(Map.of(
                                LocalDate.of(2019, 9, 1), "associate",
                                LocalDate.of(2023, 5, 1), "senior_associate")),
                        Optional.empty()),
                "E2",
                new GradeSteps(
                        new TreeMap<>(Map.of(LocalDate.of(2020, 9, 1), "associate")),
                        Optional.of(LocalDate.of(2024, 1, 31))));
    }

    private static Trend trend() {
        List<Trend.Point> points = new ArrayList<>();
        long[] hosts = {100, 110, 90, 100, 120, 130, 125, 145};
        long[] others = {900, 1_000, 1_100, 1_000, 1_020, 990, 1_000, 1_010};
        for (int i = 0; i < hosts.length; i++) {
            int year = 2024 + i / 4;
            int quarter = 1 + i % 4;
            points.add(new Trend.Point(
                    year + "-Q" + quarter, "Q" + quarter, year, hosts[i] * 1_000_000, others[i] * 1_000_000));
        }
        return new Trend(points);
    }

    private static Secondment secondment(String id, String lawyer, String client, String start, String end) {
        return new Secondment(
                id,
                lawyer,
                client,
                LocalDate.parse(start),
                end.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(end)));
    }

    private SmallFindings() {}
}
