package org.secondment.roi.report.page;

import java.util.stream.Stream;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;

/** How far the exports can be trusted. */
final class DataQualityPage {

    static Page of(Findings findings) {
        return new Page(
                "Data quality",
                AccountingPage.title(findings),
                "One row per file: scanned = accepted + rejected + dropped + duplicates; rejected records count nowhere",
                Stream.concat(
                                Stream.of(
                                        AccountingPage.grid(findings),
                                        new Text("Notices", RejectedPage.notices(findings))),
                                OtherCurrencies.of(findings).stream())
                        .toList());
    }

    private DataQualityPage() {}
}
