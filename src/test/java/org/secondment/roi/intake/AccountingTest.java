package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountingTest {

    @Test
    void everyRecordStandsInOneOfTheCounts() {
        assertThat(counted(10, 5, 2, 1, 2).balances()).isTrue();
        assertThat(counted(10, 5, 2, 1, 1).balances()).isFalse();
        assertThat(counted(9, 5, 2, 1, 2).balances()).isFalse();
    }

    @Test
    void theDifferenceIsWhatTheFileWritesAndNoAcceptedRowCarries() {
        assertThat(counted(1, 1, 0, 0, 0).notAccepted()).contains(new BigDecimal("150.50"));
    }

    @Test
    void aTableWithoutAmountsHasNoDifference() {
        var people = new Accounting("people.csv", "people", "UTF-8", 1, 1, 0, 0, 0, Optional.empty(), Optional.empty());

        assertThat(people.notAccepted()).isEmpty();
    }

    private static Accounting counted(long scanned, long accepted, long rejected, long dropped, long duplicates) {
        return new Accounting(
                "bills.csv",
                "bills",
                "UTF-8",
                scanned,
                accepted,
                rejected,
                dropped,
                duplicates,
                Optional.of(new BigDecimal("1150.50")),
                Optional.of(new BigDecimal("1000.00")));
    }
}
