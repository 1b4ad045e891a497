package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.value.Programme;
import org.secondment.roi.value.ReturnStudy;

/** What the programme cost and brought back, by two conventions that are never added. */
final class MoneyPage {

    static final String NAME = "Money";

    static Page of(Findings findings) {
        ReturnStudy money = findings.outlook().money();
        String currency = findings.scope().currency();
        List<Block> blocks =
                money.programme().map(programme -> blocks(findings, programme)).orElseGet(() -> costs(findings));
        return new Page(
                NAME,
                MoneyTitle.of(money, currency),
                "Return of the secondment programme, discounted to the start, " + currency,
                blocks);
    }

    private static List<Block> costs(Findings findings) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text(
                "What would unlock it",
                List.of(
                        "Fees billed to clients, estimated by the client (settings effects.unit and effects.outcomes), from"
                                + " the period away on (effects.treatment_starts).")));
        blocks.addAll(CostTables.blocks(findings));
        return blocks;
    }

    private static List<Block> blocks(Findings findings, Programme programme) {
        MoneyWords words = new MoneyWords(programme, findings.scope().currency());
        MoneySentences sentences = new MoneySentences(words);
        MoneyPlots plots = new MoneyPlots(words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text("", sentences.all()));
        if (!words.told().isEmpty()) {
            blocks.add(MoneyTables.returned(words));
            blocks.addAll(plots.bridges());
            blocks.addAll(plots.cumulative());
        }
        blocks.add(new Text("Not counted", sentences.uncounted()));
        blocks.add(new Text("Credited to secondees, beneath the return", sentences.attributed()));
        blocks.addAll(CostTables.blocks(findings));
        return blocks;
    }

    private MoneyPage() {}
}
