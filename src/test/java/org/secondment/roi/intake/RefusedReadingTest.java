package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.table.Tables;

class RefusedReadingTest {

    @TempDir
    Path temp;

    private Inputs inputs;

    @BeforeEach
    void aFolderThatIsNotRefused() {
        inputs = Inputs.in(temp);
    }

    @Test
    void aFileThatEndsWithinARecordIsRefused() {
        inputs.with("bills.csv", Inputs.BILLS + "B2,M1,2024-02");

        assertThat(refusal(inputs.exports()))
                .containsExactly("bills.csv:3 | the file ends in the middle of a record (3 of 5 values and no line"
                        + " break), so it was cut off and more may be missing; deliver it again");
    }

    @Test
    void anUnclosedQuoteFarDownComesBackAsARefusal() {
        inputs.with(
                "bills.csv",
                Inputs.BILLS + "B2,M1,2024-02-01,1.00,GBP\nB3,\"M1,2024-02-01,1.00,GBP\nB4,M1,2024-02-01,1.00,GBP\n");
        assertThat(refusal(inputs.exports()))
                .containsExactly("bills.csv:4 | a quote opens here and never closes, so that all that follows would be"
                        + " read as one value; close it, or export the file again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B1,M1,2024-02-01,9234.50,GBP\n",
                "B1,M1,2024-02-01,1234.50,GBP\nB2,M1,2024-02-01,1.00,GBP\n",
                "B1,M1,2024",
                "",
                "B1,\"1,2024-02-01,1234.50,GBP\n",
                "\"B1\"M1,2024-02-01,1234.5,GBP\n"
            })
    void aFileThatChangesAfterItWasFoundIsRefused(String rows) {
        var exports = inputs.exports();
        inputs.with("bills.csv", "bill_id,matter_id,bill_date,fees_net,currency\n" + rows);

        assertThat(refusal(exports))
                .containsExactly("bills.csv | the file changed while it was read; run again once nothing writes to the"
                        + " inputs folder");
    }

    @Test
    void aFileThatIsGoneAfterItWasFoundIsRefused() {
        var exports = inputs.with("bills.csv", Inputs.BILLS).exports();
        inputs.without("bills.csv");

        assertThat(refusal(exports))
                .containsExactly(
                        "bills.csv | the file was found and is gone; run again once nothing writes to the inputs"
                                + " folder");
    }

    private static List<String> refusal(Exports exports) {
        return Refusals.of(() -> Collected.of(exports, Tables.BILLS));
    }
}
