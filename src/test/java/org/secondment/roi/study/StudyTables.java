package org.secondment.roi.study;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.simulate.QuarterPanel.Movement;

/** The study's figures as tables in Markdown. */
final class StudyTables {

    private static final double MOST_ERRORS = 3;
    private static final double LEAST_ALARMS = 3;
    private static final double MOST_ALARMS = 7;
    private static final List<Method> FORMS = List.of(Method.ADDITIVE, Method.PROPORTIONAL);

    /** One choice of clients. */
    static String of(List<CaseFigures> rows) {
        String head = """
                | secondments | fees grow | market | bias: naive | additive | proportional | false alarms: naive | additive \
                | proportional | +20 % read as: naive | additive | proportional | found: naive | additive | proportional |
                |---|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
                """;
        return head + rows.stream().map(StudyTables::row).collect(Collectors.joining("\n"));
    }

    private static String row(CaseFigures figures) {
        Case drawn = figures.drawn();
        Stream<String> first = Stream.of(
                drawn.secondments() + (drawn.secondments() < Printing.LEAST_FOR_INTERVAL ? " *" : ""),
                drawn.movement() == Movement.PROPORTIONAL ? "in proportion" : "by one amount",
                text("%.0f %%", 100 * drawn.marketGrowth()));
        Stream<String> bias = methods(method -> bias(figures, method));
        Stream<String> alarms =
                methods(method -> text("%.1f", figures.alarms(method)) + mark(alarmed(figures, method)));
        Stream<String> estimates = methods(method -> text("%+.1f", figures.estimate(method)));
        Stream<String> found = methods(method -> text("%.0f", figures.found(method)));
        return line(Stream.of(first, bias, alarms, estimates, found).flatMap(cells -> cells));
    }

    /** Ever fewer controls for the same clients. */
    static String ofFewerControls(List<CaseFigures> rows) {
        String head = """
                | clients a stratum | bias: additive | proportional | false alarms: additive | proportional |
                |--:|--:|--:|--:|--:|
                """;
        return head
                + rows.stream()
                        .map(figures -> line(Stream.of(
                                Integer.toString(Case.CLIENTS / figures.drawn().strata()),
                                bias(figures, Method.ADDITIVE),
                                bias(figures, Method.PROPORTIONAL),
                                text("%.1f", figures.alarms(Method.ADDITIVE)),
                                text("%.1f", figures.alarms(Method.PROPORTIONAL)))))
                        .collect(Collectors.joining("\n"));
    }

    /** The report's words where they were asked for. */
    static String ofWords(List<CaseFigures> rows) {
        List<String> words = List.of("strong gain", "moderate gain", "weak gain", "not shown");
        return "| secondments | fees grow | market | " + String.join(" | ", words)
                + " |\n|---|---|---|--:|--:|--:|--:|\n"
                + rows.stream()
                        .filter(figures -> ReportWord.isAsked(figures.drawn()))
                        .map(figures -> words(figures, words))
                        .collect(Collectors.joining("\n"));
    }

    private static String words(CaseFigures figures, List<String> words) {
        Case drawn = figures.drawn();
        Stream<String> first = Stream.of(
                Integer.toString(drawn.secondments()),
                drawn.movement() == Movement.PROPORTIONAL ? "in proportion" : "by one amount",
                text("%.0f %%", 100 * drawn.marketGrowth()));
        return line(Stream.concat(
                first,
                words.stream()
                        .map(word -> text(
                                "%.1f",
                                figures.share(trial ->
                                        trial.word().filter(word::equals).isPresent())))));
    }

    /** What is required where a form's assumption is met, in one sentence. */
    static String verdict(List<CaseFigures> all) {
        int met = 0;
        int outside = 0;
        double most = 0;
        int printed = 0;
        int alarmed = 0;
        for (CaseFigures figures : all) {
            for (Method form : FORMS) {
                if (figures.drawn().meets(form)) {
                    met++;
                    most = Math.max(most, errors(figures, form));
                    outside += biased(figures, form) ? 1 : 0;
                    boolean interval = figures.drawn().secondments() >= Printing.LEAST_FOR_INTERVAL;
                    printed += interval ? 1 : 0;
                    alarmed += interval && alarmed(figures, form) ? 1 : 0;
                }
            }
        }
        return text(
                "A form's own assumption is met in %d biases above: %d of them are beyond three standard errors (the"
                        + " furthest by %.1f). Of the %d with an interval, %d have false alarms outside 3-7 %%.",
                met, outside, most, printed, alarmed);
    }

    private static String bias(CaseFigures figures, Method method) {
        return text("%+.1f ±%.1f", figures.bias(method), figures.biasError(method)) + mark(biased(figures, method));
    }

    private static boolean biased(CaseFigures figures, Method method) {
        return figures.drawn().meets(method) && errors(figures, method) > MOST_ERRORS;
    }

    private static double errors(CaseFigures figures, Method method) {
        return Math.abs(figures.bias(method)) / figures.biasError(method);
    }

    private static boolean alarmed(CaseFigures figures, Method method) {
        double alarms = figures.alarms(method);
        return figures.drawn().meets(method) && (alarms < LEAST_ALARMS || alarms > MOST_ALARMS);
    }

    private static String mark(boolean wanting) {
        return wanting ? " !" : "";
    }

    private static Stream<String> methods(Function<Method, String> cell) {
        return Arrays.stream(Method.values()).map(cell);
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private StudyTables() {}
}
