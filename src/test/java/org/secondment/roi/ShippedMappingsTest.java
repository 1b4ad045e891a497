package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.testing.SharedSpark;

/** Whole runs of a tiny firm whose exports are read by the mappings that are shipped, with the firm's own edits. */
@ExtendWith(SharedSpark.class)
class ShippedMappingsTest {

    private static final Path SHIPPED = Path.of("data/mappings");
    private static final Path SAMPLES = Path.of("src/test/resources/org/secondment/roi/packs");
    private static final Map<String, String> LENIENT =
            Map.of("inputs.max_rejected_rows_pct", "100", "inputs.max_rejected_money_pct", "100", "packs", "[ops]");

    @TempDir
    private Path folder;

    private Path run = Path.of("");

    @Test
    void feesOfLedesBillsArePublished(SparkSession spark) throws IOException {
        Path settings = firm(spark);
        List<String> others = Files.readAllLines(folder.resolve("bills.csv")).stream()
                .filter(line -> line.matches("bill_id,.*|.*,M[567],.*"))
                .toList();
        Files.write(folder.resolve("bills.csv"), others);
        Files.delete(folder.resolve("receipts.csv"));
        map("1998b.yaml", shipped("ledes/bills-1998b.yaml").replace("{const: USD}", "{const: GBP}"));
        map("98bi.yaml", shipped("ledes/bills-98bi.yaml"));
        export("ledes1998b/invoices.txt", Files.readString(SAMPLES.resolve("ledes1998b/invoices.txt")));
        export("ledes98bi/invoices.txt", Files.readString(SAMPLES.resolve("ledes98bi/invoices.txt")));

        // 1250 - 70 and 500 - 20 of M1, 120 - 20 and -60 + 10 of M3: neither expenses nor tax
        assertThat(published(settings, "client_fees_billed"))
                .containsExactly(
                        "S1,C1,client_fees_billed,12,1180.00,0.00,480.00,-700.00,140.000000",
                        "S2,C2,client_fees_billed,12,100.00,0.00,-50.00,-150.00,364.443333");
        assertThat(listed("ledes"))
                .containsExactly(
                        "rejected,ledes1998b/invoices.txt,8,unreadable-date,INVOICE_DATE,20241301",
                        "rejected,ledes98bi/invoices.txt,6,missing-value,INVOICE_CURRENCY,");
    }

    /** E1 has a second user id while away, and is neither a leaver nor twice there; U7-GA is nobody's. */
    @Test
    void anAssignmentOfSuccessFactorsIsNoLeaving(SparkSession spark) throws IOException {
        Path settings = firm(spark);
        Files.delete(folder.resolve("people.csv"));
        Files.delete(folder.resolve("job_history.csv"));
        map("user.yaml", shipped("successfactors/user.yaml"));
        map("emp-job.yaml", shipped("successfactors/emp-job.yaml"));
        export("successfactors/user.csv", """
                user-id,person-id-external,hire-date,termination-date,emplStatus,assignment-class,department,pay-grade
                User ID,Person ID,Hire Date,Termination Date,Employee Status,Assignment Class,Department,Pay Grade
                U1,E1,2021-01-01,,Dormant,ST,tax,G3
                U1-GA,E1,2023-03-01,2023-08-31,Active,GA,tax,G2
                U2,E2,2021-01-01,2024-06-30,Terminated,ST,tax,G2
                U8,E8,2021-01-01,,Active,ST,tax,G3
                U9,E9,2015-01-01,,Active,ST,tax,G5
                """);
        export("successfactors/EmpJob.csv", """
                user-id,start-date,event-reason,job-title,fte,pay-grade
                User ID,Start Date,Event Reason,Job Title,FTE,Pay Grade
                U1,2023-03-01,AGA,Associate,0,G2
                U1,2021-01-01,HIRNEW,Associate,1,G2
                U1-GA,2023-03-01,GA,Counsel,1,G2
                U1-GA,2023-05-01,DATACHG,Counsel,0.8,G2
                U1,2023-09-01,BGA,Associate,1,G2
                U1,2024-03-01,PROMO,Senior Associate,1,G3
                U2,2021-01-01,HIRNEW,Associate,1,G2
                U7-GA,2023-05-01,DATACHG,Counsel,1,G2
                U8,2021-01-01,HIRNEW,Associate,1,G2
                U8,2024-10-01,PROMO,Senior Associate,1,G3
                U9,2015-01-01,HIRNEW,Partner,1,G5
                """);

        assertThat(published(settings, "promoted|grade"))
                .containsExactly(
                        "S1,C1,promoted,12,,0,1,1,0.000000",
                        "S1,C1,grade,12,associate,associate,senior_associate,,",
                        "S2,C2,promoted,12,,0,0,0,1.000000",
                        "S2,C2,grade,12,associate,associate,left,,");
        assertThat(listed("successfactors"))
                .containsExactly("rejected,successfactors/EmpJob.csv,10,orphan-key,employee_id,U7-GA");
    }

    private Path firm(SparkSession spark) throws IOException {
        assertThat(spark).isNotNull();
        Path settings = TinyFirm.write(folder);
        return Files.writeString(
                settings,
                Files.readString(settings).replace("data_from: 2022-01-01", "data_from: 2022-01-01\n  mappings: maps"));
    }

    private static String shipped(String mapping) throws IOException {
        return Files.readString(SHIPPED.resolve(mapping));
    }

    private void map(String name, String mapping) throws IOException {
        export("maps/" + name, mapping);
    }

    private void export(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The published lines of measures, without their notes. */
    private List<String> published(Path settings, String measures) throws IOException {
        var silent = new Progress(new PrintStream(OutputStream.nullOutputStream()), false);
        run = new Job(Settings.of(settings, Map.of(), LENIENT), silent).run(Job.Repeat.SKIP);
        return Files.readAllLines(run.resolve("restricted/tables/before_after.csv")).stream()
                .filter(line -> line.matches("S[^,]*,[^,]*,(" + measures + "),.*"))
                .map(line -> line.replaceFirst(",(true|false),.*", ""))
                .toList();
    }

    /** What the published run lists as rejected, without the sentences. */
    private List<String> listed(String file) throws IOException {
        return Files.readAllLines(run.resolve("restricted/rejected_rows.csv")).stream()
                .filter(line -> line.startsWith("rejected," + file))
                .map(line -> line.replaceFirst("^(([^,]*,){5}[^,]*),.*", "$1"))
                .toList();
    }
}
