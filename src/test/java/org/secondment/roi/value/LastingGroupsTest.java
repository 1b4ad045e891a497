package org.secondment.roi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secondment.roi.value.GradeGroups.Group;
import org.secondment.roi.value.GradeGroups.Part;
import org.secondment.roi.value.LastingGroups.Standing;

/** Groups of at least three. Letters are people; a digit behind one is another pay of the same. */
class LastingGroupsTest {

    private record One(String grade, String entry, BigDecimal amount) implements Part {

        @Override
        public String person() {
            return entry.substring(0, 1);
        }
    }

    private final LastingGroups<One> groups =
            new LastingGroups<>(new GradeGroups(List.of("trainee", "associate", "counsel"), 3));

    @Test
    void anAverageStandsUntilEnoughPeopleAreOthers() {
        assertThat(shown(associates("a", "b", "c", "d"))).containsExactly("abcd");
        assertThat(shown(associates("a", "b", "c", "d", "e"))).as("one came").containsExactly("abcd");
        assertThat(shown(associates("b", "c", "d", "e"))).as("and one left").containsExactly("abcd");
        assertThat(shown(associates("b", "c", "d", "e", "f"))).containsExactly("bcdef");
        assertThat(shown(associates("b2", "c2", "d", "e", "f")))
                .as("two are paid otherwise")
                .containsExactly("bcdef");
        assertThat(shown(associates("b2", "c2", "d2", "e", "f"))).containsExactly("b2c2d2ef");
    }

    @Test
    void itIsSetApartFromEveryAverageBeforeAndNotOnlyTheLast() {
        shown(associates("a", "b", "c", "d"));
        assertThat(shown(associates("a", "b", "c", "d", "e", "f", "g"))).containsExactly("abcdefg");
        assertThat(shown(associates("a", "b", "c", "d", "e")))
                .as("two from the last, one from the first")
                .containsExactly("abcdefg");
        assertThat(shown(associates("a", "b", "c", "d")))
                .as("the same people are shown again")
                .containsExactly("abcd");
    }

    @Test
    void theSamePeopleAreShownAsTheyWere() {
        shown(associates("a", "b", "c"));
        List<One> dearer = associates("a", "b", "c").stream()
                .map(one -> new One(one.grade(), one.entry(), BigDecimal.TEN))
                .toList();

        assertThat(groups.next(dearer))
                .singleElement()
                .satisfies(one -> assertThat(one.parts())
                        .extracting(One::amount)
                        .as("a rate of exchange later")
                        .containsOnly(BigDecimal.ONE));
    }

    @Test
    void eachGroupStandsByItselfAsLongAsGradesAreGroupedAlike() {
        shown(joined(trainees("t", "u", "v"), associates("a", "b", "c")));

        assertThat(shown(joined(trainees("t", "u", "v", "w"), associates("d", "e", "f"))))
                .containsExactly("tuv", "def");
    }

    @Test
    void otherGroupsOfGradesAreShownOnlyAllTogether() {
        shown(joined(trainees("t", "u", "v"), associates("a", "b", "c")));

        List<Standing<One>> kept = groups.next(joined(trainees("t", "u"), associates("a", "b", "c")));
        assertThat(kept).extracting(Standing::group).containsExactly(group("trainee"), group("associate", "counsel"));
        assertThat(shown(joined(trainees("w", "x"), associates("a", "b", "c", "d"))))
                .as("with three others than each")
                .containsExactly("wxabcd");
        assertThat(shown(associates("a", "b"))).as("too few of all").isEmpty();
    }

    @Test
    void groupsAddedUpAreSetApartTheSame() {
        assertThat(shown(joined(trainees("t", "u"), associates("a", "b", "c", "d"))))
                .containsExactly("tuabcd");
        assertThat(shown(joined(trainees("t", "u", "v"), associates("a", "b", "c"))))
                .as("each is three from the one before; both together are two")
                .containsExactly("tuabcd");
        assertThat(shown(joined(trainees("t", "u", "v"), associates("a", "b", "c", "e"))))
                .as("with one more they are three")
                .containsExactly("tuv", "abce");
    }

    private static Group group(String grade, String... also) {
        return new Group(List.of(grade), List.of(also));
    }

    private List<String> shown(List<One> parts) {
        return groups.next(parts).stream()
                .map(one -> String.join("", one.parts().stream().map(One::entry).toList()))
                .toList();
    }

    private static List<One> associates(String... entries) {
        return of("associate", entries);
    }

    private static List<One> trainees(String... entries) {
        return of("trainee", entries);
    }

    private static List<One> joined(List<One> some, List<One> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<One> of(String grade, String... entries) {
        return Stream.of(entries)
                .map(entry -> new One(grade, entry, BigDecimal.ONE))
                .toList();
    }
}
