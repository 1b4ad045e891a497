package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.practice.Relations;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

class SecondmentRelationsTest {

    private static final Secondment AWAY =
            new Secondment("S1", "E1", "C1", LocalDate.parse("2024-01-08"), Optional.of(LocalDate.parse("2024-07-05")));

    private final Map<Table, List<Fact>> files = new HashMap<>();

    private Relations relations() {
        PracticeFiles supplied = new PracticeFiles(files::containsKey, table -> files.getOrDefault(table, List.of()));
        return new SecondmentRelations(supplied, LocalDate.parse("2026-03-31")).of(AWAY);
    }

    private void clients(String... rows) {
        files.put(
                Tables.CLIENTS,
                Facts.of(Tables.CLIENTS, "client_id | valid_from | satisfaction_score | satisfaction_on", rows));
    }

    private void scores(OptionalDouble before, OptionalDouble after) {
        assertThat(relations().before()).isEqualTo(before);
        assertThat(relations().after()).isEqualTo(after);
    }

    @Test
    void theLastScoreBeforeStandsAgainstTheFirstOneAfter() {
        clients(
                "C1 | | 5 | 2022-06-30",
                "C1 | 2023-07-01 | 7 | 2024-01-08",
                "C1 | 2024-02-01 | 3 | 2024-07-05",
                "C1 | 2025-09-01 | 9 | 2025-08-20",
                "C1 | 2025-02-01 | 6.5 |",
                "C2 | | 1 | 2024-10-01");

        scores(OptionalDouble.of(7), OptionalDouble.of(6.5));
    }

    @Test
    void aLaterRowCorrectsTheScoreOfADay() {
        clients("C1 | 2024-01-05 | 8 | 2023-12-01", "C1 | | 6 | 2023-12-01");

        scores(OptionalDouble.of(8), OptionalDouble.empty());
    }

    @Test
    void whatIsUndatedOrMoreThanTwoYearsOffOrNotYetKnownIsNoScore() {
        clients("C1 | | 5 |", "C1 | | 4 | 2022-01-07", "C1 | 2026-04-01 | 9 |", "C1 | | 8 | 2026-04-02");
        scores(OptionalDouble.empty(), OptionalDouble.empty());

        clients("C1 | | 4 | 2022-01-08", "C1 | | 8 | 2026-03-31");
        scores(OptionalDouble.of(4), OptionalDouble.of(8));
    }

    @Test
    void guestsAreAddedUpWhereEveryOccasionSaysHowMany() {
        String headings = "secondment_id | event_date | event | status | quantity";
        String[] rows = {
            "S1 | 2024-02-01 | training_with_client_guest | done | 2",
            "S1 | 2024-03-01 | training_with_client_guest | done | 3",
            "S1 | 2024-04-01 | training_with_client_guest | missed |",
            "S1 | 2026-04-01 | training_with_client_guest | done | 50",
            "S1 | 2024-03-01 | training_attended | done | 700",
            "S2 | 2024-03-01 | training_with_client_guest | done |"
        };
        files.put(Tables.ENGAGEMENT_LOG, Facts.of(Tables.ENGAGEMENT_LOG, headings, rows));
        assertThat(relations().guests()).isEqualTo(OptionalInt.of(5));

        rows[5] = "S1 | 2024-05-01 | training_with_client_guest | done |";
        files.put(Tables.ENGAGEMENT_LOG, Facts.of(Tables.ENGAGEMENT_LOG, headings, rows));
        assertThat(relations().guests()).isEmpty();
    }

    @Test
    void newContactsAreThoseTheFirmDidNotKnow() {
        files.put(
                Tables.CONTACTS,
                Facts.of(
                        Tables.CONTACTS,
                        "contact_id | met_on_secondment_id | known_before",
                        "K1 | S1 | N",
                        "K2 | S1 | Y",
                        "K3 | S1 | N",
                        "K4 | S1 |",
                        "K5 | S2 | N"));
        assertThat(relations().newContacts()).isEqualTo(OptionalInt.of(2));

        files.put(Tables.CONTACTS, Facts.of(Tables.CONTACTS, "contact_id | met_on_secondment_id", "K4 | S1", "K6 |"));
        assertThat(relations().newContacts()).isEmpty();
    }

    @Test
    void withoutFilesNothingIsKnown() {
        assertThat(relations()).isEqualTo(Relations.UNKNOWN);
    }
}
