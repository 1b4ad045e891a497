package org.secondment.roi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.panel.ClientLedger;
import org.secondment.roi.panel.Matters;
import org.secondment.roi.panel.Parents;
import org.secondment.roi.panel.Samples;
import org.secondment.roi.panel.Window;
import org.secondment.roi.privacy.Pseudonyms;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Trail;
import org.secondment.roi.report.Trail.Booking;
import org.secondment.roi.report.page.TrailPages;
import org.secondment.roi.staging.Store;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Brings together every row behind one secondment's figures. */
final class Trails {

    /** Tables whose rows name a secondment, and the column that says in a word what a row is about. */
    private static final Map<Table, String> ABOUT = Map.of(
            Tables.SECONDMENTS, "secondment_id",
            Tables.ENGAGEMENT_LOG, "event",
            Tables.AGREEMENT_TERMS, "term");

    private final Settings settings;
    private final Store store;
    private final Matters matters;
    private final DataSpan span;
    private final Findings findings;
    private final Secondment secondment;

    private Trails(
            Settings settings, Store store, Matters matters, DataSpan span, Findings findings, Secondment secondment) {
        this.settings = settings;
        this.store = store;
        this.matters = matters;
        this.span = span;
        this.findings = findings;
        this.secondment = secondment;
    }

    /**
     * The secondment of an id.
     *
     * @throws SettingsProblem where no accepted row has it
     */
    static Secondment secondment(Store store, String id) {
        List<Secondment> all = Samples.secondments(store.register(Tables.SECONDMENTS));
        String known = all.isEmpty()
                ? "none was accepted"
                : "expected one such as " + all.get(0).id() + " or "
                        + all.get(all.size() - 1).id();
        return all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new SettingsProblem("no accepted row of secondments has the id '" + id + "'; " + known));
    }

    static Trail of(
            Settings settings, Store store, Matters matters, DataSpan span, Findings findings, Secondment secondment) {
        return new Trails(settings, store, matters, span, findings, secondment).trail();
    }

    private Trail trail() {
        Parents parents = Parents.from(store.register(Tables.CLIENTS));
        return new Trail(
                findings,
                secondment,
                lawyer(),
                parents.of(secondment.clientId(), (int) secondment.start().toEpochDay()),
                Windows.of(settings, span, List.of(secondment), Map.of()).stream()
                        .map(Trails::window)
                        .toList(),
                bookings(),
                costs(),
                records());
    }

    /** The id; of one who left long ago the pseudonym, or without a key no name at all. */
    private String lawyer() {
        String id = secondment.employeeId();
        boolean past = of(Tables.PEOPLE, "employee_id", id)
                .flatMap(row -> row.dayIfAny(Tables.PEOPLE.slot("leave_date")).stream())
                .anyMatch(left -> settings.retention().isPast(left, span.asOf()));
        Pseudonyms people = settings.privacy().key().forPack(TrailPages.NAME);
        return !past ? id : people.isEmpty() ? "a former lawyer" : people.apply(id);
    }

    private static Trail.Window window(Window window) {
        return new Trail.Window(window.months(), days(window.before()), days(window.during()), days(window.after()));
    }

    private static Trail.Days days(Window.Span span) {
        return new Trail.Days(LocalDate.ofEpochDay(span.first()), LocalDate.ofEpochDay(span.last()));
    }

    private Map<Measure, List<Booking>> bookings() {
        Map<Measure, List<Booking>> bookings = new EnumMap<>(Measure.class);
        String client = secondment.clientId();
        bookings.put(
                Measure.CLIENT_FEES_BILLED, booked(ClientLedger.billed(store.ledger(Tables.BILLS), matters, client)));
        if (store.supplied(Tables.RECEIPTS)) {
            bookings.put(
                    Measure.CLIENT_FEES_COLLECTED,
                    booked(ClientLedger.collected(
                            store.ledger(Tables.BILLS), store.ledger(Tables.RECEIPTS), matters, client)));
        }
        bookings.put(Measure.MATTERS_OPENED, opened(client));
        return bookings;
    }

    private List<Booking> booked(List<ClientLedger.Line> lines) {
        int decimals = settings.baseCurrency().getDefaultFractionDigits();
        return lines.stream()
                .map(line -> new Booking(
                        line.number(),
                        line.about(),
                        line.day(),
                        BigDecimal.valueOf(line.minor(), decimals),
                        line.place()))
                .toList();
    }

    private List<Booking> opened(String client) {
        Table table = Tables.MATTERS;
        return store.register(table).stream()
                .filter(row -> row.text(table.slot("client_id")).equals(client))
                .filter(row -> !row.text(table.slot("is_internal")).equals("Y")
                        && !row.text(table.slot("is_secondment_recharge")).equals("Y"))
                .map(row -> new Booking(
                        row.text(table.slot("matter_id")),
                        row.text(table.slot("practice_area")),
                        row.day(table.slot("opened_date")),
                        BigDecimal.ONE,
                        row.toString()))
                .sorted(Comparator.comparing(Booking::day).thenComparing(Booking::number))
                .toList();
    }

    private List<Trail.Cost> costs() {
        Table table = Tables.SECONDMENT_COSTS;
        return own(table)
                .map(row -> new Trail.Cost(
                        row.day(table.slot("cost_date")),
                        row.text(table.slot("kind")),
                        row.number(table.slot("amount")),
                        row.text(table.slot("currency")),
                        row.toString()))
                .sorted(Comparator.comparing(Trail.Cost::day).thenComparing(Trail.Cost::place))
                .toList();
    }

    private List<Trail.Row> records() {
        List<Trail.Row> records = new ArrayList<>();
        own(Tables.SECONDMENTS).forEach(row -> records.add(record(Tables.SECONDMENTS, row, "start_date")));
        of(Tables.PEOPLE, "employee_id", secondment.employeeId())
                .forEach(row -> records.add(new Trail.Row("people", "the secondee", "", row.toString())));
        of(Tables.CLIENTS, "client_id", secondment.clientId())
                .forEach(row -> records.add(
                        new Trail.Row("clients", "the host", day(Tables.CLIENTS, row, "valid_from"), row.toString())));
        own(Tables.AGREEMENT_TERMS).forEach(row -> records.add(record(Tables.AGREEMENT_TERMS, row, "agreed_on")));
        own(Tables.ENGAGEMENT_LOG)
                .map(row -> record(Tables.ENGAGEMENT_LOG, row, "event_date"))
                .sorted(Comparator.comparing(Trail.Row::day).thenComparing(Trail.Row::place))
                .forEach(records::add);
        return records;
    }

    private static Trail.Row record(Table table, Fact row, String date) {
        String about = row.text(table.slot(ABOUT.getOrDefault(table, "secondment_id")));
        return new Trail.Row(table.name(), about, day(table, row, date), row.toString());
    }

    private static String day(Table table, Fact row, String field) {
        return row.dayIfAny(table.slot(field)).map(LocalDate::toString).orElse("");
    }

    private Stream<Fact> own(Table table) {
        return of(table, "secondment_id", secondment.id());
    }

    private Stream<Fact> of(Table table, String field, String id) {
        return store.supplied(table)
                ? store.register(table).stream()
                        .filter(row -> row.text(table.slot(field)).equals(id))
                : Stream.empty();
    }
}
