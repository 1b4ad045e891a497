package org.secondment.roi.report.page;

import java.util.List;
import java.util.stream.Stream;
import org.secondment.roi.practice.InventedPractices;
import org.secondment.roi.ranking.InventedNext;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.SmallFindings;
import org.secondment.roi.report.Studies;

/** The plots of packs that differ: with gains and losses, few and many, and of money that comes back and does not. */
public final class EveryPlot {

    /** In the order of the packs and their pages. */
    public static List<Plot> plots() {
        return Stream.of(
                        Pages.pack(Audience.BOARD, SmallFindings.full()),
                        Pages.pack(Audience.BOARD, SmallFindings.withStudies(Studies.gain(), Studies.lawyers(12))),
                        Pages.pack(Audience.BOARD, SmallFindings.withStudies(Studies.loss())),
                        Pages.pack(Audience.BOARD, SmallFindings.withStudies(Studies.anecdote())),
                        Pages.pack(Audience.BOARD, PracticesPageTest.with(InventedPractices.study())),
                        Pages.pack(Audience.BOARD, NextSecondmentsPageTest.with(InventedNext.ranked())),
                        MoneyPacks.atMargin(0.1),
                        MoneyPacks.atMargin(0.35))
                .flatMap(EveryPlot::of)
                .toList();
    }

    private static Stream<Plot> of(Pack pack) {
        return pack.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(Plot.class::isInstance)
                .map(Plot.class::cast);
    }

    private EveryPlot() {}
}
