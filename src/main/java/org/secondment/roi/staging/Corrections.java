package org.secondment.roi.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.TimeCodes;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;

/** Takes entries of time out of a file's sums again: each as a sum of one entry below zero. */
final class Corrections implements TimeSums {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final List<String> matters;
    private final List<String> employees;
    private final List<String> currencies;
    private final List<TimeEntry> entries;

    /** One per file, in order. */
    static List<TimeSums> of(List<Fact> rows) {
        List<TimeSums> corrections = new ArrayList<>();
        rows.stream()
                .collect(Collectors.groupingBy(Fact::file, TreeMap::new, Collectors.toList()))
                .forEach((file, ofFile) -> corrections.add(new Corrections(file, ofFile)));
        return corrections;
    }

    private Corrections(String file, List<Fact> rows) {
        TimeCodes codes = new TimeCodes();
        this.file = file;
        this.entries = rows.stream().map(codes::entry).toList();
        this.matters = List.copyOf(codes.matters());
        this.employees = List.copyOf(codes.employees());
        this.currencies = List.copyOf(codes.currencies());
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public void forEach(Visitor visitor) {
        if (visitor.block(matters, employees, currencies)) {
            entries.forEach(entry -> visitor.sum(negative(entry)));
        }
    }

    private static TimeSum negative(TimeEntry entry) {
        return new TimeSum(
                entry.matter(),
                entry.employee(),
                entry.day(),
                entry.currency(),
                entry.status(),
                -1,
                entry.line(),
                negative(entry.worked()),
                negative(entry.billable()),
                negative(entry.standard()),
                negative(entry.billed()));
    }

    private static long negative(long number) {
        return number == TimeEntry.BLANK ? TimeEntry.BLANK : -number;
    }
}
