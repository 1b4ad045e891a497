package org.secondment.roi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.panel.Calendar;
import org.secondment.roi.publish.EarlierRun;
import org.secondment.roi.publish.QuarterFigures;
import org.secondment.roi.publish.QuarterFigures.DatedRows;
import org.secondment.roi.publish.QuarterFigures.QuarterFigure;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Headline;
import org.secondment.roi.report.SinceLast;
import org.secondment.roi.report.page.Headlines;

/** The run published for the quarter before, if any, beside this one. */
record LastQuarter(Settings settings, Optional<EarlierRun> earlier) {

    /** Changes that are no change of rules: when the data end, which always moves, and who may open the files. */
    private static final List<String> NO_RULES =
            List.of(Setting.AS_OF.key(), Setting.INPUTS_DATA_TO.key(), Setting.PRIVACY_PASSWORD_FILE.key());

    static LastQuarter before(Settings settings, String period) {
        return new LastQuarter(settings, EarlierRun.before(settings.output(), period));
    }

    /** The days up to which rows are counted: this run's as-of day and that of the earlier one. */
    List<LocalDate> days(LocalDate asOf) {
        return Stream.concat(Stream.of(asOf), earlier.stream().map(LastQuarter::asOf))
                .toList();
    }

    private static LocalDate asOf(EarlierRun run) {
        return LocalDate.parse(run.manifest().asOf());
    }

    /**
     * What changed.
     *
     * @param counts rows of this run for each of {@link #days}
     */
    SinceLast since(List<List<DatedRows>> counts) {
        return earlier.map(run -> since(run, counts.get(1))).orElse(SinceLast.NONE);
    }

    private SinceLast since(EarlierRun run, List<DatedRows> now) {
        Map<String, OptionalDouble> before = new LinkedHashMap<>();
        run.figures()
                .ifPresent(told -> told.figures()
                        .forEach(figure -> before.put(
                                figure.id(),
                                figure.value().isEmpty()
                                        ? OptionalDouble.empty()
                                        : OptionalDouble.of(Double.parseDouble(figure.value())))));
        return new SinceLast(
                title(run.manifest().period()),
                asOf(run),
                before,
                run.figures().map(told -> rows(told.rows(), now)).orElse(List.of()),
                changed(run.manifest().settings()),
                run.manifest().programVersion().equals(Version.text())
                        ? List.of()
                        : List.of(run.manifest().programVersion(), Version.text()));
    }

    private String title(String period) {
        return settings.calendar().quarter(period).map(Calendar.Period::title).orElse(period);
    }

    private static List<SinceLast.Rows> rows(List<DatedRows> then, List<DatedRows> now) {
        Map<String, DatedRows> before = byTable(then);
        Map<String, DatedRows> after = byTable(now);
        return Stream.concat(now.stream(), then.stream())
                .map(DatedRows::table)
                .distinct()
                .map(table -> rows(
                        before.getOrDefault(table, new DatedRows(table, 0, 0, 0)),
                        after.getOrDefault(table, new DatedRows(table, 0, 0, 0))))
                .filter(SinceLast.Rows::any)
                .toList();
    }

    private static SinceLast.Rows rows(DatedRows then, DatedRows now) {
        return new SinceLast.Rows(
                now.table(), now.later() - then.later(), now.upTo() - then.upTo(), now.undated() - then.undated());
    }

    private static Map<String, DatedRows> byTable(List<DatedRows> rows) {
        return rows.stream().collect(Collectors.toMap(DatedRows::table, Function.identity()));
    }

    private List<String> changed(Map<String, String> then) {
        Map<String, String> now = Identity.shaping(settings);
        List<String> keys = new ArrayList<>(now.keySet());
        then.keySet().stream().filter(key -> !now.containsKey(key)).forEach(keys::add);
        return keys.stream()
                .filter(key -> !NO_RULES.contains(key))
                .filter(key -> !now.getOrDefault(key, "").equals(then.getOrDefault(key, "")))
                .toList();
    }

    /** What a later quarter's run will compare itself with: figures that the board may see. */
    static QuarterFigures told(Findings findings, List<DatedRows> rows) {
        return new QuarterFigures(
                findings.scope().asOf().toString(),
                Headlines.of(Audience.BOARD.view(findings)).stream()
                        .map(LastQuarter::told)
                        .toList(),
                rows);
    }

    private static QuarterFigure told(Headline figure) {
        return new QuarterFigure(
                figure.id(),
                figure.title(),
                figure.unit().name().toLowerCase(Locale.ROOT),
                figure.value().isPresent() ? Double.toString(figure.value().getAsDouble()) : "",
                figure.range().map(Interval::low).map(String::valueOf).orElse(""),
                figure.range().map(Interval::high).map(String::valueOf).orElse(""));
    }
}
