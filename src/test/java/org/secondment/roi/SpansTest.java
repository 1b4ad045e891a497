package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.panel.Samples.Facts;

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
    void aLongSilenceBeforeTheAsOfDayIsSaid() {
        assertThat(Spans.notices(span("2020-01-01", "2023-09-30"), facts("2020-01-04", "2023-08-16")))
                .isEmpty();
        assertThat(Spans.notices(span("2020-01-01", "2023-09-30"), facts("2020-01-04", "2023-08-15")))
                .containsExactly("bills | the last bill is dated 2023-08-15, long before the as-of day 2023-09-30; the"
                        + " months between count as months without fees; set as_of or inputs.data_to if the export"
                        + " ends earlier");
    }

    private Settings settings(String yaml) throws IOException {
        return Settings.of(Files.writeString(folder.resolve("settings.yaml"), "firm: F\n" + yaml), Map.of(), Map.of());
    }

    private static Facts facts(String first, String last) {
        return new Facts(Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last)), 0);
    }

    private static DataSpan span(String from, String asOf) {
        return new DataSpan(LocalDate.parse(from), LocalDate.parse(asOf));
    }
}
