package org.secondment.roi.staging;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;
import org.secondment.roi.table.TimeIds;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums.Numbers;

/**
 * Sums of time, numbers only, as in {@link TimeSum}; {@link org.secondment.roi.table.TimeEntry#BLANK} as itself. What the
 * codes of ids stand for is noted once, beside the rows.
 */
final class SumShape implements RowShape<TimeSum> {

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

    private final TimeIds ids;
    private int matters;
    private int employees;
    private int currencies;

    SumShape(TimeIds ids) {
        this.ids = ids;
    }

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

    @Override
    public MessageType schema() {
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

    @Override
    public Packing packing() {
        return Packing.PLAIN;
    }

    @Override
    public Map<String, String> notes() {
        return Map.of(
                MATTERS, texts(matters, ids::matter),
                EMPLOYEES, texts(employees, ids::employee),
                CURRENCIES, texts(currencies, ids::currency));
    }

    private static String texts(int count, IntFunction<String> text) {
        return IdList.written(IntStream.range(0, count).mapToObj(text).toList());
    }

    @Override
    public void write(TimeSum sum, RowCells cells) {
        matters = Math.max(matters, sum.matter() + 1);
        employees = Math.max(employees, sum.employee() + 1);
        currencies = Math.max(currencies, sum.currency() + 1);
        cells.whole(MATTER, sum.matter());
        cells.whole(EMPLOYEE, sum.employee());
        cells.whole(CURRENCY, sum.currency());
        cells.whole(DAY, sum.day());
        cells.whole(STATUS, sum.status());
        cells.number(ENTRIES, sum.entries());
        cells.number(FIRST_LINE, sum.firstLine());
        cells.number(WORKED, sum.worked());
        cells.number(BILLABLE, sum.billable());
        cells.number(STANDARD, sum.standard());
        cells.number(BILLED, sum.billed());
    }
}
