package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.page.MoneyPacks;
import org.secondment.roi.value.Assumptions;
import org.secondment.roi.value.InventedProgramme;
import org.secondment.roi.value.ReturnStudy;

class MoneyModelFileTest {

    /** Below a penny in ten millions. */
    private static final double RELATIVE = 1e-10;

    static Stream<ReturnStudy> studies() {
        return Stream.of(
                InventedProgramme.study(23, 0.6, Printing.PERMUTATION_INTERVAL),
                InventedProgramme.study(12, 0.0, Printing.PERMUTATION_INTERVAL),
                InventedProgramme.study(44, 3.5, Printing.UNIFORM_BAND),
                InventedProgramme.study(5, 0.4, Printing.ANECDOTE));
    }

    @ParameterizedTest
    @MethodSource("studies")
    void everyFormulaGivesTheFigureOfTheRun(ReturnStudy study) throws IOException {
        try (XSSFWorkbook workbook = workbook(MoneyPacks.of(study))) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            List<Cell> formulas = formulas(workbook);
            assertThat(formulas).hasSizeGreaterThan(90);
            for (Cell cell : formulas) {
                same(cell, evaluator.evaluate(cell));
            }
        }
    }

    private static void same(Cell cell, CellValue found) {
        String place = cell.getAddress() + " =" + cell.getCellFormula();
        if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
            assertThat(found.getCellType()).as(place).isEqualTo(CellType.NUMERIC);
            double run = cell.getNumericCellValue();
            assertThat(found.getNumberValue()).as(place).isCloseTo(run, within(RELATIVE * Math.max(1, Math.abs(run))));
        } else {
            assertThat(found.getStringValue()).as(place).isEqualTo(cell.getStringCellValue());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.17, 0.45})
    void anotherMarginGivesWhatARunWithItGives(double margin) throws IOException {
        changed("margin", margin, InventedProgramme.assumptions(margin));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 12})
    void anotherHorizonGivesWhatARunWithItGives(int quarters) throws IOException {
        Assumptions base = InventedProgramme.assumptions(0.3);
        changed(
                "horizon",
                quarters,
                new Assumptions(
                        base.margin(),
                        base.discountYear(),
                        quarters,
                        base.capacity(),
                        base.billing(),
                        base.collection(),
                        base.debtorDays(),
                        base.avoidable()));
    }

    private static void changed(String input, double value, Assumptions assumptions) throws IOException {
        Pack other = MoneyPacks.of(InventedProgramme.study(23, 0.6, Printing.PERMUTATION_INTERVAL, assumptions));
        try (XSSFWorkbook base = workbook(MoneyPacks.atMargin(0.3));
                XSSFWorkbook run = workbook(other)) {
            named(base, input).setCellValue(value);
            FormulaEvaluator evaluator = base.getCreationHelper().createFormulaEvaluator();
            Map<String, XSSFCell> expected = results(run);
            results(base)
                    .forEach((place, cell) ->
                            same(Objects.requireNonNull(expected.get(place)), evaluator.evaluate(cell)));
        }
    }

    @Test
    void assumptionsStandInNamedCells() throws IOException {
        try (XSSFWorkbook workbook = workbook(MoneyPacks.atMargin(0.3))) {
            assertThat(named(workbook, "margin").getNumericCellValue()).isEqualTo(0.3);
            assertThat(named(workbook, "discount_year").getNumericCellValue()).isEqualTo(0.08);
            assertThat(named(workbook, "horizon").getNumericCellValue()).isEqualTo(8);
            for (String name : List.of("capacity", "billing", "collection", "debtor_days", "avoidable")) {
                assertThat(named(workbook, name).getCellType()).isEqualTo(CellType.NUMERIC);
            }
        }
    }

    /** Cells of the table of results by row and column. */
    static Map<String, XSSFCell> results(XSSFWorkbook workbook) {
        Map<String, XSSFCell> cells = new TreeMap<>();
        for (String convention : List.of("cash", "opportunity")) {
            AreaReference area = new AreaReference(
                    workbook.getName("money_results_" + convention).getRefersToFormula(),
                    workbook.getSpreadsheetVersion());
            int row = 0;
            for (CellReference place : area.getAllReferencedCells()) {
                cells.put(
                        convention + " " + row,
                        workbook.getSheet(place.getSheetName())
                                .getRow(place.getRow())
                                .getCell(place.getCol()));
                row++;
            }
        }
        return cells;
    }

    static XSSFCell named(XSSFWorkbook workbook, String name) {
        CellReference place = new CellReference(workbook.getName(name).getRefersToFormula());
        return workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
    }

    static XSSFWorkbook workbook(Pack pack) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(pack)));
    }

    static byte[] bytes(Pack pack) throws IOException {
        PackRules.check(pack);
        return Written.workbook(pack);
    }

    private static List<Cell> formulas(XSSFWorkbook workbook) {
        List<Cell> formulas = new java.util.ArrayList<>();
        workbook.forEach(sheet -> {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add(cell);
                    }
                }
            }
        });
        return formulas;
    }
}
