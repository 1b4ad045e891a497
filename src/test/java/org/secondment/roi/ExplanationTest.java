package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.testing.Golden;
import org.secondment.roi.testing.SharedSpark;

/** A tiny firm of which some files are exports: what is said of each. */
@ExtendWith(SharedSpark.class)
class ExplanationTest {

    private static final String LENIENT = "100";

    @TempDir
    private Path folder;

    @BeforeEach
    void exportsWithMappings(SparkSession spark) throws IOException {
        assertThat(spark).isNotNull();
        Path settings = TinyFirm.write(folder);
        write("settings.yaml", Files.readString(settings).replace("2022-01-01", "2022-01-01\n  mappings: maps"));
        Files.createDirectories(folder.resolve("maps"));
        write("register.csv", """
                Fees billed;;;;
                Bill;Matter;Day;Fees;Type
                R1;M1;03/02/2024;1.234,50;
                R2;M2;29/02/2024;100,00;CN
                R3;M2;30/02/2024;50,00;
                R4;M77;01/03/2024;7,25;

                Total;;;1.391,76;
                Printed by A Clerk;;;;
                """);
        write("maps/register.yaml", """
                table: bills
                source: {files: register.csv}
                format:
                  delimiter: auto
                  decimal: ","
                  thousands: "."
                  dates: [dd/MM/yyyy]
                  header: {find_row_with: [Bill, Day]}
                  stop_at: {first_cell_matches: "^Printed"}
                  control_total: {row_matches: "^Total", column: Fees, tolerance: 0.01}
                columns:
                  bill_id: {from: Bill}
                  matter_id: {from: Matter}
                  bill_date: {from: Day}
                  fees_net: {from: Fees}
                  currency: {const: GBP}
                  kind: {from: Type, values: {CN: credit_note}, default: invoice}
                """);
        write("work.csv", """
                Id,Who,Matter,Client,Area,Day,Hours,State
                T1,E1,M90,C1,tax,02/01/2023,1.5,wip
                T2,E1,M90,C1,tax,02/02/2023,1.5,
                T2,E1,M90,C1,tax,02/02/2023,1.5,
                T3,E7,M90,C1,tax,02/03/2023,9.0,wip
                T4,E1,M90,C1,tax,soon,x,wip
                T5,E1,M90,C1,tax,02/03/2023,2.0,purged
                """);
        write("work again.csv", Files.readString(folder.resolve("work.csv")));
        write("maps/work.yaml", """
                table: time
                source: {files: "work*.csv"}
                format: {dates: [MM/dd/yyyy, yyyy-MM-dd]}
                columns:
                  time_id: {from: Id}
                  employee_id: {from: Who}
                  matter_id: {from: Matter}
                  work_date: {from: Day}
                  hours_worked: {from: Hours}
                  status: {from: State, default: billed}
                  currency: {const: GBP}
                rows: {drop_if: [{column: State, equals: purged}]}
                also:
                  - table: matters
                    columns:
                      matter_id: {from: Matter}
                      client_id: {from: Client}
                      opened_date: {const: 2022-01-10}
                      practice_area: {from: Area}
                """);
    }

    @Test
    void everyFileIsExplainedAlsoWhereNothingIsReadAnew() throws IOException {
        String first = explained(LENIENT);

        Golden.matches("explanation.txt", first);
        assertThat(explained(LENIENT)).isEqualTo(first);
    }

    @Test
    void filesAreExplainedBeforeTheyAreRefused() {
        var said = new StringBuilder();

        assertThatThrownBy(() -> job("0").explain(said::append)).isInstanceOf(InputRefused.class);

        assertThat(said).contains("line 5 | Day is '30/02/2024'; expected a date such as 01/02/2024");
    }

    private String explained(String percent) {
        var said = new StringBuilder();
        job(percent).explain(said::append);
        return said.toString();
    }

    private Job job(String percent) {
        Map<String, String> ceilings =
                Map.of("inputs.max_rejected_rows_pct", percent, "inputs.max_rejected_money_pct", percent);
        return new Job(
                Settings.of(folder.resolve("settings.yaml"), Map.of(), ceilings),
                new Progress(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), true));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
