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
        List<Block> blocks = money.programme()
                .map(programme -> blocks(findings, programme))
                .orElseGet(() -> List.of(new Text("What would unlock it", List.of(
                        "Bills of clients in client_months or bills.csv, with enough secondments that ended, and what"
                                + " secondments cost: compensation.csv or pay by grade in the settings."))));
        return new Page(
                NAME,
                MoneyTitle.of(money, currency),
                "Return of the secondment programme, discounted to the start, " + currency,
                blocks);
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
            blocks.addAll(MoneyScenarios.of(words));
            blocks.addAll(plots.tornados());
        }
        blocks.add(new Text("Not counted", sentences.uncounted()));
        blocks.add(new Text("Credited to secondees, beneath the return", sentences.attributed()));
        blocks.addAll(new MoneySecondments(words, findings).blocks());
        if (!findings.outlook().money().costs().notices().isEmpty()) {
            blocks.add(new Text(
                    "Sources of costs", findings.outlook().money().costs().notices()));
        }
        return blocks;
    }

    private MoneyPage() {}
}
