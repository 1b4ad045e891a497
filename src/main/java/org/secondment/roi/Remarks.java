package org.secondment.roi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secondment.roi.intake.Accounting;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** What a log should tell of a run that goes on; without the values of records. */
final class Remarks {

    /** Files that may not be read as they were meant, records that were rejected, and bills that end early. */
    static List<String> of(Exports exports, List<Accounting> accounts, Basis basis) {
        List<String> remarks = new ArrayList<>();
        exports.notices().forEach(notice -> remarks.add(notice.toString()));
        Tables.ALL.forEach(table -> rejected(table, accounts, remarks));
        Spans.silence(basis.span(), basis.facts()).ifPresent(remarks::add);
        return remarks;
    }

    private static void rejected(Table table, List<Accounting> accounts, List<String> remarks) {
        List<Accounting> own = accounts.stream()
                .filter(account -> account.table().equals(table.name()))
                .toList();
        long rejected = own.stream().mapToLong(Accounting::rejected).sum();
        if (rejected > 0) {
            remarks.add(String.format(
                    Locale.ROOT,
                    "%s | %,d of %,d records were rejected and kept in restricted/rejected_rows.csv; check lists them",
                    table.name(),
                    rejected,
                    own.stream().mapToLong(Accounting::scanned).sum()));
        }
    }

    private Remarks() {}
}
