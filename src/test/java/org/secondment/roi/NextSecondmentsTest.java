package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.panel.ClientAccount;
import org.secondment.roi.panel.Samples;
import org.secondment.roi.ranking.Barrier;
import org.secondment.roi.ranking.ClientCase;
import org.secondment.roi.ranking.Criterion;
import org.secondment.roi.ranking.NextClients;
import org.secondment.roi.ranking.Permission;
import org.secondment.roi.ranking.Scorecard;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

/** From rows to what is known of each client, and to who could go. */
class NextSecondmentsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    private final Settings settings;

    NextSecondmentsTest(@TempDir Path folder) throws IOException {
        settings = Settings.of(Files.writeString(folder.resolve("settings.yaml"), "firm: Tiny\n"), Map.of(), Map.of());
    }

    /** C2 belongs to C1; C3 hosts, C4 is strategic, C5 bills, C6 has none of it; C0 is the firm. */
    private static Map<Table, List<Fact>> files() {
        Map<Table, List<Fact>> files = new HashMap<>();
        files.put(
                Tables.CLIENTS,
                Facts.of(
                        Tables.CLIENTS,
                        "client_id | valid_from | client_name | sector | legal_spend_est | spend_year | spend_source"
                                + " | satisfaction_score | referral_rule | strategic | red_flags_open",
                        "C0 | | The firm | | 5000 | 2025 | client | | | Y |",
                        "C1 | | One | banking | 90000 | 2023 | client | 6 | permitted | N | N",
                        "C1 | 2026-01-01 | One | banking | 70000 | 2025 | accounts | 8 | permitted | N |",
                        "C1 | 2026-10-01 | One | banking | 10 | 2026 | accounts | 1 | forbidden | Y | Y",
                        "C2 | | Two | banking | 5000 | 2025 | client | 5 | procurement_only | | Y",
                        "C3 | | Three | energy | | | | | forbidden | N | N",
                        "C4 | | Four | retail | | | | | | Y |",
                        "C5 | | Five | retail | | | | | unknown | N | N",
                        "C6 | | Six | retail | | | | 9 | permitted | N | N"));
        files.put(
                Tables.MATTERS,
                Facts.of(
                        Tables.MATTERS,
                        "matter_id | client_id | opened_date | practice_area | is_internal",
                        "M0 | C0 | 2020-01-01 | tax | Y",
                        "M1 | C1 | 2020-01-01 | tax | N",
                        "M2 | C1 | 2020-01-01 | tax | Y"));
        files.put(
                Tables.SECONDMENTS,
                Facts.of(
                        Tables.SECONDMENTS,
                        "secondment_id | employee_id | client_id | start_date | end_date | charge_basis",
                        "S1 | E1 | C2 | 2024-01-08 | 2024-07-05 | cost",
                        "S2 | E2 | C3 | 2026-06-01 | 2026-12-31 |",
                        "S3 | E3 | C1 | 2026-11-02 | 2027-04-30 | full"));
        files.put(
                Tables.PEOPLE,
                Facts.of(
                        Tables.PEOPLE,
                        "employee_id | start_date | leave_date",
                        "E1 | 2015-01-05 |",
                        "E2 | 2015-01-05 |",
                        "E3 | 2015-01-05 |",
                        "E4 | 2015-01-05 | 2026-11-30",
                        "E5 | 2015-01-05 |"));
        files.put(
                Tables.CONTACTS,
                Facts.of(
                        Tables.CONTACTS,
                        "contact_id | current_org_id | seniority",
                        "K1 | C1 | head",
                        "K2 | C2 | junior",
                        "K3 | C2 | gc",
                        "K4 | C2 |",
                        "K5 | C3 | counsel"));
        files.put(
                Tables.CANDIDATES,
                Facts.of(
                        Tables.CANDIDATES,
                        "employee_id | available_from | willing | areas_of_interest | exclusions",
                        "E1 | 2026-10-05 | Y | tax; energy | C4",
                        "E2 | 2026-12-31 | Y | tax | ",
                        "E3 | 2026-10-05 | Y | tax | ",
                        "E4 | 2026-12-01 | Y | tax | ",
                        "E6 | 2026-10-05 | N | tax | ",
                        "E7 | 2027-03-31 | Y | tax | ",
                        "E8 | 2026-10-05 | Y | | "));
        return files;
    }

    private NextClients next(Map<Table, List<Fact>> files) {
        Map<String, ClientAccount> accounts = Map.of(
                "C1", new ClientAccount(2_000_050, Set.of("tax"), 1_000, 900, 1_500, 60_000),
                "C2", new ClientAccount(100_000, Set.of("disputes"), 3_000, 2_700, 3_000, 120_000),
                "C5", new ClientAccount(7, Set.of("tax"), 0, 0, 0, 0),
                "C6", new ClientAccount(0, Set.of(), 500, 0, 0, 0));
        PracticeFiles supplied = new PracticeFiles(files::containsKey, table -> files.getOrDefault(table, List.of()));
        return NextSecondments.of(
                settings,
                supplied,
                new DataSpan(LocalDate.of(2020, 1, 1), AS_OF),
                Samples.secondments(supplied.of(Tables.SECONDMENTS)),
                accounts,
                List.of(),
                (client, day) -> client.equals("C2") ? "C1" : client,
                Optional.empty());
    }

    private static Scorecard of(NextClients next, String client) {
        return next.clients().stream()
                .filter(one -> one.client().equals(client))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aGroupIsWhatItsClientsAreTogetherOnTheLastDay() {
        assertThat(of(next(files()), "C1").about())
                .isEqualTo(new ClientCase(
                        "C1",
                        "One",
                        Set.of("C1", "C2"),
                        Set.of("banking"),
                        false,
                        1,
                        Optional.of(new ClientCase.Wallet(75_000, 21_000.50, "estimated spend: accounts client 2025")),
                        21_000.50,
                        Set.of("disputes", "tax"),
                        Permission.PROCUREMENT_ONLY,
                        Optional.of(true),
                        OptionalInt.of(2),
                        OptionalDouble.of(6.5),
                        OptionalDouble.of(0.9),
                        OptionalDouble.of(40),
                        List.of("cost")));
    }

    @Test
    void thePoolHoldsHostsStrategicClientsThoseWithSpendAndThoseBilledButNotTheFirmItself() {
        assertThat(next(files()).clients())
                .extracting(Scorecard::client)
                .containsExactlyInAnyOrder("C1", "C3", "C4", "C5");
    }

    @Test
    void whatIsNotOnFileIsUnknown() {
        ClientCase four = of(next(files()), "C4").about();

        assertThat(four.permission()).isEqualTo(Permission.UNKNOWN);
        assertThat(four.redFlagsOpen()).isEmpty();
        assertThat(four.wallet()).isEmpty();
        assertThat(four.satisfaction()).isEmpty();
        assertThat(four.realisation()).isEmpty();
        assertThat(four.yearFees()).isZero();
        assertThat(four.contactsBelow())
                .as("contacts were supplied, none of them is there")
                .hasValue(0);
    }

    @Test
    void everyCandidateWhoCouldNotGoIsCountedForTheFirstReason() {
        NextClients next = next(files());

        assertThat(of(next, "C1").shortlist().employees()).containsExactly("E1");
        assertThat(of(next, "C1").shortlist().barred())
                .isEqualTo(Map.of(
                        Barrier.AWAY, 2,
                        Barrier.LEFT, 1,
                        Barrier.NO_CONSENT, 1,
                        Barrier.NOT_YET, 1,
                        Barrier.NO_INTEREST, 1));
        assertThat(of(next, "C3").shortlist().employees())
                .as("no practice billed it: all are open, and so is its sector")
                .containsExactly("E1");
        assertThat(of(next, "C4").shortlist().barred()).containsEntry(Barrier.EXCLUDED, 1);
    }

    @Test
    void withoutAStudyNobodyIsRankedAndWithoutFilesCriteriaAreUnknown() {
        Map<Table, List<Fact>> files = files();
        files.remove(Tables.CANDIDATES);
        files.remove(Tables.CONTACTS);
        NextClients next = next(files);

        assertThat(next.withheld()).isEqualTo("effects on clients' fees were not asked for");
        assertThat(of(next, "C1").by(Criterion.CAPACITY).value()).isEmpty();
        assertThat(of(next, "C1").about().contactsBelow()).isEmpty();
        assertThat(next.candidates()).isZero();
    }
}
