package org.secondment.roi.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoutingTest {

    @Test
    void workOfTheHostWithoutAContactIsTheSecondeesOwn() {
        assertThat(new Book()
                        .credited("M1", "C1", "2022-07-01", "E1", "", "")
                        .credited("M2", "C11", "2022-08-01", "E1", "self", "")
                        .credited("M3", "C1", "2022-09-01", "E1", "unknown", "")
                        .credited("M4", "C9", "2022-10-01", "E1", "", "")
                        .originated("M5", "C2", "2023-07-01", "E2")
                        .lines())
                .as("C11 is of the host's group, C9 is not; what lies before S2 is compared with it, too")
                .containsExactly(
                        "M1 S1 after self data",
                        "M1 S2 before self data",
                        "M2 S1 after self firm",
                        "M2 S2 before self firm",
                        "M3 S1 after unknown firm",
                        "M3 S2 before unknown firm",
                        "M5 S3 after self data");
    }

    @Test
    void aContactMetThereWhoIsStillThereGoesBeforeTheFirmsOwnWord() {
        Book book = new Book()
                .credited("M1", "C2", "2023-08-01", "E2", "self", "N1")
                .credited("M2", "C2", "2023-08-01", "E2", "contact", "N2")
                .credited("M3", "C2", "2023-08-01", "E2", "contact", "N3")
                .credited("M4", "C2", "2023-08-01", "E2", "", "N4")
                .contacts("N1 | C2 | S3", "N2 | C2 | ", "N3 | C2 | ", "N4 | C2 | S1")
                .touches(
                        "N2 | E2 | 2023-06-30", "N2 | E2 | 2024-01-01", "N3 | E2 | 2023-01-08", "N3 | E2 | 2023-02-01");

        assertThat(book.lines())
                .as("N1 met there, N2 first touched on the last day, N3 a day before the first, N4 met elsewhere")
                .containsExactly(
                        "M1 S3 after contact data contradicted",
                        "M2 S3 after contact data",
                        "M3 S3 after unknown data contradicted",
                        "M4 S3 after unknown data");
        assertThat(book.ledger().contradicted()).isEqualTo(2);
    }

    @Test
    void aContactWhoMovedIsFollowedOnALineOfItsOwn() {
        Book book = new Book()
                .credited("M1", "C7", "2024-02-01", "E2", "", "N1")
                .credited("M2", "C2", "2024-02-01", "E2", "contact", "N1")
                .credited("M3", "C7", "2023-12-31", "E2", "follow", "N1")
                .credited("M4", "C7", "2026-01-02", "E2", "follow", "N1")
                .credited("M5", "C8", "2024-02-01", "E2", "follow", "N1")
                .contacts("N1 | C7 | S3")
                .roles("N1 | C2 | 2020-01-01 | 2023-12-31", "N1 | C7 | 2024-01-01 | ");

        assertThat(book.lines())
                .as(
                        "M2 names one who had left, M3 opened before the move, M4 over 24 months after, M5 where N1 never was")
                .containsExactly("M1 S3 after follow data", "M2 S3 after unknown data contradicted");
        assertThat(book.ledger().refuted()).isEqualTo(3);
        assertThat(book.ledger().contradicted()).isEqualTo(4);
    }

    @Test
    void whereNoContactsAreKnownTheFirmsOwnWordHolds() {
        Book book = new Book()
                .credited("M1", "C2", "2023-08-01", "E2", "contact", "N1")
                .credited("M2", "C2", "2023-08-01", "E2", "", "N1")
                .credited("M3", "C7", "2024-02-01", "E2", "follow", "N1")
                .credited("M4", "C2", "2024-02-01", "E2", "follow", "");

        assertThat(book.lines())
                .as("a matter of the host cannot be a followed contact's")
                .containsExactly(
                        "M1 S3 after contact firm",
                        "M2 S3 after unknown data",
                        "M3 S3 after follow firm",
                        "M4 S3 after unknown data contradicted");
        assertThat(book.ledger().measurable()).containsExactlyInAnyOrder(Route.values());
    }

    @Test
    void aRouteThatNothingCanEstablishIsNotMeasurable() {
        Book said = new Book().credited("M1", "C2", "2023-08-01", "E2", "self", "");

        assertThat(said.ledger().measurable()).containsExactlyInAnyOrder(Route.SELF, Route.UNKNOWN);
        assertThat(said.contacts("N1 | C2 | S3").ledger().measurable())
                .containsExactlyInAnyOrder(Route.SELF, Route.UNKNOWN, Route.CONTACT);
        assertThat(said.roles("N1 | C2 | 2020-01-01 | ").ledger().measurable())
                .containsExactlyInAnyOrder(Route.values());
    }

    @Test
    void whatWasCreditedBeforeTheStartOrWhileAwayIsNotAfter() {
        assertThat(new Book()
                        .credited("M1", "C2", "2023-01-08", "E2", "", "")
                        .credited("M2", "C2", "2023-01-09", "E2", "", "")
                        .credited("M3", "C2", "2023-06-30", "E2", "", "")
                        .credited("M4", "C2", "2023-07-01", "E2", "", "")
                        .lines())
                .containsExactly(
                        "M1 S3 before self data",
                        "M2 S3 during self data",
                        "M3 S3 during self data",
                        "M4 S3 after self data");
    }

    @Test
    void anOldMatterCreditedAnewHasNoEstablishedRouteAndOneSplitAnewIsNotCreditedAnew() {
        assertThat(new Book()
                        .credited("M1", "C2", "2022-01-01", "E8", "", "")
                        .row("M1", "E2", "referral", "2023-09-01", "self", "", "NA")
                        .credited("M2", "C2", "2022-02-01", "E2", "", "")
                        .row("M2", "E2", "referral", "2023-09-01", "", "", "NA")
                        .credited("M3", "C2", "2023-09-01", "E8", "", "")
                        .row("M3", "E2", "relationship", "2023-09-01", "", "", "NA")
                        .lines())
                .containsExactly("M1 S3 after unknown data", "M2 S3 before self data", "M2 S3 before self data");
    }
}
