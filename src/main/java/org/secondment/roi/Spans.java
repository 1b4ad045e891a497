package org.secondment.roi;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.panel.Calendar;
import org.secondment.roi.panel.Samples.Facts;
import org.secondment.roi.panel.TimeGrain;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/** The days that the exports cover: as the settings say, else the first to the last full period of the bills. */
final class Spans {

    /** A period counts as full when bills come within so many days of its ends: weekends and holidays. */
    private static final int SLACK_DAYS = 6;

    static DataSpan of(Settings settings, Facts facts) {
        RowDays bills = RowDays.of(facts.billDays());
        LocalDate from = settings.inputs().dataFrom().orElseGet(() -> firstFull(settings.calendar(), bills.first()));
        LocalDate to = settings.inputs()
                .dataTo()
                .orElseGet(() -> settings.asOf().orElseGet(() -> lastFull(settings.calendar(), bills.last())));
        LocalDate asOf = settings.asOf().filter(day -> day.isBefore(to)).orElse(to);
        if (asOf.isBefore(from)) {
            throw new InputRefused(List.of(Problem.ofFile(
                    "bills",
                    "no-full-period",
                    "the exports cover no full period (from " + from + " to " + asOf
                            + "); set inputs.data_from and as_of, or supply more bills")));
        }
        return new DataSpan(from, asOf);
    }

    /** What the owner of the exports should know of that span. */
    static List<String> notices(DataSpan span, Facts facts) {
        RowDays bills = RowDays.of(facts.billDays());
        List<String> notices = new ArrayList<>(bills.notices(
                "bills",
                "correct them at the source if they are mistyped, or set inputs.data_from and as_of if they are not"));
        if (bills.last().plusDays(RowDays.LONGEST_SILENCE_DAYS).isBefore(span.asOf())) {
            notices.add("bills | the last bill is dated " + bills.last() + ", long before the as-of day " + span.asOf()
                    + "; the months between count as months without fees; set as_of or inputs.data_to if the export"
                    + " ends earlier");
        }
        return notices;
    }

    /** The days of {@code all} that time covers: its full months; empty where there is none. */
    static Optional<DataSpan> ofTime(DataSpan all, RowDays time, TimeGrain grain) {
        if (time.covered().isEmpty()) {
            return Optional.empty();
        }
        Calendar months = new Calendar(MonthDay.of(1, 1), Calendar.Grain.MONTH);
        boolean whole = grain == TimeGrain.MONTH;
        LocalDate first = whole ? months.period(time.first()).first() : firstFull(months, time.first());
        LocalDate last = whole ? months.period(time.last()).last() : lastFull(months, time.last());
        return Optional.of(new DataSpan(
                        first.isAfter(all.from()) ? first : all.from(), last.isBefore(all.asOf()) ? last : all.asOf()))
                .filter(span -> !span.asOf().isBefore(span.from()));
    }

    private static LocalDate firstFull(Calendar calendar, LocalDate day) {
        Calendar.Period period = calendar.period(day);
        return day.isAfter(period.first().plusDays(SLACK_DAYS)) ? period.last().plusDays(1) : period.first();
    }

    private static LocalDate lastFull(Calendar calendar, LocalDate day) {
        Calendar.Period period = calendar.period(day);
        return day.isBefore(period.last().minusDays(SLACK_DAYS))
                ? period.first().minusDays(1)
                : period.last();
    }

    private Spans() {}
}
