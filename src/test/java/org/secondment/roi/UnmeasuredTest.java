package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.report.Findings;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

class UnmeasuredTest {

    private static final Unmeasured.Reason BLANK =
            new Unmeasured.Reason("no entry of time gives hours_billable", "hours_billable in time");

    @Test
    void whatIsSaidOnTheSheetIsNotedBesideTheMeasure() {
        Unmeasured unmeasured = without(Set.of(Tables.RECEIPTS, Tables.TIME), 1, Map.of());

        assertThat(unmeasured.notes())
                .containsOnlyKeys(Measure.CLIENT_FEES_COLLECTED, Measure.HOURS_RECORDED, Measure.BILLABLE_HOURS)
                .containsEntry(Measure.HOURS_RECORDED, "not measurable: no time file was supplied")
                .containsEntry(Measure.CLIENT_FEES_COLLECTED, "not measurable: no receipts file was supplied");
        assertThat(unmeasured.list())
                .contains(new Findings.Unmeasured(
                        Measure.HOURS_RECORDED.title(),
                        "no time file was supplied",
                        "time.csv: " + Tables.TIME.grain()));
    }

    @Test
    void whatIsFoundMissingInAFileIsListedLikeAMissingFile() {
        Unmeasured unmeasured = without(Set.of(), 0, Map.of(Measure.BILLABLE_HOURS, BLANK));

        assertThat(unmeasured.notes())
                .isEqualTo(Map.of(Measure.BILLABLE_HOURS, "not measurable: no entry of time gives hours_billable"));
        assertThat(unmeasured.list())
                .first()
                .isEqualTo(new Findings.Unmeasured(
                        Measure.BILLABLE_HOURS.title(),
                        "no entry of time gives hours_billable",
                        "hours_billable in time"));
    }

    @Test
    void creditsAreMissedOnlyWhereNoMatterNamesItsOriginator() {
        assertThat(without(Set.of(Tables.CREDITS), 0, Map.of()).notes()).containsOnlyKeys(Measure.REFERRED_FEES_BILLED);
        assertThat(without(Set.of(Tables.CREDITS), 1, Map.of()).notes()).isEmpty();
    }

    @Test
    void aFileThatNoMeasureNeedsIsListedByWhatItUnlocks() {
        assertThat(without(Set.of(Tables.WALLS), 1, Map.of()).list())
                .extracting(Findings.Unmeasured::why)
                .containsExactly("no walls file was supplied");
    }

    private static Unmeasured without(Set<Table> missing, long originators, Map<Measure, Unmeasured.Reason> found) {
        return new Unmeasured(table -> !missing.contains(table), originators, found);
    }
}
