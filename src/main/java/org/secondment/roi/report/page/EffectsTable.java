package org.secondment.roi.report.page;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.secondment.roi.effect.study.EffectRow;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Findings;

/** Every estimate at full precision, those that the report refuses included; overall figures have no cohort. */
final class EffectsTable {

    private static final List<Column> COLUMNS = Stream.of(
                    "question",
                    "outcome",
                    "view",
                    "estimator",
                    "aggregation",
                    "cohort",
                    "period",
                    "event_time",
                    "estimate",
                    "std_error",
                    "ci_low",
                    "ci_high",
                    "ci_kind",
                    "p_value",
                    "n_treated",
                    "n_control",
                    "printed",
                    "words",
                    "settings_hash")
            .map(name -> Columns.words(name, name, 14))
            .toList();

    static Grid of(Findings findings) {
        return new Grid(
                "effects",
                COLUMNS,
                findings.studies().stream()
                        .flatMap(study -> study.rows().stream())
                        .map(row -> cells(row, findings.scope().effectsHash()))
                        .toList());
    }

    private static List<Cell> cells(EffectRow row, String settings) {
        return List.of(
                Cell.words(row.question().label()),
                Cell.words(row.outcome()),
                Cell.words(row.view()),
                Cell.words(row.estimator()),
                Cell.words(row.aggregation()),
                Cell.words(row.cohort()),
                Cell.words(row.period()),
                row.eventTime().isPresent() ? Cell.count(row.eventTime().getAsInt()) : Cell.BLANK,
                figure(row.estimate()),
                number(row.standardError()),
                row.interval().map(one -> figure(one.low())).orElse(Cell.BLANK),
                row.interval().map(one -> figure(one.high())).orElse(Cell.BLANK),
                Cell.words(row.intervalKind()),
                number(row.pValue()),
                Cell.count(row.treated()),
                Cell.count(row.controls()),
                Cell.words(Boolean.toString(row.printed())),
                Cell.words(row.words()),
                Cell.words(settings));
    }

    private static Cell number(OptionalDouble value) {
        return value.isPresent() ? figure(value.getAsDouble()) : Cell.BLANK;
    }

    private static Cell figure(double value) {
        return Double.isNaN(value) ? Cell.BLANK : Cell.measured(value, Format.NUMBER);
    }

    private EffectsTable() {}
}
