package org.secondment.roi;

import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.intake.KnownFiles;
import org.secondment.roi.report.Findings;
import org.secondment.roi.staging.Store;
import org.secondment.roi.staging.Store.Tally;

/** What a run knows after its last stop before the pages. */
record PipelineRun(Exports exports, List<Tally> tallies, Findings findings) {

    static PipelineRun of(SparkSession spark, Path file, Path work) {
        // a checkout does not make the sample's key its owner's alone, and no figure needs it
        Settings settings = Settings.of(file, Map.of(), Map.of("work", work.toString(), "privacy.key_file", ""));
        Exports exports = Exports.find(
                settings.inputs().folder(),
                settings.inputs().mappings(),
                KnownFiles.in(settings.work(), "test", Instant.EPOCH));
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()), false);
        Staging.Done staged = Staging.of(() -> context, settings, exports, silent);
        try (Store store = Store.of(Reading.judging(context, settings, exports), staged.files())) {
            Basis basis = Basis.of(settings, store);
            Findings findings = Analysis.of(
                    context,
                    settings,
                    store,
                    basis,
                    new Identity("run", "input", "settings"),
                    new Findings.Quality(List.of(), List.of(), List.of(), List.of(), List.of()));
            return new PipelineRun(exports, store.tallies(), findings);
        }
    }

    /** The figures of a measure, a line for each secondment. */
    List<String> figures(Measure measure) {
        return findings.results().stream()
                .filter(row -> row.measure() == measure)
                .map(row -> row.secondment().id() + " before " + text(row.before()) + " during " + text(row.during())
                        + " after " + text(row.after()) + " change " + text(row.change()) + " others "
                        + row.comparisonUnits() + " " + text(row.comparisonChange()))
                .toList();
    }

    private static String text(Optional<BigDecimal> figure) {
        return figure.map(BigDecimal::toPlainString).orElse("-");
    }
}
