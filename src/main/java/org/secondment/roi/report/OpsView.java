package org.secondment.roi.report;

import java.util.List;
import java.util.Map;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.effect.Trend;
import org.secondment.roi.effect.career.CareerStudy;
import org.secondment.roi.practice.PracticeStudy;

/** What operations see: how the rows fared, and no figure made of them. */
final class OpsView {

    static Findings of(Findings all) {
        return new Findings(
                all.scope(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                new Trend(List.of()),
                all.foreignFees(),
                all.quality(),
                all.unmeasured(),
                List.of(),
                CreditLedger.NONE,
                CareerStudy.NONE,
                PracticeStudy.NONE,
                Outlook.NONE);
    }

    private OpsView() {}
}
