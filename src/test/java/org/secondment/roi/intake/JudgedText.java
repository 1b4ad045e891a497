package org.secondment.roi.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Judged rows as lines of text, in file order. */
final class JudgedText {

    /** Each row's line, verdict and the values of its table, blanks left out. */
    static List<String> values(Dataset<Row> judged, String... fields) {
        return sorted(judged).stream()
                .map(row -> row.getAs("source_line") + " " + row.getAs("verdict")
                        + List.of(fields).stream()
                                .map(field -> " | " + shown(row.getAs(field)))
                                .collect(Collectors.joining()))
                .toList();
    }

    /** Every problem, told as its reader sees it. */
    static List<String> problems(Dataset<Row> judged) {
        return sorted(judged).stream()
                .flatMap(row -> row.<Row>getList(row.fieldIndex("problems")).stream()
                        .map(problem -> row.getAs("source_file") + ":" + row.getAs("source_line") + " | "
                                + problem.getAs("message")))
                .toList();
    }

    private static List<Row> sorted(Dataset<Row> judged) {
        return judged.orderBy("source_file", "source_line").collectAsList();
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private JudgedText() {}
}
