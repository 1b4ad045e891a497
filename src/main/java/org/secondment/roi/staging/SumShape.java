package org.secondment.roi.staging;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.table.TimeIds;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums.Numbers;

/** Sums of time: ids as text, numbers as in {@link TimeSum}; {@link org.secondment.roi.table.TimeEntry#BLANK} as itself. */
final class SumShape implements RowShape<TimeSum> {

    static final String LINE = "first_line";

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

    /** Where a dictionary would cost more than it saves: almost every value differs. */
    static final List<String> WITHOUT_DICTIONARY = List.of(LINE, "standard", "billed");

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

    private final Texts matters;
    private final Texts employees;
    private final Texts currencies;

    SumShape(TimeIds ids) {
        this.matters = new Texts(ids::matter);
        this.employees = new Texts(ids::employee);
        this.currencies = new Texts(ids::currency);
    }

    @Override
    public MessageType schema() {
        return Types.buildMessage()
                .addField(Types.required(BINARY).as(stringType()).named("matter_id"))
                .addField(Types.required(BINARY).as(stringType()).named("employee_id"))
                .addField(Types.required(BINARY).as(stringType()).named("currency"))
                .addField(Types.required(INT32).as(dateType()).named("work_date"))
                .addField(Types.required(INT32).named("status"))
                .addField(Types.required(INT64).named("entries"))
                .addField(Types.required(INT64).named(LINE))
                .addField(Types.required(INT64).named("worked"))
                .addField(Types.required(INT64).named("billable"))
                .addField(Types.required(INT64).named("standard"))
                .addField(Types.required(INT64).named("billed"))
                .named("time_sum");
    }

    @Override
    public void write(TimeSum sum, RowCells cells) {
        cells.text(MATTER, matters.of(sum.matter()));
        cells.text(EMPLOYEE, employees.of(sum.employee()));
        cells.text(CURRENCY, currencies.of(sum.currency()));
        cells.whole(DAY, sum.day());
        cells.whole(STATUS, sum.status());
        cells.number(ENTRIES, sum.entries());
        cells.number(FIRST_LINE, sum.firstLine());
        cells.number(WORKED, sum.worked());
        cells.number(BILLABLE, sum.billable());
        cells.number(STANDARD, sum.standard());
        cells.number(BILLED, sum.billed());
    }

    /** The UTF-8 of ids, made once for each code. */
    private static final class Texts {

        private final IntFunction<String> ids;
        private @Nullable Binary[] known = new @Nullable Binary[64];

        Texts(IntFunction<String> ids) {
            this.ids = ids;
        }

        Binary of(int code) {
            if (code >= known.length) {
                known = Arrays.copyOf(known, Math.max(code + 1, 2 * known.length));
            }
            Binary text = known[code];
            if (text == null) {
                text = Binary.fromString(ids.apply(code));
                known[code] = text;
            }
            return text;
        }
    }
}
