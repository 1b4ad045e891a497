package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Trail;
import org.secondment.roi.report.file.PlainText;
import org.secondment.roi.report.page.TrailPages;
import org.secondment.roi.testing.KeyFile;
import org.secondment.roi.testing.SharedSpark;

/** The trail of one secondment of a tiny firm. */
@ExtendWith(SharedSpark.class)
class TrailTest {

    @TempDir
    private Path folder;

    private Path settings = Path.of("");

    @BeforeEach
    void aTinyFirm(SparkSession spark) throws IOException {
        assertThat(spark).isNotNull();
        settings = TinyFirm.write(folder);
    }

    @Test
    void everyFigureAddsUpToTheRowsListed() {
        for (String id : List.of("S1", "S2")) {
            Page figures = TrailPages.pack(trail(id)).pages().get(0);

            assertThat(figures.title()).endsWith("add up to the rows listed here, to the penny");
            List<BigDecimal> gaps = grid(figures, "explain_figures").rows().stream()
                    .map(row -> row.get(5))
                    .filter(Cell.Exact.class::isInstance)
                    .map(cell -> ((Cell.Exact) cell).value())
                    .toList();
            assertThat(gaps).hasSizeGreaterThan(8).allMatch(gap -> gap.signum() == 0);
        }
    }

    @Test
    void aBillIsListedWithItsWindowAndItsPlace() {
        String text = PlainText.of(page(trail("S1"), "Bills"));

        assertThat(text).containsPattern("2023-05-15 +B04 +M1 +50(\\.00)? +during +bills.csv:6\n");
        assertThat(text).containsPattern("2023-02-28 +B03 +M1 +200\\.05 +before +bills.csv:5\n");
    }

    @Test
    void aReceiptThatPaysTwoClientsCountsForEachWithItsPart() {
        Trail first = trail("S1");

        assertThat(first.bookings().get(Measure.CLIENT_FEES_COLLECTED))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.place()).startsWith("receipts.csv:"));
    }

    @Test
    void salaryIsNotShown() throws IOException {
        Files.writeString(folder.resolve("secondment_costs.csv"), """
                secondment_id,cost_date,kind,amount,currency
                S1,2023-04-30,salary,7351.17,GBP
                S1,2023-04-30,travel,412.30,GBP
                S2,2023-08-31,travel,99.99,GBP
                """);

        Page costs = page(trail("S1"), "Costs");

        assertThat(PlainText.of(costs))
                .contains("412.3", "secondment_costs.csv:2", "[c]")
                .doesNotContain("7351.17", "99.99");
    }

    @Test
    void anUnknownSecondmentIsNamedWithOnesThatAreKnown() {
        assertThatThrownBy(() -> trail("S9"))
                .isInstanceOf(SettingsProblem.class)
                .hasMessage("no accepted row of secondments has the id 'S9'; expected one such as S1 or S2");
    }

    @Test
    void whoLeftLongAgoIsNotNamed() throws IOException {
        Path key = KeyFile.write(folder.resolve("people.key"));
        Map<String, String> past = Map.of("retention.leaver_months", "6");
        Map<String, String> keyed = Map.of("retention.leaver_months", "6", "privacy.key_file", key.toString());

        assertThat(figures(trail("S2")).subtitle()).as("left on 30 June 2024").startsWith("Secondment S2, E2 at ");
        assertThat(figures(trail("S2", past)).subtitle()).startsWith("Secondment S2, a former lawyer at ");
        assertThat(trail("S2", keyed).lawyer()).matches("L-[0-9a-f]{12}");
    }

    private static Page figures(Trail trail) {
        return TrailPages.pack(trail).pages().get(0);
    }

    private Trail trail(String id) {
        return trail(id, Map.of());
    }

    private Trail trail(String id, Map<String, String> overrides) {
        Map<String, String> all = new HashMap<>(overrides);
        all.put("inputs.max_rejected_rows_pct", "100");
        all.put("inputs.max_rejected_money_pct", "100");
        Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()), false);
        return new Job(Settings.of(settings, Map.of(), all), silent).trail(id);
    }

    private static Page page(Trail trail, String name) {
        return TrailPages.pack(trail).pages().stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Grid grid(Page page, String name) {
        return page.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
