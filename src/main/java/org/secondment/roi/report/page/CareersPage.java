package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.career.CareerStudy;
import org.secondment.roi.effect.career.CareerStudy.Compared;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** Promotions and departures of secondees beside comparable colleagues; groups only. */
final class CareersPage {

    private static final String NAME = "Careers";

    static Page of(Findings findings) {
        CareerStudy study = findings.careerStudy();
        int least = Math.max(findings.scope().minGroup(), Printing.LEAST_TREATED);
        CareerSentences sentences = new CareerSentences(study, least);
        List<Block> blocks = new ArrayList<>();
        if (sentences.headline().isEmpty()) {
            blocks.add(new Text("What would unlock it", List.of(unlocks(least))));
            blocks.add(new Text("How secondees came on", sentences.development()));
            return new Page(NAME, "Careers: not shown", why(study.compared(), least), blocks);
        }
        String title = sentences.headline().get();
        blocks.add(CareerPlot.of(study, title));
        blocks.add(CareerTables.ofHundred(study));
        blocks.add(new Text("Is it more than chance?", sentences.tests()));
        blocks.add(new Text("Who is compared", sentences.compared()));
        blocks.add(new Text("How secondees came on", sentences.development()));
        return new Page(
                NAME,
                title,
                "What became of secondees in the years after they went, beside colleagues who were alike on that day",
                blocks);
    }

    private static String why(Compared compared, int least) {
        if (compared.secondees() == 0) {
            return "No secondee has comparable colleagues on the day the secondment began.";
        }
        return Words.capital(Words.counted(compared.secondees(), "secondee", "secondees")) + " and "
                + Words.counted(compared.colleagues(), "comparable colleague", "comparable colleagues")
                + ": too few who were followed for a quarter of a year or more. At least "
                + Words.number(least) + " secondees and " + Words.number(Math.max(least, Printing.LEAST_CONTROLS))
                + " colleagues must stand behind a figure.";
    }

    private static String unlocks(int least) {
        return "People with their first and last days, job_history with their grades over time, and at least "
                + Words.number(least) + " secondees who went long enough before the exports end, with as many"
                + " colleagues of their grade beside them.";
    }

    private CareersPage() {}
}
