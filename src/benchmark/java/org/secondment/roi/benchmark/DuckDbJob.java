package org.secondment.roi.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/**
 * The same work as secondment-roi run, as far as tables go, by DuckDB: reads, checks types, keys and references, adds
 * up time, and sums fees, matters, practices and hours over the windows of every secondment.
 * Arguments: folder of the exports, folder for the tables, first day, last day, base currency.
 */
public final class DuckDbJob {

    public static void main(String[] arguments) throws IOException, SQLException {
        Exports exports = new Exports(Path.of(arguments[0]).toAbsolutePath());
        Path out = Files.createDirectories(Path.of(arguments[1])).toAbsolutePath();
        String sql = script().replace("{out}", out.toString())
                .replace("{from}", "DATE '" + LocalDate.parse(arguments[2]) + "'")
                .replace("{as_of}", "DATE '" + LocalDate.parse(arguments[3]) + "'")
                .replace("{base}", "'" + arguments[4] + "'");
        for (String table : Exports.tables()) {
            sql = sql.replace("{" + table + "}", exports.query(table));
        }
        boolean tell = Boolean.getBoolean("tell");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String one : sql.split(";\\s*\n")) {
                long start = System.nanoTime();
                statement.execute(one);
                if (tell) {
                    System.err.printf("%6.2f s  %s%n", (System.nanoTime() - start) / 1e9, name(one));
                }
            }
        }
    }

    private static String script() throws IOException {
        try (InputStream in = DuckDbJob.class.getResourceAsStream("job.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String name(String statement) {
        String text = statement.replaceAll("(?m)^--.*\n", "").strip();
        return text.substring(0, Math.min(60, text.length())).replace('\n', ' ');
    }

    private DuckDbJob() {}
}
