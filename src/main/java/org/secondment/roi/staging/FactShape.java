package org.secondment.roi.staging;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;

/** Accepted rows: the line, then a column for each field of the table. */
final class FactShape implements RowShape<Fact> {

    static final String LINE = "source_line";

    private static final int DIGITS_OF_AN_INT = 9;

    private final List<Field> fields;

    FactShape(Table table) {
        this.fields = table.fields();
    }

    @Override
    public MessageType schema() {
        List<Type> columns = new ArrayList<>();
        columns.add(Types.required(INT64).named(LINE));
        fields.forEach(field -> columns.add(column(field)));
        return new MessageType("fact", columns);
    }

    private static PrimitiveType column(Field field) {
        if (field.type().isNumber()) {
            return Types.optional(fitsAnInt(field) ? INT32 : INT64)
                    .as(decimalType(field.type().scale(), field.type().precision()))
                    .named(field.name());
        }
        return switch (field.type()) {
            case DATE -> Types.optional(INT32).as(dateType()).named(field.name());
            default -> Types.optional(BINARY).as(stringType()).named(field.name());
        };
    }

    private static boolean fitsAnInt(Field number) {
        return number.type().precision() <= DIGITS_OF_AN_INT;
    }

    @Override
    public void write(Fact fact, RowCells cells) {
        cells.number(0, fact.line());
        for (int slot = 0; slot < fields.size(); slot++) {
            Object value = fact.value(slot);
            if (value instanceof String text) {
                cells.text(slot + 1, text);
            } else if (value instanceof LocalDate day) {
                cells.whole(slot + 1, Math.toIntExact(day.toEpochDay()));
            } else if (value instanceof BigDecimal number) {
                write(unscaled(fields.get(slot), number, fact), fields.get(slot), slot + 1, cells);
            }
        }
    }

    private static void write(long unscaled, Field field, int column, RowCells cells) {
        if (fitsAnInt(field)) {
            cells.whole(column, Math.toIntExact(unscaled));
        } else {
            cells.number(column, unscaled);
        }
    }

    private static long unscaled(Field field, BigDecimal number, Fact fact) {
        int scale = field.type().scale();
        BigDecimal stored = number.scale() == scale ? number : rescaled(number, scale, fact, field);
        if (stored.precision() > field.type().precision()) {
            throw unstorable(fact, field, number);
        }
        return stored.unscaledValue().longValueExact();
    }

    private static BigDecimal rescaled(BigDecimal number, int scale, Fact fact, Field field) {
        if (number.stripTrailingZeros().scale() > scale) {
            throw unstorable(fact, field, number);
        }
        return number.setScale(scale);
    }

    private static IllegalStateException unstorable(Fact fact, Field field, BigDecimal number) {
        return new IllegalStateException(fact + " | " + field.name() + " is " + number + ", which does not fit "
                + field.type().precision() + " digits with " + field.type().scale()
                + " decimals and should have been rejected");
    }
}
