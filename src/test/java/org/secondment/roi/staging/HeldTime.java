package org.secondment.roi.staging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;

/** Sums of rows of time that are held in memory. */
record HeldTime(String file, List<Fact> rows) implements TimeSums {

    private static final Table TIME = Tables.TIME;

    HeldTime {
        rows = List.copyOf(rows);
    }

    @Override
    public void forEach(Visitor visitor) {
        List<String> matters = ids("matter_id");
        List<String> employees = ids("employee_id");
        List<String> currencies = ids("currency");
        if (!visitor.block(matters, employees, currencies)) {
            return;
        }
        Map<List<Object>, List<Fact>> groups = new LinkedHashMap<>();
        for (Fact row : rows) {
            List<Object> ids = List.of(
                    text(row, "matter_id"),
                    text(row, "employee_id"),
                    row.day(TIME.slot("work_date")),
                    text(row, "currency"),
                    text(row, "status"));
            groups.computeIfAbsent(ids, first -> new ArrayList<>()).add(row);
        }
        for (List<Fact> group : groups.values()) {
            Fact first = group.get(0);
            visitor.sum(new TimeSum(
                    matters.indexOf(text(first, "matter_id")),
                    employees.indexOf(text(first, "employee_id")),
                    (int) first.day(TIME.slot("work_date")).toEpochDay(),
                    currencies.indexOf(text(first, "currency")),
                    TIME.field("status").orElseThrow().allowed().indexOf(text(first, "status")),
                    group.size(),
                    first.line(),
                    sum(group, "hours_worked", 4),
                    sum(group, "hours_billable", 4),
                    sum(group, "value_standard", 3),
                    sum(group, "value_billed", 3)));
        }
    }

    private List<String> ids(String heading) {
        return rows.stream().map(row -> text(row, heading)).distinct().sorted().toList();
    }

    private static String text(Fact row, String heading) {
        return row.text(TIME.slot(heading));
    }

    private static long sum(List<Fact> group, String heading, int decimals) {
        return group.stream()
                .map(row -> row.numberIfAny(TIME.slot(heading)))
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add)
                .map(sum -> sum.movePointRight(decimals).longValueExact())
                .orElse(TimeEntry.BLANK);
    }
}
