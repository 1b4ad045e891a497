package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

class FileNameTest {

    static List<Table> tables() {
        return Tables.ALL;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aFileBearsTheNameOfItsTable(Table table) {
        assertThat(List.of(".csv", ".csv.gz", "_2024-01.csv.gz", " (2).csv", "-north.CSV", "2024.csv", ".xlsx"))
                .allSatisfy(end ->
                        assertThat(new FileName(table.name() + end).table()).contains(table));
        assertThat(new FileName(table.name() + "x.csv").table()).isEmpty();
        assertThat(new FileName(table.name() + ".xls").table()).isEmpty();
        assertThat(new FileName("export.zip/" + table.name() + ".csv").table()).contains(table);
        assertThat(new FileName("export.zip/" + table.name() + ".xlsx").table()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "contacts_uk.csv, contacts",
        "contact_roles.csv, contact_roles",
        "contact_roles_contacts.csv, contact_roles",
        "contact_touches 2024.csv, contact_touches",
        "secondments_costs.csv, secondments",
        "secondment_costs_secondments.csv, secondment_costs",
        "time_2024-01.csv.gz, time",
        "TIME_bills.csv, time",
        "clients_targets.csv, clients"
    })
    void theTableIsWhatTheNameBeginsWith(String file, String table) {
        assertThat(new FileName(file).table()).map(Table::name).contains(table);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timekeepers.csv",
                "contact.csv",
                "client_bills.csv",
                "secondment.csv",
                "my_time.csv",
                "_bills.csv"
            })
    void aNameThatOnlyResemblesATableIsNone(String file) {
        assertThat(new FileName(file).table()).isEmpty();
    }
}
