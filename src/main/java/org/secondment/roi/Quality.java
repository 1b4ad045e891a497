package org.secondment.roi;

import java.util.List;
import java.util.stream.Stream;
import org.secondment.roi.intake.Accounting;
import org.secondment.roi.report.Findings;

/** What reading showed, as reports say it. */
final class Quality {

    static Findings.Quality of(Reading.Checked checked, List<String> more) {
        return new Findings.Quality(
                checked.accounts().stream().map(Quality::account).toList(),
                checked.problems().rejected(),
                checked.problems().kept(),
                checked.dropped().stream()
                        .map(one -> new Findings.Dropped(one.file(), one.table(), one.rule(), one.rows()))
                        .toList(),
                Stream.concat(checked.notices().stream(), more.stream()).toList());
    }

    private static Findings.FileAccount account(Accounting account) {
        return new Findings.FileAccount(
                account.file(),
                account.table(),
                account.encoding(),
                account.scanned(),
                account.accepted(),
                account.rejected(),
                account.dropped(),
                account.duplicates(),
                account.writtenAmount(),
                account.notAccepted());
    }

    private Quality() {}
}
