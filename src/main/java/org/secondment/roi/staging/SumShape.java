package org.secondment.roi.staging;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;
import org.secondment.roi.table.TimeSums.Numbers;

/**
 * How sums of time stand in a Parquet file: numbers only, as in {@link org.secondment.roi.table.TimeSum};
 * {@link org.secondment.roi.table.TimeEntry#BLANK} as itself. What the codes of ids stand for is noted once, beside the
 * rows.
 */
final class SumShape {

    static final String MATTERS = "matters";
    static final String EMPLOYEES = "employees";
    static final String CURRENCIES = "currencies";

    static final int MATTER = 0;
    static final int EMPLOYEE = 1;
    static final int CURRENCY = 2;
    static final int DAY = 3;
    static final int STATUS = 4;
    static final int ENTRIES = 5;
    static final int FIRST_LINE = 6;
    static final int WORKED = 7;
    static final int BILLABLE = 8;
    static final int STANDARD = 9;
    static final int BILLED = 10;

    static final int COLUMNS = 11;

    /** Places of the columns that hold the numbers wanted, in rising order. */
    static List<Integer> columns(Set<Numbers> wanted) {
        TreeSet<Integer> columns = new TreeSet<>(List.of(MATTER, EMPLOYEE));
        if (wanted.contains(Numbers.ENTRIES)) {
            columns.addAll(List.of(ENTRIES, FIRST_LINE));
        }
        if (wanted.contains(Numbers.HOURS)) {
            columns.addAll(List.of(DAY, STATUS, WORKED, BILLABLE));
        }
        if (wanted.contains(Numbers.VALUES)) {
            columns.addAll(List.of(DAY, STATUS, CURRENCY, STANDARD, BILLED));
        }
        return List.copyOf(columns);
    }

    static MessageType schema() {
        return Types.buildMessage()
                .addField(Types.required(INT32).named("matter"))
                .addField(Types.required(INT32).named("employee"))
                .addField(Types.required(INT32).named("currency"))
                .addField(Types.required(INT32).as(dateType()).named("work_date"))
                .addField(Types.required(INT32).named("status"))
                .addField(Types.required(INT64).named("entries"))
                .addField(Types.required(INT64).named("first_line"))
                .addField(Types.required(INT64).named("worked"))
                .addField(Types.required(INT64).named("billable"))
                .addField(Types.required(INT64).named("standard"))
                .addField(Types.required(INT64).named("billed"))
                .named("time_sum");
    }

    private SumShape() {}
}
