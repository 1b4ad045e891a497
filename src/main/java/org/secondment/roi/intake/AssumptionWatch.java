package org.secondment.roi.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secondment.roi.intake.Evidence.Order;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.intake.mapping.Column;
import org.secondment.roi.intake.mapping.Notation;
import org.secondment.roi.intake.reading.RowCheck;
import org.secondment.roi.intake.reading.RowReading;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.intake.value.ColumnReader;
import org.secondment.roi.intake.value.DatePattern;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Type;

/** Counts blanks that were filled in the accepted rows of a range, and finds the first days above 12. */
final class AssumptionWatch implements RowCheck.Watch {

    private static final int MONTHS = 12;

    private final Map<String, Long> filled = new HashMap<>();
    private final Map<String, DatePattern> unproved = new LinkedHashMap<>();
    private final List<Order> proofs = new ArrayList<>();

    AssumptionWatch(Source source) {
        Notation notation = source.layout().format().notation();
        patterns(source).stream()
                .filter(DatePattern::isOpen)
                .forEach(pattern -> unproved.put(pattern, new DatePattern(pattern, notation.pivot())));
    }

    /** The patterns in which the file writes days, if any of its days are read. */
    static List<String> patterns(Source source) {
        Table table = Tables.named(source.table()).orElseThrow();
        boolean days = source.layout().columns().stream()
                .anyMatch(column -> column.index() != Column.NOWHERE
                        && table.fields().get(table.slot(column.field())).type() == Type.DATE);
        return days
                ? source.layout().format().notation().dates().stream()
                        .distinct()
                        .toList()
                : List.of();
    }

    long filled(String field) {
        return filled.getOrDefault(field, 0L);
    }

    List<Order> proofs() {
        return proofs;
    }

    @Override
    public void accepted(FileRecord row, RowReading reading) {
        for (ColumnReader reader : reading.readers()) {
            Column column = reader.column();
            if (column.index() != Column.NOWHERE) {
                if (!column.fallback().isEmpty() && reader.fallsBack(row)) {
                    filled.merge(column.field(), 1L, Long::sum);
                } else if (reader.field().type() == Type.DATE && !unproved.isEmpty()) {
                    prove(row, column, reader.written(row));
                }
            }
        }
    }

    private void prove(FileRecord row, Column column, String text) {
        Iterator<Map.Entry<String, DatePattern>> open = unproved.entrySet().iterator();
        while (open.hasNext()) {
            Map.Entry<String, DatePattern> pattern = open.next();
            if (pattern.getValue()
                    .day(text)
                    .filter(day -> day.getDayOfMonth() > MONTHS)
                    .isPresent()) {
                proofs.add(new Order(pattern.getKey(), row.line(), column.heading(), Fault.shown(text)));
                open.remove();
            }
        }
    }
}
