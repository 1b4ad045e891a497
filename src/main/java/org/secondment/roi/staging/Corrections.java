package org.secondment.roi.staging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;

/** Takes entries of time out of a file's sums again: each as a sum of one entry below zero. */
final class Corrections implements TimeSums {

    private static final long serialVersionUID = 1L;

    private static final int HOUR_DECIMALS = 4;
    private static final int MONEY_DECIMALS = 3;

    private final String file;
    private final List<String> matters = new ArrayList<>();
    private final List<String> employees = new ArrayList<>();
    private final List<String> currencies = new ArrayList<>();
    private final List<long[]> sums = new ArrayList<>();

    /** One per file, in order. */
    static List<TimeSums> of(Table time, List<Fact> rows) {
        List<TimeSums> corrections = new ArrayList<>();
        rows.stream()
                .collect(Collectors.groupingBy(Fact::file, TreeMap::new, Collectors.toList()))
                .forEach((file, ofFile) -> corrections.add(new Corrections(time, file, ofFile)));
        return corrections;
    }

    private Corrections(Table time, String file, List<Fact> rows) {
        this.file = file;
        List<String> statuses = time.field("status").orElseThrow().allowed();
        Map<String, Integer> matterCodes = new HashMap<>();
        Map<String, Integer> employeeCodes = new HashMap<>();
        Map<String, Integer> currencyCodes = new HashMap<>();
        for (Fact row : rows) {
            sums.add(new long[] {
                code(row.text(time.slot("matter_id")), matterCodes, matters),
                code(row.text(time.slot("employee_id")), employeeCodes, employees),
                row.day(time.slot("work_date")).toEpochDay(),
                code(row.text(time.slot("currency")), currencyCodes, currencies),
                statuses.indexOf(row.text(time.slot("status"))),
                row.line(),
                negative(row.numberIfAny(time.slot("hours_worked")), HOUR_DECIMALS),
                negative(row.numberIfAny(time.slot("hours_billable")), HOUR_DECIMALS),
                negative(row.numberIfAny(time.slot("value_standard")), MONEY_DECIMALS),
                negative(row.numberIfAny(time.slot("value_billed")), MONEY_DECIMALS)
            });
        }
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public void forEach(Visitor visitor) {
        if (!visitor.block(List.copyOf(matters), List.copyOf(employees), List.copyOf(currencies))) {
            return;
        }
        for (long[] s : sums) {
            visitor.sum(new TimeSum(
                    (int) s[0], (int) s[1], (int) s[2], (int) s[3], (int) s[4], -1, s[5], s[6], s[7], s[8], s[9]));
        }
    }

    private static int code(String id, Map<String, Integer> codes, List<String> ids) {
        return codes.computeIfAbsent(id, first -> {
            ids.add(first);
            return ids.size() - 1;
        });
    }

    private static long negative(Optional<BigDecimal> value, int decimals) {
        return value.map(number -> -number.movePointRight(decimals).longValueExact())
                .orElse(TimeEntry.BLANK);
    }
}
