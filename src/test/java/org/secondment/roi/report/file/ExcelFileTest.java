package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.secondment.roi.report.Block.Plot;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExcelFileTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/report-file-workbook.txt");

    private final XSSFWorkbook workbook;

    ExcelFileTest() throws IOException {
        workbook = new XSSFWorkbook(new ByteArrayInputStream(Written.workbook(DemoPack.pack())));
    }

    @AfterAll
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void theWorkbookReadsAsAgreed() throws IOException {
        String text = WorkbookText.of(workbook);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void everyPictureHasItsAlternativeTextAndItsSize() {
        List<XSSFPicture> pictures = WorkbookRules.sheets(workbook).stream()
                .filter(s -> s.getDrawingPatriarch() != null)
                .flatMap(s -> s.getDrawingPatriarch().getShapes().stream())
                .filter(XSSFPicture.class::isInstance)
                .map(XSSFPicture.class::cast)
                .toList();
        List<Plot> plots = PackFiles.blocks(DemoPack.pack(), Plot.class).toList();
        assertThat(pictures)
                .extracting(p -> p.getCTPicture().getNvPicPr().getCNvPr().getDescr())
                .containsExactlyElementsOf(plots.stream().map(Plot::alternative).toList());
        assertThat(pictures)
                .extracting(p -> p.getCTPicture().getSpPr().getXfrm().getExt().getCx())
                .containsOnly(920 * 9525L);
    }

    @Test
    void wordsThatLookLikeAFormulaStayWords() {
        XSSFSheet sheet = workbook.getSheet("Clients");
        List<XSSFCell> formulas = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING && FormulaGuard.looksLikeFormula(cell.getStringCellValue())) {
                    formulas.add((XSSFCell) cell);
                }
            }
        }
        assertThat(formulas)
                .hasSizeGreaterThan(5)
                .allMatch(c -> c.getCellStyle().getQuotePrefixed());
        assertThat(sheet.getRow(9).getCell(0).getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void numbersKeepFullPrecision() {
        XSSFSheet sheet = workbook.getSheet("Clients");
        int first = sheet.getTables().get(0).getStartRowIndex() + 1;
        assertThat(sheet.getRow(first).getCell(2).getNumericCellValue()).isEqualTo(812345.678);
    }

    @Test
    void thePropertiesSayWhichRunItIs() {
        var properties = workbook.getProperties();
        assertThat(properties.getCustomProperties().getProperty("Run").getLpwstr())
                .isEqualTo("run-3f0c9a1b");
    }

    @Test
    void aFirmsAmpersandIsPrintedAndTheHeaderRowStaysInSight() {
        XSSFSheet sheet = workbook.getSheet("Clients");
        assertThat(sheet.getFooter().getLeft()).isEqualTo("&8 Smith && Co, Q3 2026 - Confidential");
        assertThat(sheet.getFooter().getRight()).isEqualTo("&8 Page &P of &N");
        assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo(sheet.getTables().get(0).getStartRowIndex() + 1);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(workbook.getSheet("Trend").getPrintSetup().getLandscape()).isFalse();
    }
}
