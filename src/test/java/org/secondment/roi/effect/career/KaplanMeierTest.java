package org.secondment.roi.effect.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.effect.career.CareersSmall.close;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.ReferenceTable.Row;
import org.secondment.roi.effect.career.KaplanMeier.Form;
import org.secondment.roi.effect.career.KaplanMeier.Step;

class KaplanMeierTest {

    @Test
    void everyStepIsThatOfR() {
        List<Row> rows = CareersSmall.expected("kaplan_meier.csv");
        assertThat(rows).hasSizeGreaterThan(1000);
        for (Row row : rows) {
            Step step = curve(row).at(row.whole("day")).orElseThrow();
            assertThat(step.day()).isEqualTo(row.whole("day"));
            assertThat(step.atRisk()).as("%s", row).isEqualTo(row.whole("n_risk"));
            assertThat(step.events()).as("%s", row).isEqualTo(row.whole("n_event"));
            assertThat(step.censored()).as("%s", row).isEqualTo(row.whole("n_censor"));
            close(row, "estimate", step.survival());
            close(row, "std_error", step.standardError());
            limits(row, step.interval(form(row)));
        }
    }

    @Test
    void theDayByWhichAShareIsReachedIsThatOfR() {
        for (Row row : CareersSmall.expected("kaplan_meier_quantiles.csv")) {
            KaplanMeier curve = curve(row);
            double share = row.number("event_share");
            same(row, "day", curve.quantile(share));
            same(row, "ci_low", curve.quantileFrom(share, form(row)));
            same(row, "ci_high", curve.quantileTo(share, form(row)));
        }
    }

    private static void limits(Row row, Optional<Interval> interval) {
        if (row.has("ci_low")) {
            close(row, "ci_low", interval.orElseThrow().low());
            close(row, "ci_high", interval.orElseThrow().high());
        } else {
            assertThat(interval).as("%s", row).isEmpty();
        }
    }

    private static void same(Row row, String heading, OptionalDouble day) {
        if (row.has(heading)) {
            close(row, heading, day.orElseThrow());
        } else {
            assertThat(day).as("%s of %s", heading, row).isEmpty();
        }
    }

    private static KaplanMeier curve(Row row) {
        return KaplanMeier.of(CareersSmall.lifetimes(row.text("group_by"), row.text("group"), row.text("endpoint")));
    }

    private static Form form(Row row) {
        return Form.valueOf(row.text("conf_type").replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
