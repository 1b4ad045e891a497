package org.secondment.roi.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.secondment.roi.effect.CurrencyFees;
import org.secondment.roi.effect.GradeSteps;
import org.secondment.roi.effect.Host;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.Trend;
import org.secondment.roi.effect.WindowSum;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.TimeSums;
import org.secondment.roi.table.Valued;

/**
 * The crossing of sums and registers from Spark into the plain Java of effects; panels cross by {@link Moments}. What
 * crosses has at most one entry per window and measure, day, client, or secondee's month, or matter in a window.
 */
public final class Samples {

    /**
     * What a look through the bills shows.
     *
     * @param billDays days with bills, in rising order
     * @param originators matters that name an originator
     */
    public record Facts(List<LocalDate> billDays, long originators) {

        public Facts {
            billDays = List.copyOf(billDays);
        }
    }

    /**
     * What clients come to.
     *
     * @param firstSeen days since 1970-01-01 of each client's first bill, receipt or matter
     * @param accounts how each client stands with the firm on the last day
     */
    public record ClientFigures(
            List<WindowSum> sums, Trend trend, Map<String, Integer> firstSeen, Map<String, ClientAccount> accounts) {

        public ClientFigures {
            sums = List.copyOf(sums);
            firstSeen = Map.copyOf(firstSeen);
            accounts = Map.copyOf(accounts);
        }
    }

    /**
     * Hours of clients and lawyers.
     *
     * @param billableGiven whether any entry gives billable hours; without one they are unknown
     * @param days with entries, in rising order
     * @param monthly billable by secondees, and what it is worth
     * @param matters on which secondees worked around their secondments
     */
    public record Hours(
            List<WindowSum> sums,
            boolean billableGiven,
            List<LocalDate> days,
            LawyerMonths monthly,
            SharedHours matters) {

        public Hours {
            sums = List.copyOf(sums);
            days = List.copyOf(days);
        }
    }

    /** Looks once through the accepted bills. */
    public static Facts facts(JavaRDD<Valued> bills, Matters matters) {
        DaySet days =
                bills.map(bill -> ClientEvents.day(bill.fact())).aggregate(new DaySet(), DaySet::with, DaySet::plus);
        return new Facts(days.days(), matters.originators());
    }

    public static List<Secondment> secondments(List<Fact> accepted) {
        Table table = Tables.SECONDMENTS;
        return accepted.stream()
                .map(row -> new Secondment(
                        row.text(table.slot("secondment_id")),
                        row.text(table.slot("employee_id")),
                        row.text(table.slot("client_id")),
                        row.day(table.slot("start_date")),
                        row.dayIfAny(table.slot("end_date"))))
                .sorted(Comparator.comparing(Secondment::id))
                .toList();
    }

    /** Clients as they stand on {@code asOf}, by id. */
    public static Map<String, Host> clients(List<Fact> accepted, LocalDate asOf) {
        Table table = Tables.CLIENTS;
        int from = table.slot("valid_from");
        Map<String, Host> clients = new TreeMap<>();
        accepted.stream()
                .filter(row -> row.dayIfAny(from).filter(asOf::isBefore).isEmpty())
                .sorted(Comparator.comparing(row -> row.dayIfAny(from).orElse(LocalDate.MIN)))
                .map(row -> new Host(
                        row.text(table.slot("client_id")),
                        row.text(table.slot("client_name")),
                        row.text(table.slot("sector")),
                        row.text(table.slot("parent_client_id"))))
                .forEach(client -> clients.put(client.clientId(), client));
        return clients;
    }

    /**
     * Grades and last days of the given lawyers, by id.
     *
     * @param history accepted job history, if supplied; without it the grade in people holds throughout
     */
    public static Map<String, GradeSteps> grades(
            List<Fact> people, Optional<List<Fact>> history, Collection<String> lawyers) {
        Map<String, TreeMap<LocalDate, String>> steps = new HashMap<>();
        Table table = history.isPresent() ? Tables.JOB_HISTORY : Tables.PEOPLE;
        int first = table.slot(history.isPresent() ? "effective_from" : "start_date");
        for (Fact row : history.orElse(people)) {
            steps.computeIfAbsent(row.text(table.slot("employee_id")), id -> new TreeMap<>())
                    .put(row.day(first), row.text(table.slot("grade")));
        }
        Map<String, GradeSteps> byLawyer = new HashMap<>();
        for (Fact row : people) {
            String id = row.text(Tables.PEOPLE.slot("employee_id"));
            if (lawyers.contains(id)) {
                Optional<LocalDate> left = row.dayIfAny(Tables.PEOPLE.slot("leave_date"));
                byLawyer.put(id, new GradeSteps(steps.getOrDefault(id, new TreeMap<>()), left));
            }
        }
        return byLawyer;
    }

    /** Sums over windows, and the trend in the whole periods from {@code from} to {@code asOf}; one Spark job. */
    public static ClientFigures clientFigures(
            Histories clients, Exposure exposure, Calendar calendar, LocalDate from, LocalDate asOf) {
        ClientSums sums = WindowSums.ofClients(clients, exposure, ClientAccount.Since.asOf(asOf))
                .treeReduce(ClientSums::plus);
        return new ClientFigures(
                sums(sums.sums(), exposure.windows()),
                trend(sums.feesByDay(), calendar, from, asOf),
                sums.firstSeen(),
                sums.accounts());
    }

    /** What became of fees billed in other currencies, in the order of their codes; one Spark job. */
    public static List<CurrencyFees> foreignFees(
            JavaRDD<Valued> bills, JavaRDD<Valued> receipts, LocalDate asOf, Currency base) {
        int decimals = base.getDefaultFractionDigits();
        return new TreeMap<>(ForeignFees.of(bills, receipts, (int) asOf.toEpochDay())
                        .reduceByKeyLocally(ForeignFees.Sum::plus))
                .entrySet().stream()
                        .map(sum -> foreignFees(sum.getKey(), sum.getValue(), decimals))
                        .toList();
    }

    private static CurrencyFees foreignFees(String currency, ForeignFees.Sum sum, int decimals) {
        int own = Currency.getInstance(currency).getDefaultFractionDigits();
        return new CurrencyFees(
                currency,
                sum.billed().setScale(own, RoundingMode.HALF_UP),
                BigDecimal.valueOf(sum.billedMinor(), decimals),
                sum.received().setScale(own, RoundingMode.HALF_UP),
                BigDecimal.valueOf(sum.receivedMinor(), decimals),
                BigDecimal.valueOf(sum.receivedAtBillRates(), decimals),
                sum.writtenOff().setScale(own, RoundingMode.HALF_UP),
                BigDecimal.valueOf(sum.writtenOffAtBillRates(), decimals),
                sum.apart());
    }

    /** Sums over windows of lawyers; one Spark job. */
    public static List<WindowSum> personSums(Histories lawyers, Exposure exposure) {
        return sums(WindowSums.ofPeople(lawyers, exposure).treeReduce(Sums::plus), exposure.windows());
    }

    /**
     * Hours over windows; one Spark job.
     *
     * @param others sums of the other measures: an hour's clients and lawyers are those of the fees
     */
    public static Hours hours(
            JavaSparkContext spark, List<TimeSums> time, TimeWindows windows, List<WindowSum> others) {
        TimeTally.Result result = TimeWindowSums.of(spark, time, windows, TimeWindowSums.MOST_DAYS)
                .treeReduce(TimeTally.Result::plus);
        List<WindowSum> hours = new ArrayList<>(sums(result.sums(), windows.windows()));
        others.forEach(sum -> {
            if (sum.measure() == Measure.CLIENT_FEES_BILLED) {
                hours.add(units(sum, Measure.HOURS_RECORDED));
            } else if (sum.measure() == Measure.REFERRED_FEES_BILLED) {
                hours.add(units(sum, Measure.BILLABLE_HOURS));
            }
        });
        return new Hours(hours, result.billableGiven(), result.days().days(), result.monthly(), result.matters());
    }

    private static WindowSum units(WindowSum sum, Measure measure) {
        return new WindowSum(sum.secondmentId(), sum.months(), measure, sum.role(), sum.units(), 0, 0, 0);
    }

    private static List<WindowSum> sums(Sums sums, List<Window> windows) {
        return sums.lines().stream()
                .map(line -> new WindowSum(
                        windows.get(line.window()).secondmentId(),
                        windows.get(line.window()).months(),
                        Measure.valueOf(line.measure()),
                        WindowSum.Role.valueOf(line.role().name()),
                        line.units(),
                        line.before(),
                        line.during(),
                        line.after()))
                .toList();
    }

    private static Trend trend(Map<Integer, long[]> byDay, Calendar calendar, LocalDate from, LocalDate asOf) {
        Map<Calendar.Period, long[]> fees = new TreeMap<>(Comparator.comparing(Calendar.Period::first));
        calendar.whole(from, asOf).forEach(period -> fees.put(period, new long[2]));
        byDay.forEach((day, more) -> {
            long[] sums = fees.get(calendar.period(LocalDate.ofEpochDay(day)));
            if (sums != null) {
                sums[0] = Math.addExact(sums[0], more[0]);
                sums[1] = Math.addExact(sums[1], more[1]);
            }
        });
        List<Trend.Point> points = new ArrayList<>();
        fees.forEach((period, sums) ->
                points.add(new Trend.Point(period.label(), period.shortName(), period.year(), sums[0], sums[1])));
        return new Trend(points);
    }

    private Samples() {}
}
