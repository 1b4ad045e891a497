package org.secondment.roi.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The exports of a folder as DuckDB reads them: each table a query of the columns that the figures need, with types. */
final class Exports {

    private static final String AMOUNT = "DECIMAL(18,3)";

    /** Columns by table; one whose heading is not there is blank throughout. */
    private static final Map<String, Map<String, String>> COLUMNS = Map.ofEntries(
            Map.entry("time", columns("time_id VARCHAR,employee_id VARCHAR,matter_id VARCHAR,work_date DATE,hours_worked DECIMAL(18;4),"
                    + "hours_billable DECIMAL(18;4),value_standard AMOUNT,value_billed AMOUNT,status VARCHAR,"
                    + "currency VARCHAR")),
            Map.entry("bills", columns("bill_id VARCHAR,matter_id VARCHAR,bill_line VARCHAR,bill_date DATE,fees_net AMOUNT,"
                    + "currency VARCHAR,kind VARCHAR")),
            Map.entry("receipts", columns("receipt_id VARCHAR,bill_id VARCHAR,received_date DATE,fees_amount AMOUNT,currency VARCHAR,"
                    + "kind VARCHAR")),
            Map.entry("matters", columns("matter_id VARCHAR,client_id VARCHAR,opened_date DATE,practice_area VARCHAR,originator_id VARCHAR,"
                    + "is_internal VARCHAR,is_secondment_recharge VARCHAR,restricted VARCHAR")),
            Map.entry("clients", columns("client_id VARCHAR,valid_from DATE,parent_client_id VARCHAR,referral_rule VARCHAR")),
            Map.entry("people", columns("employee_id VARCHAR,start_date DATE,leave_date DATE,grade VARCHAR")),
            Map.entry("job_history", columns("employee_id VARCHAR,effective_from DATE,grade VARCHAR")),
            Map.entry("credits", columns("credit_id VARCHAR,matter_id VARCHAR,employee_id VARCHAR,role VARCHAR,share_pct DECIMAL(9;4),"
                    + "valid_from DATE,valid_to DATE,referred_on DATE,permitted VARCHAR")),
            Map.entry("secondments", columns("secondment_id VARCHAR,employee_id VARCHAR,client_id VARCHAR,start_date DATE,end_date DATE,"
                    + "referral_rule_agreed VARCHAR")),
            Map.entry("fx_rates", columns("currency VARCHAR,rate_date DATE,rate_to_base DECIMAL(18;8)")),
            Map.entry("walls", columns("object_kind VARCHAR,object_id VARCHAR,from DATE,to DATE")));

    private final Path folder;

    Exports(Path folder) {
        this.folder = folder;
    }

    static List<String> tables() {
        return COLUMNS.keySet().stream().sorted().toList();
    }

    private static Map<String, String> columns(String text) {
        Map<String, String> columns = new TreeMap<>();
        for (String column : text.split(",")) {
            String[] parts = column.split(" ");
            columns.put(parts[0], parts[1].replace("AMOUNT", AMOUNT).replace(';', ','));
        }
        return columns;
    }

    /** A query in brackets; rows that do not fit their types go to DuckDB's own tables of rejects. */
    String query(String table) throws IOException {
        List<Path> files = files(table);
        if (files.isEmpty()) {
            throw new IOException("no export of " + table + " in " + folder);
        }
        List<String> headings = headings(files.get(0));
        Map<String, String> wanted = COLUMNS.get(table);
        String columns = headings.stream()
                .map(h -> "'" + h + "':'" + wanted.getOrDefault(h, "VARCHAR") + "'")
                .collect(Collectors.joining(","));
        String names = files.stream().map(f -> "'" + f + "'").collect(Collectors.joining(","));
        String chosen = wanted.entrySet().stream()
                .map(c -> (headings.contains(c.getKey()) ? "" : "NULL::" + c.getValue() + " AS ") + '"' + c.getKey() + '"')
                .collect(Collectors.joining(","));
        return "(SELECT " + chosen + " FROM read_csv([" + names + "], header=true, auto_detect=false, delim=',',"
                + " quote='\"', escape='\"', dateformat='%Y-%m-%d', store_rejects=true, columns={" + columns + "}))";
    }

    private List<Path> files(String table) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return new ArrayList<>(
                    all.filter(f -> f.getFileName().toString().matches(table + "([-_]\\d.*)?\\.csv(\\.gz)?"))
                            .sorted()
                            .toList());
        }
    }

    private static List<String> headings(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return List.of(lines.readLine().split(","));
        }
    }
}
