package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Figure.Bars;
import org.secondment.roi.report.Figure.Unit;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;

class PackRulesTest {

    private static Page page(String name, Block... blocks) {
        return new Page(name, "A finding", "Fees, £", List.of(blocks));
    }

    private static Grid grid(String name, String... headings) {
        List<Column> columns = Arrays.stream(headings)
                .map(h -> new Column("a_name", h, Format.PERCENT, 10))
                .toList();
        return new Grid(name, columns, List.of());
    }

    private static void refused(Pack pack, String message) {
        assertThatThrownBy(() -> PackRules.check(pack))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cover",
                "Contents",
                "History",
                "",
                "A/B",
                "What? Where",
                "'quoted",
                "thirty-two characters are too many"
            })
    void sheetNamesThatExcelRefusesAreRefused(String name) {
        refused(DemoPack.of(page(name)), "Sheet name '" + name + "'");
    }

    @Test
    void sheetNamesAreUniqueWhateverTheirCase() {
        refused(DemoPack.of(page("Clients"), page("CLIENTS")), "'CLIENTS' is taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"top3", "r1c1", "r", "xfd1"})
    void gridNamesThatAreCellAddressesAreRefused(String name) {
        refused(DemoPack.of(page("Clients", grid(name, "Client"))), "'" + name + "' is also a cell address");
    }

    @Test
    void gridsAreNamedOnceAndTheirHeadingsDiffer() {
        refused(DemoPack.of(page("A", grid("gains", "Client")), page("B", grid("gains", "Client"))), "two sheets");
        refused(DemoPack.of(page("A", grid("gains", "Client", "client"))), "'client' is blank or used twice");
        refused(DemoPack.of(page("A", grid("Big gains", "Client"))), "'Big gains'");
    }

    @Test
    void aRatioThatIsNoNumberIsRefused() {
        Grid grid = new Grid("gains", grid("gains", "Gain").columns(), List.of(List.of(Cell.ratio(Double.NaN))));
        refused(DemoPack.of(page("A", grid)), "Grid 'gains', column 'a_name': a figure is not a number");
    }

    @Test
    void aMeasuredFigureMayBeInfiniteButMustBeANumber() {
        List<Column> columns = grid("gains", "Gain").columns();
        Grid open = new Grid("gains", columns, List.of(List.of(Cell.measured(Double.POSITIVE_INFINITY, Format.MONEY))));
        PackRules.check(DemoPack.of(page("A", open)));
        Grid none = new Grid("gains", columns, List.of(List.of(Cell.measured(Double.NaN, Format.MONEY))));
        refused(DemoPack.of(page("A", none)), "Grid 'gains', column 'a_name': a figure is not a number");
    }

    @Test
    void aChartNeedsAnAlternativeText() {
        Plot plot = new Plot("gains", "T", "S", "F", " ", new Bars(Unit.NUMBER, "", "a", "b", List.of()));
        refused(DemoPack.of(page("A", plot)), "Chart 'gains' has no alternative text");
    }

    @Test
    void nothingIsWrittenForARefusedPack(@TempDir Path folder) {
        Path target = folder.resolve("pack");
        assertThatThrownBy(() -> PackFiles.writeDocuments(DemoPack.of(page("Cover")), target, Password.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(target).doesNotExist();
    }
}
