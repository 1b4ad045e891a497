package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.SmallFindings;
import org.secondment.roi.report.page.Pages;
import org.secondment.roi.report.page.Programmes;

/** Every figure is the same in all files of a pack, read from the files as their readers do. */
class TieOutTest {

    private static final Pack BOARD = Pages.pack(Audience.BOARD, Programmes.gaining());

    @TempDir
    private Path folder;

    static Stream<Findings> programmes() {
        return Stream.of(Programmes.gaining(), Programmes.losing(), SmallFindings.tooEarly());
    }

    @ParameterizedTest(name = "programme {index}")
    @MethodSource("programmes")
    void allFilesOfEveryPackAgree(Findings findings) throws IOException {
        for (Pack pack : Programmes.packs(findings)) {
            assertThat(TieOut.differences(Published.in(written(pack))))
                    .as(pack.name())
                    .isEmpty();
        }
    }

    private Path written(Pack pack) {
        Path place = folder.resolve(pack.name());
        PackFiles.writeTables(pack, place);
        PackFiles.writeDocuments(pack, place, Password.NONE);
        return place;
    }

    /** One figure of one file is changed; it is named. */
    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class Changed {

        private Path kept;
        private Path board;
        private Published before;

        @BeforeAll
        void write(@TempDir Path run) throws IOException {
            kept = run.resolve("board");
            PackFiles.writeTables(BOARD, kept);
            PackFiles.writeDocuments(BOARD, kept, Password.NONE);
            before = Published.in(kept);
        }

        @BeforeEach
        void copy() throws IOException {
            board = folder.resolve("board");
            Files.createDirectories(board.resolve("tables"));
            try (Stream<Path> files = Files.walk(kept)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path place = board.resolve(kept.relativize(file));
                    if (Files.exists(place.getParent())) {
                        Files.copy(file, place);
                    }
                }
            }
        }

        private List<String> differences() throws IOException {
            return TieOut.differences(Published.in(board));
        }

        @Test
        void theBoardsKeyFiguresAreInAllFourFiles() {
            assertThat(before.deck().orElseThrow().figures()).hasSize(4);
            assertThat(before.page().figures()).hasSize(4);
            assertThat(before.named()).hasSizeGreaterThan(20);
            assertThat(before.page().sentences())
                    .hasSizeGreaterThan(6)
                    .anyMatch(text -> Said.in(text).size() > 4);
            assertThat(before.pictures()).hasSizeGreaterThan(7);
        }

        @Test
        void aCellOfATable() throws IOException {
            replace("tables/twelve_figures.csv", plain(npv().get(0)), "1.25");

            assertThat(differences())
                    .singleElement()
                    .asString()
                    .startsWith("twelve_figures, row ")
                    .endsWith(
                            ", column 2, csv: the workbook has " + npv().get(0).value() + ", it has 1.25");
        }

        @Test
        void aFigureOfTheWebPageAndItsFullPrecision() throws IOException {
            replace("board.html", "\">" + npv().get(0).text() + "</data>", "\">1</data>");

            assertThat(differences())
                    .anyMatch(told -> told.startsWith("headline 'Net present value, in cash', top of html"))
                    .anyMatch(told -> told.matches("twelve_figures, row .*, text of html: .* it has 1"))
                    .anyMatch(told -> told.matches("since_last_quarter, row .*, text of html: .* it has 1"))
                    .hasSize(3);
            replace("board.html", " value=\"" + plain(npv().get(0)) + "\"", " value=\"2.5\"");
            assertThat(differences()).anyMatch(told -> told.contains("value=2.5"));
        }

        @Test
        void aNumberOfTheWorkbook() throws IOException {
            Path file = board.resolve("board.xlsx");
            try (InputStream in = Files.newInputStream(file);
                    XSSFWorkbook book = new XSSFWorkbook(in)) {
                CellReference place =
                        new CellReference(book.getName("headline_finished").getRefersToFormula());
                book.getSheet(place.getSheetName())
                        .getRow(place.getRow())
                        .getCell(place.getCol())
                        .setCellValue(6);
                try (OutputStream out = Files.newOutputStream(file)) {
                    book.write(out);
                }
            }

            assertThat(differences()).hasSize(3).allMatch(told -> told.startsWith("twelve_figures, row 2, column 2, "));
        }

        @Test
        void aFigureOfTheDeckAndOneInATitle() throws IOException {
            Path file = board.resolve("board.pptx");
            try (InputStream in = Files.newInputStream(file);
                    XMLSlideShow show = new XMLSlideShow(in)) {
                show.getSlides().get(0).getShapes().stream()
                        .filter(XSLFTextShape.class::isInstance)
                        .map(XSLFTextShape.class::cast)
                        .filter(shape -> shape.getShapeName().equals("Figure 1 range"))
                        .forEach(shape -> shape.setText("95% range \u00a31 to \u00a32"));
                show.getSlides().get(0).getPlaceholders()[0].setText("Clients billed \u00a319k more");
                try (OutputStream out = Files.newOutputStream(file)) {
                    show.write(out);
                }
            }

            assertThat(differences())
                    .anyMatch(told -> told.startsWith("headline 'Net present value, in cash', pptx: ")
                            && told.endsWith(", \u00a31, \u00a32]"))
                    .anyMatch(told -> told.startsWith("pptx says \u00a319k, which is in none of [twelve_figures]"))
                    .hasSize(2);
        }

        @Test
        void aFigureOfASentence() throws IOException {
            replace("board.html", "against \u00a3102k before", "against \u00a3402k before");

            assertThat(differences())
                    .singleElement()
                    .asString()
                    .startsWith("html says \u00a3402k, which is in none of [");
        }

        private List<Told> npv() {
            return before.named().get("Net present value, in cash");
        }

        private static String plain(Told number) {
            return new BigDecimal(number.value()).toPlainString();
        }

        private void replace(String file, String text, String by) throws IOException {
            String content = Files.readString(board.resolve(file));
            assertThat(content).contains(text);
            Files.writeString(board.resolve(file), content.replace(text, by));
        }
    }
}
