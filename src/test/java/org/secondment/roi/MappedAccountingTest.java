package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.intake.Accounting;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.intake.KnownFiles;
import org.secondment.roi.staging.Store;
import org.secondment.roi.testing.SharedSpark;

/** Files of which a mapping makes more rows, or more tables, than they have lines. */
@ExtendWith(SharedSpark.class)
class MappedAccountingTest {

    @TempDir
    private Path folder;

    @Test
    void everyRowOfEveryTableOfAFileIsAccountedFor(SparkSession spark) throws IOException {
        Path settings = TinyFirm.write(folder);
        Files.writeString(
                settings,
                Files.readString(settings).replace("data_from: 2022-01-01", "data_from: 2022-01-01\n  mappings: maps"));
        Files.createDirectories(folder.resolve("maps"));
        write("agreements.csv", "S,Charges,Duties\nS1,yes,\nS2,no,perhaps\n\n");
        write("maps/agreements.yaml", """
                table: agreement_terms
                source: {files: agreements.csv}
                columns: {secondment_id: {from: S}, covered: {values: {yes: "Y", no: "N"}}}
                unpivot: {columns: {charges: Charges, duties: Duties}, name: term, value: covered}
                """);
        write("work.csv", """
                Id,Who,Matter,Client,Opened,Area,Day,Hours,State
                T1,E1,M90,C1,2022-01-10,tax,2023-02-01,1.5,wip
                T2,E1,M90,C1,2022-01-10,tax,2023-02-02,1.5,wip
                T2,E1,M90,C1,2022-01-10,tax,2023-02-02,1.5,wip
                T3,E1,M90,C1,2022-01-10,tax,2023-02-03,9.0,purged
                """);
        write("maps/work.yaml", """
                table: time
                source: {files: work.csv}
                columns:
                  time_id: {from: Id}
                  employee_id: {from: Who}
                  matter_id: {from: Matter}
                  work_date: {from: Day}
                  hours_worked: {from: Hours}
                  status: {from: State}
                  currency: {const: GBP}
                rows: {drop_if: [{column: State, equals: purged}]}
                also:
                  - table: matters
                    columns:
                      matter_id: {from: Matter}
                      client_id: {from: Client}
                      opened_date: {from: Opened}
                      practice_area: {from: Area}
                """);

        List<Accounting> accounts = accounts(spark, settings);

        assertThat(accounts.stream()
                        .filter(account -> account.file().matches("work.csv|agreements.csv"))
                        .map(MappedAccountingTest::told))
                .containsExactly(
                        "matters of work.csv: 4 = 1 + 0 + 0 + 3",
                        "time of work.csv: 4 = 2 + 0 + 1 + 1",
                        "agreement_terms of agreements.csv: 5 = 2 + 1 + 2 + 0");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<Accounting> accounts(SparkSession spark, Path settings) {
        Settings set = Settings.of(
                settings, Map.of(), Map.of("work", folder.resolve("work").toString()));
        Exports exports = Exports.find(
                set.inputs().folder(), set.inputs().mappings(), KnownFiles.in(set.work(), "test", Instant.EPOCH));
        var context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        var progress = new Progress(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), true);
        Staging.Done staged = Staging.of(() -> context, set, exports, progress);
        try (Store store = Store.of(Reading.judging(context, set, exports), staged.files())) {
            return Accounts.of(exports, store.tallies());
        }
    }

    private static String told(Accounting account) {
        return account.table() + " of " + account.file() + ": " + account.scanned() + " = " + account.accepted() + " + "
                + account.rejected() + " + " + account.dropped() + " + " + account.duplicates();
    }
}
