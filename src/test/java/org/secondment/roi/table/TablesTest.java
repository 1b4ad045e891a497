package org.secondment.roi.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {

    static List<Table> tables() {
        return Tables.ALL;
    }

    @Test
    void everyTableOfTheDesignIsDeclared() {
        assertThat(Tables.ALL)
                .extracting(Table::name)
                .containsExactlyInAnyOrder(
                        "people",
                        "job_history",
                        "compensation",
                        "clients",
                        "matters",
                        "offers",
                        "time",
                        "bills",
                        "receipts",
                        "credits",
                        "secondments",
                        "agreement_terms",
                        "engagement_log",
                        "contacts",
                        "contact_roles",
                        "contact_touches",
                        "career_goals",
                        "secondment_costs",
                        "fx_rates",
                        "targets",
                        "walls",
                        "id_map",
                        "candidates");
    }

    @Test
    void fourTablesWithEighteenColumnsAreEnough() {
        List<Table> required = Tables.ALL.stream().filter(Table::required).toList();

        assertThat(required)
                .extracting(Table::name)
                .containsExactlyInAnyOrder("secondments", "people", "matters", "bills");
        assertThat(required.stream().flatMap(table -> table.fields().stream()).filter(Field::headingRequired))
                .hasSize(18);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableBeginsWithItsKey(Table table) {
        assertThat(table.key()).isNotEmpty();
        assertThat(table.fields()).startsWith(table.key().toArray(Field[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "bills, bill_id matter_id bill_line",
        "clients, client_id valid_from",
        "job_history, employee_id effective_from",
        "compensation, employee_id effective_from",
        "career_goals, employee_id goal_id",
        "agreement_terms, secondment_id term",
        "contact_roles, contact_id org_id from",
        "fx_rates, currency rate_date",
        "targets, scope scope_id year measure",
        "walls, wall_id object_kind object_id excluded_pack from",
        "id_map, kind system source_id"
    })
    void severalFieldsTogetherIdentifyARow(String table, String key) {
        assertThat(Tables.named(table).orElseThrow().key())
                .extracting(Field::name)
                .containsExactly(key.split(" "));
    }

    @Test
    void onlyCostsTouchesAndTheLogMayLeaveTheirKeyBlank() {
        assertThat(Tables.ALL)
                .filteredOn(table -> table.key().stream().noneMatch(Field::headingRequired))
                .extracting(Table::name)
                .containsExactlyInAnyOrder("secondment_costs", "contact_touches", "engagement_log");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noFieldIsDeclaredTwiceAndEachSaysWhatItMeans(Table table) {
        assertThat(table.fields()).extracting(Field::name).doesNotHaveDuplicates();
        assertThat(table.fields()).extracting(Field::meaning).noneMatch(String::isBlank);
        assertThat(table.unlocks()).isNotBlank();
    }

    @Test
    void aTableStandsAfterThoseItRefersTo() {
        Set<String> earlier = new HashSet<>();
        for (Table table : Tables.ALL) {
            assertThat(table.fields().stream().map(Field::references).filter(name -> !name.isEmpty()))
                    .as(table.name())
                    .isSubsetOf(earlier);
            earlier.add(table.name());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "employee_id, people",
        "client_id, clients",
        "matter_id, matters",
        "secondment_id, secondments",
        "contact_id, contacts"
    })
    void anIdRefersToItsTableWhereverItStands(String id, String parent) {
        assertThat(Tables.named(parent).orElseThrow().key().get(0).name()).isEqualTo(id);
        assertThat(Tables.ALL)
                .filteredOn(table -> !table.name().equals(parent))
                .flatExtracting(table -> table.field(id).stream().toList())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.references()).isEqualTo(parent));
    }

    @Test
    void rolesThatEarnAreRolesOfCredits() {
        assertThat(Tables.CREDITS.field("role").orElseThrow().allowed()).containsAll(Tables.EARNING_ROLES);
    }

    /** Time is kept as sums that no longer know their bills, so a bill unknown there could not be found. */
    @Test
    void receiptsAndCostsReferToBillsAndTimeDoesNot() {
        assertThat(Tables.ALL)
                .filteredOn(table -> table.fields().stream()
                        .anyMatch(field -> field.references().equals("bills")))
                .containsExactlyInAnyOrder(Tables.RECEIPTS, Tables.SECONDMENT_COSTS);
    }

    @Test
    void payIsNeverAddedUp() {
        assertThat(Tables.PAY).extracting(Table::money).allMatch(Optional::isEmpty);
        assertThat(Tables.LEDGERS)
                .extracting(table -> table.money().map(Field::name).orElse(""))
                .containsExactly("fees_net", "fees_amount");
    }
}
