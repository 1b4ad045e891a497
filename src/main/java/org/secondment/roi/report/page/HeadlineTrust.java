package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Findings.FileAccount;
import org.secondment.roi.report.Headline;
import org.secondment.roi.report.Words;

/** Figure 12: how far the data can be trusted. */
final class HeadlineTrust {

    private static final String BILLS = "bills";
    private static final int NAMED = 3;

    static List<Headline> of(Findings findings) {
        List<Headline> figures = new ArrayList<>();
        figures.add(accepted(findings));
        figures.add(unmatched(findings));
        figures.add(Headline.of(
                12,
                "unmeasured",
                "What could not be measured",
                Format.COUNT,
                findings.unmeasured().size(),
                findings.unmeasured().isEmpty()
                        ? "every measure has its file"
                        : findings.unmeasured().stream()
                                        .limit(NAMED)
                                        .map(Findings.Unmeasured::what)
                                        .collect(Collectors.joining("; "))
                                + (findings.unmeasured().size() > NAMED ? "; …" : "")));
        return figures;
    }

    private static Headline accepted(Findings findings) {
        List<FileAccount> files = findings.quality().files();
        long scanned = files.stream().mapToLong(FileAccount::scanned).sum();
        String title = "Records accepted, of those read";
        if (scanned == 0) {
            return Headline.missing(12, "accepted", title, Format.PERCENT, "no records were counted");
        }
        long accepted = files.stream().mapToLong(FileAccount::accepted).sum();
        long rejected = files.stream().mapToLong(FileAccount::rejected).sum();
        return Headline.of(
                12,
                "accepted",
                title,
                Format.PERCENT,
                (double) accepted / scanned,
                Words.counted(rejected, "record", "records") + " rejected; exports cover "
                        + Words.day(findings.scope().dataFrom()) + " to "
                        + Words.day(findings.scope().asOf()));
    }

    private static Headline unmatched(Findings findings) {
        List<FileAccount> bills = findings.quality().files().stream()
                .filter(file -> file.table().equals(BILLS))
                .toList();
        BigDecimal written = sum(bills.stream().map(FileAccount::writtenAmount).toList());
        String title = "Billed money not matched";
        if (written.signum() <= 0) {
            return Headline.missing(12, "unmatched", title, Format.PERCENT, "no amounts of bills were counted", BILLS);
        }
        BigDecimal lost = sum(bills.stream().map(FileAccount::notAccepted).toList());
        return Headline.of(
                12,
                "unmatched",
                title,
                Format.PERCENT,
                lost.doubleValue() / written.doubleValue(),
                "of the amounts written in bills, whatever their currency; see Data quality",
                BILLS);
    }

    private static BigDecimal sum(List<Optional<BigDecimal>> amounts) {
        return amounts.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private HeadlineTrust() {}
}
