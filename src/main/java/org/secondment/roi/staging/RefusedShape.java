package org.secondment.roi.staging;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Types;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Verdict;

/** Refused records: a row for each problem, with what is said of its record. */
final class RefusedShape implements RowShape<RefusedShape.Row> {

    static final int LINE = 0;
    static final int PLACE = 1;
    static final int VERDICT = 2;
    static final int AMOUNT = 3;
    static final int PROBLEM_LINE = 4;
    static final int RULE = 5;
    static final int HEADING = 6;
    static final int VALUE = 7;
    static final int MESSAGE = 8;

    /**
     * One problem of a record.
     *
     * @param place of the problem among those of its record, from 0
     */
    record Row(long line, int place, Verdict verdict, Optional<BigDecimal> amount, Problem problem) {}

    @Override
    public MessageType schema() {
        return Types.buildMessage()
                .addField(Types.required(INT64).named("source_line"))
                .addField(Types.required(INT32).named("place"))
                .addField(text("verdict"))
                .addField(Types.optional(BINARY).as(stringType()).named("amount"))
                .addField(Types.required(INT64).named("problem_line"))
                .addField(text("rule"))
                .addField(text("heading"))
                .addField(text("value"))
                .addField(text("message"))
                .named("problem");
    }

    private static PrimitiveType text(String name) {
        return Types.required(BINARY).as(stringType()).named(name);
    }

    @Override
    public void write(Row row, RowCells cells) {
        cells.number(LINE, row.line());
        cells.whole(PLACE, row.place());
        cells.text(VERDICT, row.verdict().name());
        row.amount().ifPresent(amount -> cells.text(AMOUNT, amount.toString()));
        Problem problem = row.problem();
        cells.number(PROBLEM_LINE, problem.line());
        cells.text(RULE, problem.rule());
        cells.text(HEADING, problem.heading());
        cells.text(VALUE, problem.value());
        cells.text(MESSAGE, problem.message());
    }

    /** Hands on a record's problems, one by one. */
    static void write(Refused record, RowFile<Row> file) {
        List<Problem> problems = record.problems();
        if (problems.isEmpty() || record.verdict() == Verdict.ACCEPTED) {
            throw new IllegalStateException("line " + record.line() + " is refused without a problem, or accepted");
        }
        for (int place = 0; place < problems.size(); place++) {
            file.write(new Row(record.line(), place, record.verdict(), record.amount(), problems.get(place)));
        }
    }
}
