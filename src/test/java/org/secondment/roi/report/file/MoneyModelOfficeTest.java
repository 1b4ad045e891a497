package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.report.page.MoneyPacks;

/** The live model recalculated by LibreOffice; skipped, and said so, where it is not installed. */
class MoneyModelOfficeTest {

    private static final double RELATIVE = 1e-9;
    private static final double FORGOTTEN = -1;

    /** LibreOffice keeps the values of a workbook unless told to compute anew. */
    private static final String ALWAYS_RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"
             oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void recalculate() throws Exception {
        boolean installed = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
        assumeTrue(installed, "skipped: soffice (LibreOffice) is not on the path");
        Path user = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        converted().toString(),
                        written(0.3).toString(),
                        written(0.41).toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(4, TimeUnit.MINUTES)).isTrue();
        assertThat(office.exitValue()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.41})
    void theFiguresAreThoseOfARunWithThatMargin(double margin) throws IOException {
        try (XSSFWorkbook run = MoneyModelFileTest.workbook(MoneyPacks.atMargin(margin));
                XSSFWorkbook office =
                        new XSSFWorkbook(Files.newInputStream(converted().resolve(name(margin))))) {
            Map<String, XSSFCell> expected = MoneyModelFileTest.results(run);
            Map<String, XSSFCell> found = MoneyModelFileTest.results(office);
            assertThat(found).hasSameSizeAs(expected).hasSizeGreaterThan(20);
            expected.forEach((place, cell) -> same(place, cell, Objects.requireNonNull(found.get(place))));
        }
    }

    private static void same(String place, XSSFCell run, XSSFCell found) {
        assertThat(found.getCachedFormulaResultType()).as(place).isEqualTo(run.getCachedFormulaResultType());
        if (run.getCachedFormulaResultType() == CellType.NUMERIC) {
            double value = run.getNumericCellValue();
            assertThat(found.getNumericCellValue())
                    .as(place)
                    .isCloseTo(value, within(RELATIVE * Math.max(1, Math.abs(value))));
        } else {
            assertThat(found.getStringCellValue()).as(place).isEqualTo(run.getStringCellValue());
        }
    }

    /** The workbook of a margin of 30 %, its margin cell changed and all its results forgotten. */
    private static Path written(double margin) throws IOException {
        Path file = folder.resolve(name(margin));
        try (XSSFWorkbook workbook = MoneyModelFileTest.workbook(MoneyPacks.atMargin(0.3));
                OutputStream out = Files.newOutputStream(file)) {
            MoneyModelFileTest.named(workbook, "margin").setCellValue(margin);
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    cell.setCellValue(FORGOTTEN);
                }
            })));
            workbook.write(out);
        }
        return file;
    }

    private static Path converted() {
        return folder.resolve("converted");
    }

    private static String name(double margin) {
        return "margin-" + margin + ".xlsx";
    }
}
