package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Findings.FileAccount;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** What became of every record of every file. */
final class AccountingPage {

    static Page of(Findings findings) {
        return new Page(
                "Row accounting",
                title(findings),
                "One row per file: scanned = accepted + rejected + dropped + duplicates",
                blocks(findings));
    }

    private static List<Block> blocks(Findings findings) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(grid(findings));
        if (!findings.quality().dropped().isEmpty()) {
            blocks.add(dropped(findings));
        }
        blocks.addAll(OtherCurrencies.of(findings));
        return blocks;
    }

    private static Grid dropped(Findings findings) {
        return new Grid(
                "dropped_rows",
                List.of(
                        Columns.words("file", "File", 28),
                        Columns.words("table", "Table", 16),
                        Columns.words("rule", "Dropped by", 16),
                        Columns.count("rows", "Records")),
                findings.quality().dropped().stream()
                        .map(one -> List.of(
                                Cell.words(one.file()),
                                Cell.words(one.table()),
                                Cell.words(one.rule()),
                                Cell.count(one.rows())))
                        .toList());
    }

    static String title(Findings findings) {
        List<FileAccount> files = findings.quality().files();
        long scanned = files.stream().mapToLong(FileAccount::scanned).sum();
        long rejected = files.stream().mapToLong(FileAccount::rejected).sum();
        long duplicates = files.stream().mapToLong(FileAccount::duplicates).sum();
        return "Every record is accounted for: " + Words.number(scanned) + " scanned, " + Words.number(rejected)
                + " rejected, " + Words.number(duplicates) + " delivered twice";
    }

    static Grid grid(Findings findings) {
        return new Grid(
                "accounting",
                List.of(
                        Columns.words("file", "File", 28),
                        Columns.words("table", "Table", 16),
                        Columns.words("encoding", "Encoding", 22),
                        Columns.count("scanned", "Scanned"),
                        Columns.count("accepted", "Accepted"),
                        Columns.count("rejected", "Rejected"),
                        Columns.count("dropped", "Dropped"),
                        Columns.count("duplicates", "Duplicates"),
                        new Block.Column("amount_written", "Amounts written", Format.COUNT, 18),
                        new Block.Column("amount_not_accepted", "Of them not accepted", Format.COUNT, 18)),
                findings.quality().files().stream().map(AccountingPage::row).toList());
    }

    private static List<Cell> row(FileAccount file) {
        return List.of(
                Cell.words(file.file()),
                Cell.words(file.table()),
                Cell.words(file.encoding()),
                Cell.count(file.scanned()),
                Cell.count(file.accepted()),
                Cell.count(file.rejected()),
                Cell.count(file.dropped()),
                Cell.count(file.duplicates()),
                file.writtenAmount().map(Cell::exact).orElse(Cell.mark(Shorthand.NOT_APPLICABLE)),
                file.notAccepted().map(Cell::exact).orElse(Cell.mark(Shorthand.NOT_APPLICABLE)));
    }

    private AccountingPage() {}
}
