package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.types.DecimalType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondment.roi.table.Type;

class NumbersTest {

    @ParameterizedTest
    @EnumSource(names = {"MONEY", "PERCENT", "FRACTION", "RATE", "NUMBER"})
    void numbersFitTheColumnsThatStoreThem(Type type) {
        assertThat(new DecimalType(Numbers.precision(type), Numbers.scale(type)))
                .isEqualTo(type.stored());
    }
}
