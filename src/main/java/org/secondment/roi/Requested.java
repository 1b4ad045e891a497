package org.secondment.roi;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.panel.Samples;
import org.secondment.roi.privacy.Pseudonyms;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.page.RequestedPages;
import org.secondment.roi.staging.Store;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Nearest;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/**
 * A pack made for one person, and where it belongs.
 *
 * @param period of the data, such as 2026-Q3
 */
record Requested(Pack pack, String period, String person) {

    private static final Table CLIENTS = Tables.CLIENTS;
    private static final Table PEOPLE = Tables.PEOPLE;

    /** Whose pack it is. */
    enum Reader {
        PARTNER(RequestedPages.PARTNER),
        SECONDEE(RequestedPages.SECONDEE);

        private final String pack;

        Reader(String pack) {
            this.pack = pack;
        }
    }

    /** A question for a pack, checked before figures are computed. */
    record Request(Reader reader, String employee, Set<String> clients) {

        /**
         * The request of an employee.
         *
         * @throws SettingsProblem where nobody has the id, or there is nothing of that person's to show
         */
        static Request of(Store store, DataSpan span, Reader reader, String employee) {
            Set<String> people = ids(store);
            if (!people.contains(employee)) {
                throw new SettingsProblem("no accepted row of people has the id '" + employee + "'"
                        + Nearest.of(employee, people)
                                .map(near -> "; did you mean '" + near + "'?")
                                .orElse("; expected an employee_id of people"));
            }
            Set<String> clients = reader == Reader.PARTNER ? clients(store, span, employee) : Set.of();
            if (reader == Reader.PARTNER && clients.isEmpty()) {
                throw new SettingsProblem("no client names '" + employee + "' as its relationship partner on "
                        + span.asOf() + "; expected a relationship_partner_id of clients");
            }
            if (reader == Reader.SECONDEE && !seconded(store).contains(employee)) {
                throw new SettingsProblem(
                        "no accepted secondment is of '" + employee + "'; expected one who was seconded");
            }
            return new Request(reader, employee, clients);
        }

        private static Set<String> ids(Store store) {
            return store.register(Tables.PEOPLE).stream()
                    .map(row -> row.text(PEOPLE.slot("employee_id")))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static Collection<String> seconded(Store store) {
            return Samples.secondments(store.register(Tables.SECONDMENTS)).stream()
                    .map(Secondment::employeeId)
                    .toList();
        }

        /** Those that name the partner on the as-of day. */
        private static Set<String> clients(Store store, DataSpan span, String partner) {
            Set<String> all = store.register(CLIENTS).stream()
                    .map(Request::client)
                    .collect(Collectors.toCollection(TreeSet::new));
            ClientWords words = new ClientWords(store.register(CLIENTS), all);
            return all.stream()
                    .filter(client -> words.on(span.asOf(), client, "relationship_partner_id")
                            .equals(partner))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static String client(Fact row) {
            return row.text(CLIENTS.slot("client_id"));
        }

        /** The answer, from findings that hold everything. */
        Requested answer(Settings settings, String period, Findings findings) {
            Pseudonyms people = settings.privacy().key().forPack(reader.pack);
            return new Requested(
                    reader == Reader.PARTNER
                            ? RequestedPages.partner(findings, clients)
                            : RequestedPages.secondee(findings, employee),
                    period,
                    people.isEmpty() ? fileName(employee) : people.apply(employee));
        }

        /** What no file system refuses. */
        private static String fileName(String id) {
            return id.replaceAll("[^A-Za-z0-9_-]", "_");
        }
    }

    /** Where it is written: no part of any quarter's run. */
    Path folder(Path output) {
        return output.resolve("on_request").resolve(period).resolve(pack.name() + "-" + person);
    }
}
