package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.ranking.AccessStudy;
import org.secondment.roi.ranking.AccessTable;
import org.secondment.roi.ranking.Step;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;

/** Who is sent, and offered, against those who could be; groups of people only. */
final class AccessPage {

    private static final String NAME = "Fair access";

    static Page of(Findings findings) {
        AccessStudy study = findings.outlook().access();
        AccessSentences sentences = new AccessSentences(study);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text("Is it more than chance?", sentences.found()));
        for (Step step : List.of(Step.SENT, Step.OFFERED)) {
            if (shown(study, step)) {
                blocks.add(AccessPlot.of(study, step, sentences.title(step)));
                blocks.add(AccessGrids.of(study, List.of(step), step.label()));
            }
        }
        List<Step> declined = List.of(Step.DECLINED_BY_SECONDEE, Step.DECLINED_BY_CLIENT, Step.DECLINED_BY_FIRM);
        blocks.add(new Text("Offers", sentences.offers()));
        if (declined.stream().anyMatch(step -> shown(study, step))) {
            blocks.add(AccessGrids.of(study, declined, "declined"));
        }
        blocks.add(new Text("Who could have been sent", sentences.method()));
        return new Page(
                NAME,
                sentences.title(Step.SENT),
                "How often lawyers of each group are chosen, against colleagues who could have been chosen on the same day",
                blocks);
    }

    private static boolean shown(AccessStudy study, Step step) {
        return study.tables(step).stream().map(AccessTable::groups).anyMatch(groups -> !groups.isEmpty());
    }

    private AccessPage() {}
}
