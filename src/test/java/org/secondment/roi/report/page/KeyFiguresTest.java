package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.secondment.roi.report.Headline;
import org.secondment.roi.report.SmallFindings;

class KeyFiguresTest {

    @Test
    void everyKeyFigureIsOneOfPageOne() {
        assertThat(Headlines.of(SmallFindings.full())).extracting(Headline::id).containsAll(KeyFigures.IDS);
    }
}
