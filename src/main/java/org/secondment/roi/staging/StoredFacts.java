package org.secondment.roi.staging;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.staging.StoredRows.Cells;
import org.secondment.roi.table.Fact;

/** Reads what {@link FactShape} has written; the file itself knows its columns. */
final class StoredFacts {

    private static final int LINE = 0;

    static Iterator<Fact> in(Path path, String file) {
        return StoredRows.of(path, cells -> fact(cells, file));
    }

    private static Fact fact(Cells cells, String file) {
        List<PrimitiveType> columns = cells.columns();
        @Nullable Object[] values = new @Nullable Object[columns.size() - 1];
        for (int column = 1; column < columns.size(); column++) {
            if (cells.has(column)) {
                values[column - 1] = value(cells, column, columns.get(column));
            }
        }
        return new Fact(file, cells.number(LINE), values);
    }

    private static Object value(Cells cells, int column, PrimitiveType type) {
        if (type.getPrimitiveTypeName() == PrimitiveTypeName.BINARY) {
            return cells.text(column);
        }
        boolean wide = type.getPrimitiveTypeName() == PrimitiveTypeName.INT64;
        long number = wide ? cells.number(column) : cells.whole(column);
        return type.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation decimal
                ? BigDecimal.valueOf(number, decimal.getScale())
                : LocalDate.ofEpochDay(number);
    }

    private StoredFacts() {}
}
