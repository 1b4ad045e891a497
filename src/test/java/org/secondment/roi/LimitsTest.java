package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.secondment.roi.panel.TimeGrain;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

class LimitsTest {

    @Test
    void onlyTimeByMonthIsSpread() {
        assertThat(limits(Set.of(Tables.TIME), TimeGrain.MONTH))
                .singleElement()
                .asString()
                .startsWith("time | each row stands for a month");
        assertThat(limits(Set.of(Tables.BILLS), TimeGrain.MONTH)).isEmpty();
        assertThat(limits(Set.of(Tables.TIME), TimeGrain.DAY)).isEmpty();
    }

    private static List<String> limits(Set<Table> supplied, TimeGrain grain) {
        return Limits.of(supplied::contains, grain);
    }
}
