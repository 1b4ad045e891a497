package org.secondment.roi.bench;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.file.PackFiles;
import org.secondment.roi.report.file.Password;

/** How long a pack with one table of twelve columns takes: its rows and the folder to write it into are named. */
public final class WorkbookBenchmark {

    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 10, 1);
    private static final int DAYS = 3_650;

    /** Prints the seconds of the tables and of the documents, and the size of the workbook. */
    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Pack pack = pack(rows);
        double tables = seconds(() -> PackFiles.writeTables(pack, folder));
        double documents = seconds(() -> PackFiles.writeDocuments(pack, folder, Password.NONE));
        System.out.printf(
                Locale.ROOT,
                "%d rows: CSV %.2f s, workbook and page %.2f s, workbook %.1f MB%n",
                rows,
                tables,
                documents,
                Files.size(folder.resolve("detail.xlsx")) / 1e6);
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static Pack pack(int rows) {
        List<List<Cell>> cells = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            cells.add(row(i));
        }
        Page page = new Page(
                "Bills",
                "Bills: " + rows + " rows",
                "Every row of the client",
                List.of(new Grid("bills", columns(), cells)));
        return new Pack(
                "detail",
                "GBP",
                new Pack.Properties("Smith & Co", "Q3 2026", "2026-09-30", "run", "hash"),
                List.of(page),
                List.of());
    }

    private static List<Column> columns() {
        return List.of(
                new Column("day", "Day", Format.DAY, 12),
                new Column("bill", "Bill", Format.WORDS, 18),
                new Column("matter", "Matter", Format.WORDS, 22),
                new Column("client", "Client", Format.WORDS, 26),
                new Column("amount", "Amount", Format.NUMBER, 16),
                new Column("change", "Change", Format.MONEY_CHANGE, 12),
                new Column("share", "Share", Format.PERCENT, 10),
                new Column("hours", "Hours", Format.HOURS, 10),
                new Column("rows", "Rows", Format.COUNT, 8),
                new Column("phase", "In 12 months", Format.WORDS, 14),
                new Column("place", "File and line", Format.WORDS, 40),
                new Column("remark", "Remark", Format.LONG_WORDS, 48));
    }

    private static List<Cell> row(int number) {
        int any = Math.floorMod(number * 0x9E3779B1, 1 << 20);
        return List.of(
                Cell.day(FIRST_DAY.plusDays(number % DAYS)),
                Cell.words("B-" + (1_000_000 + number)),
                Cell.words("M-" + any % 40_000),
                Cell.words("Client " + any % 900),
                Cell.exact(BigDecimal.valueOf(any * 17L - 400_000, 2)),
                any % 50 == 0 ? Cell.mark(Shorthand.SUPPRESSED) : Cell.exact(BigDecimal.valueOf(any - 500_000, 2)),
                any % 70 == 0 ? Cell.mark(Shorthand.NOT_APPLICABLE) : Cell.ratio(any / 1_048_576.0),
                Cell.exact(BigDecimal.valueOf(any % 240, 1)),
                Cell.count(any % 12),
                Cell.words(any % 3 == 0 ? "before" : any % 3 == 1 ? "during" : ""),
                Cell.words("bills-2026-09.csv, line " + (number + 2)),
                Cell.words(any % 9 == 0 ? "Billed after the secondment had ended, on a matter opened before it" : ""));
    }

    private WorkbookBenchmark() {}
}
