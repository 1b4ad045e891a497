package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

    @Test
    void qValuesAreThoseOfTheReference() {
        ReferenceTable expected = ReferenceTable.of("fdr/expected/adjusted.csv");
        List<Double> q = BenjaminiHochberg.qValues(
                boxed(ReferenceTable.of("fdr/input.csv").numbers("p_value")));

        for (int i = 0; i < q.size(); i++) {
            ReferenceTable.Row row = expected.rows().get(i);
            assertThat(q.get(i)).isCloseTo(row.number("q_value"), Offset.offset(1e-12));
            assertThat(q.get(i) <= BenjaminiHochberg.RATE).isEqualTo(row.whole("stands_out_10pct") == 1);
        }
        assertThat(q).hasSize(12);
        assertThat(q.get(3)).as("a tie").isEqualTo(q.get(4));
    }

    @Test
    void segmentsThatAreAskedButNotShownCount() {
        assertThat(BenjaminiHochberg.qValues(List.of(0.03, 0.9))).containsExactly(0.06, 0.9);
        assertThat(BenjaminiHochberg.qValues(List.of(0.03))).containsExactly(0.03);
        assertThat(BenjaminiHochberg.qValues(List.of())).isEmpty();
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
