package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.panel.Samples.Facts;
import org.secondment.roi.panel.TimeGrain;
import org.secondment.roi.table.InputRefused;

class SpansTest {

    @TempDir
    private Path folder;

    @Test
    void withoutSettingsTheFullQuartersOfTheBillsCount() throws IOException {
        assertThat(Spans.of(settings(""), facts("2020-01-04", "2023-12-29")))
                .isEqualTo(span("2020-01-01", "2023-12-31"));
        assertThat(Spans.of(settings(""), facts("2020-02-04", "2023-11-29")))
                .isEqualTo(span("2020-04-01", "2023-09-30"));
    }

    @Test
    void whatTheSettingsSayComesFirstAndTheEarlierEndHolds() throws IOException {
        String more = "as_of: 2023-09-30\ninputs: {data_from: 2019-07-01, data_to: 2023-12-31}\n";

        assertThat(Spans.of(settings(more), facts("2020-02-04", "2023-11-29")))
                .isEqualTo(span("2019-07-01", "2023-09-30"));
    }

    @Test
    void aQuarterAfterTheEndOfTheExportsIsRefused() throws IOException {
        Settings told = settings("as_of: 2024-03-31\ninputs: {data_to: 2023-12-31}\n");

        assertThatThrownBy(() -> Spans.of(told, facts("2020-02-04", "2023-12-29")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(
                        "the exports end on 2023-12-31 (inputs.data_to), before the as-of day 2024-03-31");
    }

    @Test
    void aQuarterWithoutABillIsRefusedUnlessTheSettingsSayThatTheExportsReachIt() throws IOException {
        Facts facts = facts("2020-02-04", "2023-12-29");

        assertThatThrownBy(() -> Spans.of(settings("as_of: 2024-03-31\n"), facts))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("the last bill is dated 2023-12-29, before 2024-Q1 began (2024-01-01)");
        assertThat(Spans.of(settings("as_of: 2023-12-31\n"), facts).asOf()).isEqualTo("2023-12-31");
        assertThat(Spans.of(settings("as_of: 2024-03-31\ninputs: {data_to: 2024-03-31}\n"), facts)
                        .asOf())
                .isEqualTo("2024-03-31");
    }

    @Test
    void aLongSilenceBeforeTheAsOfDayIsSaid() {
        assertThat(Spans.notices(span("2020-01-01", "2023-09-30"), facts("2020-01-04", "2023-08-16")))
                .isEmpty();
        assertThat(Spans.notices(span("2020-01-01", "2023-09-30"), facts("2020-01-04", "2023-08-15")))
                .containsExactly("bills | the last bill is dated 2023-08-15, long before the as-of day 2023-09-30; the"
                        + " months between count as months without fees; set as_of or inputs.data_to if the export"
                        + " ends earlier");
    }

    @Test
    void oneMistypedBillMovesNoEnd() throws IOException {
        Facts facts = facts(Stream.of(
                        List.of(LocalDate.of(1926, 3, 1)),
                        days("2020-01-04", "2023-12-29"),
                        List.of(LocalDate.of(2062, 3, 1)))
                .flatMap(List::stream)
                .toList());

        assertThat(Spans.of(settings(""), facts)).isEqualTo(span("2020-01-01", "2023-12-31"));
        assertThat(Spans.notices(span("2020-01-01", "2024-12-31"), facts))
                .containsExactly(
                        "bills | rows dated 1926-03-01, 2062-03-01 stand far from all others (2020-01-04 to 2023-12-29);"
                                + " they count as they are dated, but do not tell which days the exports cover; correct"
                                + " them at the source if they are mistyped, or set inputs.data_from and as_of if they"
                                + " are not",
                        "bills | the last bill is dated 2023-12-29, long before the as-of day 2024-12-31; the months"
                                + " between count as months without fees; set as_of or inputs.data_to if the export ends"
                                + " earlier");
    }

    @Test
    void timeCoversItsFullMonthsWithinTheExports() {
        DataSpan all = span("2020-01-01", "2023-09-30");

        assertThat(time(all, "2020-03-07", "2023-06-24", TimeGrain.DAY)).contains(span("2020-03-01", "2023-06-30"));
        assertThat(time(all, "2020-03-08", "2023-06-23", TimeGrain.DAY)).contains(span("2020-04-01", "2023-05-31"));
        assertThat(time(all, "2019-03-08", "2024-06-23", TimeGrain.DAY)).contains(all);
    }

    @Test
    void aMonthOfTimeIsWholeWhereverItsEntriesStand() {
        assertThat(time(span("2020-01-01", "2023-09-30"), "2020-03-31", "2023-06-01", TimeGrain.MONTH))
                .contains(span("2020-03-01", "2023-06-30"));
    }

    @Test
    void timeWithoutAFullMonthOfTheExportsCoversNothing() {
        DataSpan all = span("2020-01-01", "2023-09-30");

        assertThat(time(all, "2022-03-08", "2022-04-20", TimeGrain.DAY)).isEmpty();
        assertThat(time(all, "2018-01-01", "2019-12-31", TimeGrain.DAY)).isEmpty();
        assertThat(time(all, "2023-10-01", "2024-12-31", TimeGrain.DAY)).isEmpty();
        assertThat(Spans.ofTime(all, RowDays.of(List.of()), TimeGrain.MONTH)).isEmpty();
    }

    private static Optional<DataSpan> time(DataSpan all, String first, String last, TimeGrain grain) {
        return Spans.ofTime(all, RowDays.of(days(first, last)), grain);
    }

    private Settings settings(String yaml) throws IOException {
        return Settings.of(Files.writeString(folder.resolve("settings.yaml"), "firm: F\n" + yaml), Map.of(), Map.of());
    }

    private static Facts facts(String first, String last) {
        return facts(days(first, last));
    }

    private static Facts facts(List<LocalDate> days) {
        return new Facts(days, 0);
    }

    private static List<LocalDate> days(String first, String last) {
        return LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .toList();
    }

    private static DataSpan span(String from, String asOf) {
        return new DataSpan(LocalDate.parse(from), LocalDate.parse(asOf));
    }
}
