package org.secondment.roi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.value.GradeGroups.Group;
import org.secondment.roi.value.GradeGroups.Part;

class GradeGroupsTest {

    private record One(String grade, String person, BigDecimal amount) implements Part {

        @Override
        public String entry() {
            return person;
        }
    }

    private static final List<String> GRADES = List.of("trainee", "associate", "senior", "counsel", "partner");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyGradeIsInOneGroupOfEnoughPeople(long seed) {
        Random random = new Random(seed);
        List<One> parts = new ArrayList<>();
        for (String grade : GRADES) {
            int people = random.nextInt(9);
            for (int one = 0; one < people; one++) {
                parts.add(new One(grade, grade + one, BigDecimal.valueOf(40_000 + random.nextInt(9_000))));
            }
        }
        List<Group> groups = new GradeGroups(GRADES, 5).of(parts);

        assertThat(groups.stream().flatMap(group -> Stream.concat(group.grades().stream(), group.also().stream())))
                .containsExactlyInAnyOrderElementsOf(groups.isEmpty() ? List.of() : GRADES);
        assertThat(groups)
                .allSatisfy(group -> assertThat(
                                parts.stream().filter(part -> group.grades().contains(part.grade())))
                        .hasSizeGreaterThanOrEqualTo(5));
        assertThat(groups.isEmpty()).isEqualTo(parts.size() < 5);
    }

    @Test
    void onePersonManyTimesIsOnePerson() {
        List<One> parts = List.of(
                new One("trainee", "a", BigDecimal.TEN),
                new One("trainee", "a", BigDecimal.TEN),
                new One("trainee", "b", BigDecimal.TEN));

        assertThat(new GradeGroups(GRADES, 3).of(parts)).isEmpty();
        assertThat(new GradeGroups(GRADES, 2).of(parts))
                .containsExactly(new Group(List.of("trainee"), List.of("associate", "senior", "counsel", "partner")));
    }

    @ParameterizedTest
    @CsvSource({
        "65555.33, 66000",
        "105432, 106000",
        "199999, 200000",
        "23456, 23500",
        "-1234.5, -1240",
        "0.0444, 0.0445",
        "0, 0",
    })
    void averagesAreRoundedToAStepOfOneToTwoAndAHalfPercent(String average, String rounded) {
        assertThat(GradeGroups.rounded(new BigDecimal(average))).isEqualByComparingTo(rounded);
    }
}
