package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.secondment.roi.panel.Contamination.Way;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

/** HOST took a secondee in 2023; N1 was met there, N2 works there, N3 is of no concern. */
class ContaminationTest {

    private static final List<Fact> SECONDMENTS = Facts.of(
            Tables.SECONDMENTS,
            "secondment_id | employee_id | client_id | start_date | end_date",
            "S1 | E1 | HOST | 2023-03-01 | 2023-09-29");
    private static final List<Fact> CONTACTS =
            Facts.of(Tables.CONTACTS, "contact_id | met_on_secondment_id", "N1 | S1", "N2 | ", "N3 | ");
    private static final Matters MATTERS = Matters.of(Facts.of(
            Tables.MATTERS,
            "matter_id | client_id | opened_date | practice_area",
            "M1 | HOST | 2022-01-10 | tax",
            "M2 | SISTER | 2023-11-02 | tax",
            "M3 | OTHER | 2023-11-03 | tax"));
    private static final Parents PARENTS =
            Parents.from(Facts.of(Tables.CLIENTS, "client_id | valid_from | parent_client_id", "SISTER | | HOST"));

    private static SortedMap<String, Way> reached(List<Fact> roles, List<Fact> credits) {
        return Contamination.of(PARENTS, SECONDMENTS, CONTACTS, roles, credits, MATTERS);
    }

    private static List<Fact> roles(String... lines) {
        return Facts.of(Tables.CONTACT_ROLES, "contact_id | org_id | from | to", lines);
    }

    private static List<Fact> credits(String... lines) {
        return Facts.of(
                Tables.CREDITS,
                "credit_id | matter_id | employee_id | role | share_pct | valid_from | source_contact_id | referred_on",
                lines);
    }

    @Test
    void theClientToWhichAMetContactMovesIsReached() {
        assertThat(reached(roles("N1 | HOST | 2020-01-01 | 2024-01-31", "N1 | NEXT | 2024-02-01 | "), List.of()))
                .containsExactly(entry("NEXT", Way.CONTACT_MOVED_IN));
    }

    @Test
    void movesBeforeTheSecondmentWithinTheGroupOrOfOthersReachNobody() {
        assertThat(reached(
                        roles(
                                "N1 | FORMER | 2019-01-01 | 2020-12-31",
                                "N1 | SISTER | 2024-02-01 | ",
                                "N2 | NEXT | 2024-02-01 | "),
                        List.of()))
                .isEmpty();
    }

    @Test
    void workReferredByAMetContactReachesTheClientButNotTheHostsGroup() {
        List<Fact> credits = credits(
                "K1 | M3 | E1 | referral | 100 | 2023-11-03 | N1 | 2023-11-01",
                "K2 | M2 | E1 | referral | 100 | 2023-11-02 | N1 | 2023-11-01",
                "K3 | M1 | E1 | referral | 100 | 2023-11-02 | N1 | 2023-11-01");

        assertThat(reached(List.of(), credits)).containsExactly(entry("OTHER", Way.REFERRAL_OUT_OF_HOST));
    }

    @Test
    void workReferredBySomebodyWhoWorksAtAHostReachesTheClient() {
        List<Fact> roles = roles("N2 | HOST | 2020-01-01 | 2023-12-31");

        assertThat(reached(roles, credits("K1 | M3 | E1 | referral | 100 | 2023-11-03 | N2 | ")))
                .containsExactly(entry("OTHER", Way.REFERRAL_OUT_OF_HOST));
        assertThat(reached(roles, credits("K1 | M3 | E1 | referral | 100 | 2023-11-03 | N2 | 2023-02-28")))
                .as("before the secondment")
                .isEmpty();
        assertThat(reached(roles, credits("K1 | M3 | E1 | referral | 100 | 2024-01-03 | N2 | ")))
                .as("after leaving the host")
                .isEmpty();
        assertThat(reached(roles, credits("K1 | M3 | E1 | referral | 100 | 2023-11-03 | N3 | ")))
                .as("somebody else")
                .isEmpty();
    }
}
