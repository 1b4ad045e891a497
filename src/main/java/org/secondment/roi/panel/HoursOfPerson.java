package org.secondment.roi.panel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;

/** One lawyer's time as it is used: a line for each matter, month, status and currency. */
public final class HoursOfPerson implements TimeSums.Visitor {

    /** Of the lines. */
    public static final List<String> HEADINGS = List.of(
            "matter_id",
            "month",
            "status",
            "currency",
            "entries",
            "hours_worked",
            "hours_billable",
            "value_at_standard_rates",
            "value_billed");

    private static final long BLANK = TimeEntry.BLANK;
    private static final int HOURS_DECIMALS = 4;
    private static final int VALUE_DECIMALS = 3;
    private static final List<String> STATUSES =
            Tables.TIME.fields().get(Tables.TIME.slot("status")).allowed();

    private final String lawyer;
    private final Map<List<String>, long[]> sums =
            new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    private List<String> matters = List.of();
    private List<String> currencies = List.of();
    private int own = -1;

    private HoursOfPerson(String lawyer) {
        this.lawyer = lawyer;
    }

    /** Texts in the order of the headings; blank where the file gives no value. */
    public static List<List<String>> of(List<TimeSums> time, String lawyer) {
        HoursOfPerson hours = new HoursOfPerson(lawyer);
        time.forEach(part -> part.forEach(hours));
        return hours.sums.entrySet().stream()
                .filter(one -> one.getValue()[0] != 0)
                .map(one -> line(one.getKey(), one.getValue()))
                .toList();
    }

    @Override
    public Set<TimeSums.Numbers> reads() {
        return EnumSet.allOf(TimeSums.Numbers.class);
    }

    @Override
    public boolean block(List<String> ids, List<String> employees, List<String> codes) {
        matters = ids;
        currencies = codes;
        own = employees.indexOf(lawyer);
        return own >= 0;
    }

    @Override
    public void sum(TimeSum sum) {
        if (sum.employee() != own) {
            return;
        }
        List<String> key = List.of(
                matters.get(sum.matter()),
                YearMonth.from(LocalDate.ofEpochDay(sum.day())).toString(),
                sum.status() >= 0 && sum.status() < STATUSES.size() ? STATUSES.get(sum.status()) : "",
                currencies.get(sum.currency()));
        long[] total = sums.computeIfAbsent(key, any -> new long[] {0, 0, BLANK, BLANK, BLANK});
        long[] more = {sum.entries(), sum.worked(), sum.billable(), sum.standard(), sum.billed()};
        Arrays.setAll(total, i -> more[i] == BLANK ? total[i] : more[i] + (total[i] == BLANK ? 0 : total[i]));
    }

    private static List<String> line(List<String> key, long[] total) {
        return Stream.concat(
                        key.stream(),
                        Stream.of(
                                Long.toString(total[0]),
                                text(total[1], HOURS_DECIMALS),
                                text(total[2], HOURS_DECIMALS),
                                text(total[3], VALUE_DECIMALS),
                                text(total[4], VALUE_DECIMALS)))
                .toList();
    }

    private static String text(long number, int decimals) {
        return number == BLANK
                ? ""
                : BigDecimal.valueOf(number, decimals).stripTrailingZeros().toPlainString();
    }
}
