package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.panel.BillCash.Collection;
import org.secondment.roi.panel.WorkedValue;
import org.secondment.roi.value.Assumptions;
import org.secondment.roi.value.Assumptions.Assumption;

class MoneyAssumptionsTest {

    private static final List<WorkedValue> WORKED = List.of(
            new WorkedValue("E1", "C1", "GBP", 24_000, 900_000, 500_000, 410_000),
            new WorkedValue("E1", "", "GBP", 24_001, 300_000, 300_000, 290_000),
            new WorkedValue("E1", "", "EUR", 24_001, 300_000, 300_000, 1_000));

    @TempDir
    Path folder;

    @Test
    void whatTheExportsTellIsMeasuredWithAFifthOnEitherSide() throws IOException {
        Assumptions all = assumptions(
                Map.of(), Optional.of(new Collection(250_000, 230_000, new BigDecimal("16330000"))), WORKED);

        assertThat(all.billing())
                .isEqualTo(new Assumption(0.875, 0.7, 1, "measured: secondees' time billed or written off"));
        assertThat(all.collection())
                .isEqualTo(new Assumption(0.92, 0.736, 1, "measured: receipts of bills at least 12 months old"));
        assertThat(all.debtorDays())
                .isEqualTo(new Assumption(71, 56.8, 85.2, "measured: bills at least 12 months old, by amount"));
        assertThat(all.margin()).isEqualTo(new Assumption(0.3, 0.24, 0.36, "setting"));
        assertThat(all.horizon()).isEqualTo(8);
    }

    @Test
    void withoutReceiptsAndTimeItIsAssumedAndSaid() throws IOException {
        Assumptions all = assumptions(Map.of(), Optional.empty(), List.of());

        assertThat(all.billing().source()).isEqualTo("assumed: no time tells what is billed of its standard value");
        assertThat(all.collection())
                .isEqualTo(new Assumption(1, 0.8, 1, "assumed: no receipts tell what is collected"));
        assertThat(all.debtorDays())
                .isEqualTo(new Assumption(60, 48, 72, "assumed: no receipts tell when bills are paid"));
    }

    @Test
    void settingsGoBeforeWhatIsMeasured() throws IOException {
        Assumptions all = assumptions(
                Map.of(
                        "money.billing", "1.1",
                        "money.collection", "0.5",
                        "money.debtor_days", "30",
                        "money.range", "0.1"),
                Optional.of(new Collection(250_000, 230_000, new BigDecimal("16330000"))),
                WORKED);

        assertThat(all.billing()).isEqualTo(new Assumption(1.1, 0.99, 1.1, "setting"));
        assertThat(all.collection()).isEqualTo(new Assumption(0.5, 0.45, 0.55, "setting"));
        assertThat(all.debtorDays()).isEqualTo(new Assumption(30, 27, 33, "setting"));
    }

    private Assumptions assumptions(Map<String, String> settings, Optional<Collection> old, List<WorkedValue> worked)
            throws IOException {
        Path file = Files.writeString(folder.resolve("settings.yaml"), "");
        return new MoneyAssumptions(Settings.of(file, Map.of(), settings).money()).of(old, worked, "GBP");
    }
}
