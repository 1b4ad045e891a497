package org.secondment.roi.report.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;

/** The first sheet: whose figures these are, what the workbook holds, and what its shorthand means. */
final class CoverSheet {

    static final String NAME = "Cover";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static void write(Book book) {
        Pack pack = book.pack();
        Widths widths = Widths.ofText(Widths.TEXT_UPRIGHT);
        XSSFSheet sheet = book.sheet(NAME);
        widths.set(sheet);
        book.wrapped(sheet, 0, Look.TITLE_WRAPPED, title(pack), widths.total());
        book.wrapped(sheet, 1, Look.SUBTITLE_WRAPPED, pack.properties().firm() + " - Confidential", widths.total());
        book.link(book.words(sheet, 2, 0, Look.LINK, "Go to contents"), ContentsSheet.NAME, "A1");
        int row = 4;
        for (Text text : texts(pack)) {
            row = TextRows.write(book, sheet, widths, text, row);
        }
        Paper.of(widths, 0).set(sheet, pack.properties());
    }

    static String title(Pack pack) {
        return "Secondment ROI: " + pack.name() + " pack, " + pack.properties().period();
    }

    private static List<Text> texts(Pack pack) {
        Pack.Properties properties = pack.properties();
        String sheets = Stream.concat(
                        pack.pages().stream().map(Page::name),
                        ChartDataSheet.isNeeded(pack) ? Stream.of(ChartDataSheet.NAME) : Stream.empty())
                .collect(Collectors.joining(", "));
        String day = LocalDate.parse(properties.asOf()).format(DAY);
        List<String> contents = new ArrayList<>(pack.readers());
        contents.add("Sheets: " + sheets + ".");
        return List.of(
                new Text("What this workbook contains", contents),
                new Text(
                        "Data",
                        List.of("As of " + day + ". Amounts are in " + pack.currency()
                                + ", shown in whole units; the cells hold full precision.")),
                new Text("Shorthand in place of a number", shorthand()),
                new Text("Run", List.of("Run " + properties.runId(), "Hash of the inputs: " + properties.inputHash())));
    }

    private static List<String> shorthand() {
        return Arrays.stream(Shorthand.values())
                .map(s -> s.code() + "  " + s.meaning())
                .toList();
    }

    private CoverSheet() {}
}
