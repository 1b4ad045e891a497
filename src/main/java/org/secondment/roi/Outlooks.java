package org.secondment.roi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.UnitPanel;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.panel.ClientAccount;
import org.secondment.roi.ranking.BreakEven;
import org.secondment.roi.report.Outlook;
import org.secondment.roi.report.SinceLast;
import org.secondment.roi.value.CostStudy;
import org.secondment.roi.value.ReturnStudy;

/** What the programme returned, where to send the next secondee, and who was sent. */
record Outlooks(
        Settings settings, PracticeFiles files, DataSpan span, List<Secondment> secondments, EffectPanels panels) {

    /**
     * All but what changed since the last quarter.
     *
     * @param clients empty where their fees are not estimated
     * @param accounts by client
     */
    Outlook of(
            CostStudy costs,
            Optional<UnitPanel> clients,
            CreditLedger ledger,
            Map<String, ClientAccount> accounts,
            List<Study> studies) {
        ReturnStudy money = new MoneyReturns(settings, span.asOf(), panels::firstDay).of(costs, clients, ledger);
        return new Outlook(
                money,
                NextSecondments.of(
                        settings, files, span, secondments, accounts, studies, panels::group, breakEven(money)),
                Access.of(
                        settings,
                        table -> files.has(table) ? Optional.of(files.of(table)) : Optional.empty(),
                        span,
                        secondments),
                SinceLast.NONE);
    }

    private static Optional<BreakEven> breakEven(ReturnStudy money) {
        return money.programme()
                .flatMap(programme -> programme.usualCost().stream()
                        .mapToObj(cost -> new BreakEven(
                                cost,
                                programme.assumptions().margin().value(),
                                programme.assumptions().collection().value()))
                        .findFirst());
    }
}
