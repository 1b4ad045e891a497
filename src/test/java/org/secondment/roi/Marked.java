package org.secondment.roi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondment.roi.testing.CsvText;
import org.secondment.roi.testing.CsvText.Row;
import org.secondment.roi.testing.KeyFile;

/**
 * A simulated firm with markers in its exports.
 *
 * @param never what no pack may hold: salaries, names of people, narratives, walled matters, a walled client and its name
 * @param partners relationship partner of each open client
 * @param names of open clients
 * @param employees everybody
 * @param matters every matter
 */
record Marked(
        Set<String> never,
        Map<String, String> partners,
        Map<String, String> names,
        Set<String> employees,
        Set<String> matters,
        String partner,
        String secondee) {

    /** In every name of a person and every narrative. */
    private static final String MARKER = "Marker";

    /** How every salary begins; no average of several does. */
    private static final String SALARY = "7733011";

    static Marked of(Path folder) throws IOException {
        CsvText.of(folder.resolve("compensation.csv")).mark("annual_base", SALARY + "#.13");
        CsvText.of(folder.resolve("people.csv")).mark("display_name", "Personne#" + MARKER);
        CsvText.of(folder.resolve("clients.csv")).mark("client_name", "Firmmark#");
        mark(folder, "time");
        CsvText.of(folder.resolve("bills.csv")).mark("narrative", "Narrative#" + MARKER);
        CsvText secondments = CsvText.of(folder.resolve("secondments.csv"));
        String walled = secondments.rows().get(0).of("client_id");
        settings(folder, walled);

        Set<String> never = new TreeSet<>(Set.of(SALARY));
        never.add(MARKER);
        never.addAll(column(
                folder, "matters.csv", "matter_id", row -> row.is("restricted", "Y") || row.is("client_id", walled)));
        never.addAll(column(folder, "clients.csv", "client_name", row -> row.is("client_id", walled)));
        never.add(walled);
        Map<String, String> partners = clients(folder, "relationship_partner_id", walled);
        return new Marked(
                never,
                partners,
                clients(folder, "client_name", walled),
                column(folder, "people.csv", "employee_id", any -> true),
                column(folder, "matters.csv", "matter_id", any -> true),
                partners.getOrDefault(secondments.rows().get(1).of("client_id"), ""),
                secondments.rows().get(2).of("employee_id"));
    }

    private static void mark(Path folder, String table) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith(table))
                    .toList()) {
                CsvText.of(file).mark("narrative", "Narrative#" + MARKER);
            }
        }
    }

    private static void settings(Path folder, String walled) throws IOException {
        Files.writeString(folder.resolve("walls.csv"), """
                wall_id,object_kind,object_id,excluded_pack,from,to
                W1,client,%s,partner,2020-01-01,
                """.formatted(walled));
        KeyFile.write(folder.resolve("pseudonyms.key"));
        Files.writeString(folder.resolve("settings.yaml"), """
                firm: Some Firm LLP (invented)
                as_of: 2025-12-31
                inputs: {folder: ., max_rejected_rows_pct: 100, max_rejected_money_pct: 100}
                effects: {draws: 199}
                privacy: {key_file: pseudonyms.key}
                output: ../reports
                """);
    }

    private static Set<String> column(Path folder, String file, String heading, Predicate<Row> wanted)
            throws IOException {
        return CsvText.of(folder.resolve(file)).rows().stream()
                .filter(wanted)
                .map(row -> row.of(heading))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> clients(Path folder, String heading, String walled) throws IOException {
        Map<String, String> values = new HashMap<>();
        CsvText.of(folder.resolve("clients.csv")).rows().stream()
                .filter(row -> !row.is("client_id", walled))
                .forEach(row -> values.put(row.of("client_id"), row.of(heading)));
        return values;
    }

    /** Ids of people. */
    Set<String> people(Predicate<String> some) {
        return employees.stream().filter(some).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> clientNames() {
        return new TreeSet<>(names.values());
    }

    /** Ids and names of the clients of some partners. */
    Set<String> clientsOf(Predicate<String> somePartner) {
        Set<String> markers = new TreeSet<>();
        partners.forEach((client, who) -> {
            if (somePartner.test(who)) {
                markers.add(client);
                markers.add(Objects.requireNonNull(names.get(client)));
            }
        });
        return markers;
    }
}
