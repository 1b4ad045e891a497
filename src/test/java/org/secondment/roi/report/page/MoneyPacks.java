package org.secondment.roi.report.page;

import org.secondment.roi.effect.Printing;
import org.secondment.roi.ranking.AccessStudy;
import org.secondment.roi.ranking.NextClients;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Outlook;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.SinceLast;
import org.secondment.roi.report.SmallFindings;
import org.secondment.roi.value.InventedProgramme;
import org.secondment.roi.value.ReturnStudy;

/** The board's pack of an invented programme. */
public final class MoneyPacks {

    public static Pack of(ReturnStudy money) {
        return Pages.pack(Audience.BOARD, findings(money));
    }

    static Findings findings(ReturnStudy money) {
        return SmallFindings.full()
                .with(new Outlook(money, NextClients.NONE, AccessStudy.NONE, SinceLast.NONE));
    }

    /** Such as it would be at another margin. */
    public static Pack atMargin(double margin) {
        return of(InventedProgramme.study(
                23, 0.6, Printing.PERMUTATION_INTERVAL, InventedProgramme.assumptions(margin)));
    }

    private MoneyPacks() {}
}
