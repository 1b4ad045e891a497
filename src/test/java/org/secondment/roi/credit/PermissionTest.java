package org.secondment.roi.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "nothing",
            value = {
                "permitted, Y, nothing",
                "permitted, NA, nothing",
                "permitted, '', nothing",
                "permitted, N, NOT_PERMITTED",
                "permitted, unknown, PERMISSION_UNKNOWN",
                "'', Y, nothing",
                "'', '', PERMISSION_UNKNOWN",
                "unknown, '', PERMISSION_UNKNOWN",
                "procurement_only, '', PERMISSION_UNKNOWN",
                "procurement_only, NA, nothing",
                "forbidden, Y, FORBIDDEN_AS_AGREED",
                "forbidden, N, FORBIDDEN_AS_AGREED"
            })
    void creditWhileAwayNeedsAPermission(String agreed, String permitted, @Nullable String reason) {
        Book book = new Book()
                .agreed(agreed)
                .credited("M1", "C2", "2023-02-01", "E2", "self", "", permitted)
                .credited("M2", "C2", "2023-07-01", "E2", "self", "", permitted);

        assertThat(book.exceptions()).isEqualTo(reason == null ? List.of() : List.of("M1 S3 2023-02-01 " + reason));
        assertThat(book.lines())
                .as("an exception is part of no line; after the return the rule has ended")
                .contains("M2 S3 after self firm")
                .hasSize(reason == null ? 2 : 1);
    }

    @Test
    void theClientsRuleCountsWhileItIsInForce() {
        assertThat(new Book()
                        .clients("C2 | | permitted", "C2 | 2023-03-01 | forbidden", "C2 | 2023-05-01 | permitted")
                        .credited("M1", "C2", "2023-02-28", "E2", "", "", "Y")
                        .credited("M2", "C2", "2023-03-01", "E2", "", "", "Y")
                        .credited("M3", "C2", "2023-05-01", "E2", "", "", "Y")
                        .exceptions())
                .containsExactly("M2 S3 2023-03-01 FORBIDDEN_BY_CLIENT");
    }

    @Test
    void aMatterOpenedWhileAwayIsAnExceptionThoughItsCreditBeginsLater() {
        assertThat(new Book()
                        .agreed("forbidden")
                        .credited("M1", "C2", "2023-06-30", "E8", "", "")
                        .row("M1", "E2", "referral", "2023-10-01", "", "", "Y")
                        .credited("M2", "C2", "2022-01-01", "E8", "", "")
                        .row("M2", "E2", "origination", "2023-05-05", "", "", "Y")
                        .credited("M3", "C9", "2023-05-05", "E2", "", "")
                        .exceptions())
                .as("M2 was opened before, but credited while away; M3 is no work of the host")
                .containsExactly("M1 S3 2023-06-30 FORBIDDEN_AS_AGREED", "M2 S3 2023-05-05 FORBIDDEN_AS_AGREED");
    }

    @Test
    void anExceptionKeepsItsAmountsAndIsPartOfNoOtherFigure() {
        CreditLedger ledger = new Book()
                .agreed("forbidden")
                .credited("M1", "C2", "2023-06-30", "E2", "", "")
                .ledger(new Credited(new CreditKey("M1", "K0"), LocalDate.of(2023, 9, 1), Optional.empty(), 12_345));

        assertThat(ledger.exceptions()).extracting(Irregular::allBilled).containsExactly(12_345L);
        assertThat(ledger.lines()).isEmpty();
        assertThat(ledger.elsewhere()).isZero();
        assertThat(ledger.totals(12)).allMatch(total -> total.after() == 0 && total.during() == 0);
    }
}
