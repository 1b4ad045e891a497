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
        settings.asOf().ifPresent(day -> mustBeCovered(day, settings, bills.last()));
        LocalDate asOf = settings.asOf().orElse(to);
        if (asOf.isBefore(from)) {
            throw new InputRefused(List.of(Problem.ofFile(
                    "bills",
                    "no-full-period",
                    "the exports cover no full period (from " + from + " to " + asOf
                            + "); set inputs.data_from and as_of, or supply more bills")));
        }
        return new DataSpan(from, asOf);
    }

    /** A quarter of which nothing is known would count as one without fees. */
    private static void mustBeCovered(LocalDate asOf, Settings settings, LocalDate lastBill) {
        Optional<LocalDate> to = settings.inputs().dataTo();
        Calendar.Period quarter = settings.calendar().quarter(asOf);
        if (to.isPresent() && asOf.isAfter(to.orElseThrow())) {
            throw notCovered("the exports end on " + to.orElseThrow() + " (inputs.data_to), before the as-of day "
                    + asOf + "; report a quarter that they cover, or supply newer exports and a later inputs.data_to");
        }
        if (to.isEmpty() && lastBill.isBefore(quarter.first())) {
            throw notCovered("the last bill is dated " + lastBill + ", before " + quarter.label() + " began ("
                    + quarter.first() + "); report a quarter that the exports cover, supply newer ones, or set"
                    + " inputs.data_to if nothing was billed since");
        }
    }

    private static InputRefused notCovered(String message) {
        return InputRefused.of(Problem.ofFile("bills", "not-covered", message));
    }

    /** What the owner of the exports should know of that span. */
    static List<String> notices(DataSpan span, Facts facts) {
        RowDays bills = RowDays.of(facts.billDays());
        List<String> notices = new ArrayList<>(bills.notices(
                "bills",
                "correct them at the source if they are mistyped, or set inputs.data_from and as_of if they are not"));
        silence(span, facts).ifPresent(notices::add);
        return notices;
    }

    /** That bills end long before the span does, if they do. */
    static Optional<String> silence(DataSpan span, Facts facts) {
        LocalDate last = RowDays.of(facts.billDays()).last();
        return last.plusDays(RowDays.LONGEST_SILENCE_DAYS).isBefore(span.asOf())
                ? Optional.of("bills | the last bill is dated " + last + ", long before the as-of day " + span.asOf()
                        + "; the months between count as months without fees; set as_of or inputs.data_to if the export"
                        + " ends earlier")
                : Optional.empty();
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
