package org.secondment.roi.report;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.Trend;
import org.secondment.roi.ranking.NextClients;
import org.secondment.roi.value.ReturnStudy;

/** What human resources may see: careers, pay in groups and access; no client and no client's money. */
final class HrView {

    static Findings of(Findings all, UnaryOperator<String> people) {
        int least = all.scope().minGroup();
        Unnamed names = new Unnamed(people);
        return new Findings(
                all.scope(),
                all.secondments().stream()
                        .map(names::of)
                        .map(HrView::withoutClient)
                        .toList(),
                Map.of(),
                List.of(),
                List.of(),
                new Trend(List.of()),
                List.of(),
                all.quality(),
                all.unmeasured(),
                List.of(),
                CreditLedger.NONE,
                all.careerStudy().withPayForGroupsOf(least),
                all.practices().ofPeople(least),
                new Outlook(
                        ReturnStudy.NONE,
                        NextClients.NONE,
                        all.outlook().access().rounded(),
                        SinceLast.NONE));
    }

    private static Secondment withoutClient(Secondment one) {
        return new Secondment(one.id(), one.employeeId(), "", one.start(), one.end());
    }

    private HrView() {}
}
