package org.secondment.roi.effect.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RungTest {

    @Test
    void clientsLoseTheSectorThenHalfTheSizes() {
        assertThat(ladder(Factor.SECTOR, Factor.SIZE))
                .containsExactly(
                        List.of("sector", "size fifth"), List.of("size fifth"), List.of("size half"), List.of());
    }

    @Test
    void lawyersLoseTheLeastImportantTraitFirst() {
        assertThat(ladder(Factor.GRADE, Factor.TENURE, Factor.PRACTICE, Factor.CREDIT))
                .containsExactly(
                        List.of("grade", "tenure", "practice", "credit third"),
                        List.of("grade", "tenure", "credit third"),
                        List.of("grade", "credit third"),
                        List.of("credit third"),
                        List.of());
    }

    @Test
    void noRungStandsTwice() {
        assertThat(ladder(Factor.SECTOR)).containsExactly(List.of("sector"), List.of());
        assertThat(ladder()).containsExactly(List.of());
    }

    private static List<List<String>> ladder(Factor... factors) {
        return Rung.ladder(List.of(factors)).stream().map(Rung::words).toList();
    }
}
