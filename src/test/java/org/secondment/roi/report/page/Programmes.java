package org.secondment.roi.report.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.practice.InventedPractices;
import org.secondment.roi.practice.PracticeStudy;
import org.secondment.roi.ranking.AccessStudy;
import org.secondment.roi.ranking.InventedNext;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Keyed;
import org.secondment.roi.report.Outlook;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.SinceLast;
import org.secondment.roi.report.SmallFindings;
import org.secondment.roi.report.Studies;
import org.secondment.roi.value.InventedProgramme;

/** Programmes that differ in all: one that pays, one that loses and may tell little, one too young to tell anything. */
public final class Programmes {

    private static final SinceLast LAST_QUARTER = new SinceLast(
            "Q2 2026",
            LocalDate.of(2026, 6, 30),
            Map.of("finished", OptionalDouble.of(4), "npv_cash", OptionalDouble.of(-1_234.5)),
            List.of(new SinceLast.Rows("secondments", 2, -1, 0)),
            List.of("min_group"),
            List.of());

    /** With studies of clients and lawyers, practices, a return on money, a ranking, and a quarter before. */
    public static Findings gaining() {
        return SmallFindings.with(
                List.of(Studies.gain(), Studies.lawyers(12)),
                InventedPractices.study(),
                new Outlook(
                        InventedProgramme.study(44, 3.5, Printing.UNIFORM_BAND),
                        InventedNext.ranked(),
                        AccessStudy.NONE,
                        LAST_QUARTER));
    }

    /** A range without a lower end, money that stays away, too few clients for its range, no ranking, no quarter before. */
    public static Findings losing() {
        return SmallFindings.with(
                List.of(Studies.loss()),
                PracticeStudy.NONE,
                new Outlook(
                        InventedProgramme.study(5, -0.4, Printing.ANECDOTE),
                        InventedNext.withheld(),
                        AccessStudy.NONE,
                        SinceLast.NONE));
    }

    /** The pack of every reader. */
    public static List<Pack> packs(Findings findings) {
        return Stream.concat(
                        Stream.of(Audience.values()).map(audience -> Pages.pack(audience, findings, Keyed.KEY)),
                        Stream.of(
                                RequestedPages.partner(findings, Set.of("C1", "C2")),
                                RequestedPages.secondee(findings, "E1")))
                .toList();
    }

    private Programmes() {}
}
