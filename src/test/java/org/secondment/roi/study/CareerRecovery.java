package org.secondment.roi.study;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.career.CareerFigure;
import org.secondment.roi.effect.career.CareerFigure.Analysis;
import org.secondment.roi.effect.career.CareerFigure.Fate;
import org.secondment.roi.effect.career.CareerFigure.Side;
import org.secondment.roi.simulate.CareerTrial;

/** Prints how near the promotion hazard found in invented firms is to the true one: {@code CareerRecovery FIRMS}. */
final class CareerRecovery {

    private static final int LAWYERS = 800;
    private static final int SECONDMENTS = 200;

    public static void main(String[] arguments) {
        int firms = Integer.parseInt(arguments[0]);
        List<CareerFigure> found = LongStream.rangeClosed(1, firms)
                .mapToObj(seed -> CareerTrial.of(LAWYERS, SECONDMENTS, seed)
                        .figure(Analysis.COX, Side.AFTER_RETURN, Fate.PROMOTED, OptionalInt.empty())
                        .orElseThrow())
                .toList();
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(page(found));
    }

    private static String page(List<CareerFigure> found) {
        double mean =
                found.stream().mapToDouble(CareerFigure::estimate).average().orElseThrow();
        double squares = found.stream()
                .mapToDouble(one -> (one.estimate() - mean) * (one.estimate() - mean))
                .sum();
        double spread = Math.sqrt(squares / (found.size() - 1));
        double error = found.stream()
                .mapToDouble(one -> one.standardError().orElseThrow())
                .average()
                .orElseThrow();
        long held = found.stream().filter(CareerRecovery::holdsTruth).count();
        double off = (mean - CareerTrial.TRUTH) / (spread / Math.sqrt(found.size()));
        return "| firms | true log hazard ratio | mean found | Monte Carlo errors off | spread | mean standard error |"
                + " intervals that hold the truth |\n|--:|--:|--:|--:|--:|--:|--:|\n"
                + String.format(
                        Locale.ROOT,
                        "| %d | %.3f | %.3f | %.1f | %.3f | %.3f | %d |",
                        found.size(),
                        CareerTrial.TRUTH,
                        mean,
                        off,
                        spread,
                        error,
                        held);
    }

    private static boolean holdsTruth(CareerFigure figure) {
        Interval interval = figure.interval().orElseThrow();
        return interval.low() <= CareerTrial.TRUTH && CareerTrial.TRUTH <= interval.high();
    }

    private CareerRecovery() {}
}
