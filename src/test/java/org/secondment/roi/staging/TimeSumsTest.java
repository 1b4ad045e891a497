package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.staging.Parts.blocks;
import static org.secondment.roi.staging.Parts.entry;
import static org.secondment.roi.table.TimeEntry.BLANK;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;

class TimeSumsTest {

    @TempDir
    Path folder;

    private record Group(int matter, int employee, int day, int currency, int status) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 100_000})
    void sumsReadBackAreThoseOfAPlainMap(int mostSums) {
        List<TimeEntry> entries = random(new Random(mostSums), 3_000);
        Map<Group, TimeSum> expected = new HashMap<>();
        entries.forEach(entry -> plus(expected, one(entry)));

        Map<Group, TimeSum> read = new HashMap<>();
        addAll(Parts.time(folder, 0, mostSums, entries), read);

        assertThat(read).isEqualTo(expected);
        assertThat(expected).hasSizeBetween(500, 2_900);
    }

    @Test
    void sumsComeInTheOrderInWhichTheirGroupsAreFirstMet() {
        StagedPart part = Parts.time(
                folder,
                0,
                100,
                List.of(
                        entry(2, 1, 5, 10, 0),
                        entry(3, 0, 9, 20, 7),
                        entry(4, 1, 4, 30, BLANK),
                        entry(5, 1, 5, 40, BLANK)));

        assertThat(blocks(part.sums()))
                .containsExactly(List.of(
                        "M-1 É-1 C0 day 5 status 0: [2, 2, 50, blank, blank, 0]",
                        "M-0 É-1 C0 day 9 status 0: [1, 3, 20, blank, blank, 7]",
                        "M-1 É-1 C0 day 4 status 0: [1, 4, 30, blank, blank, blank]"));
    }

    @Test
    void sumsOfAGroupMayStandTwiceWhenTheBoundIsReached() {
        StagedPart part =
                Parts.time(folder, 0, 2, List.of(entry(2, 0, 5, 10, 1), entry(3, 1, 5, 20, 1), entry(4, 0, 5, 30, 1)));

        assertThat(blocks(part.sums()).stream().flatMap(List::stream))
                .containsExactly(
                        "M-0 É-1 C0 day 5 status 0: [1, 2, 10, blank, blank, 1]",
                        "M-1 É-1 C0 day 5 status 0: [1, 3, 20, blank, blank, 1]",
                        "M-0 É-1 C0 day 5 status 0: [1, 4, 30, blank, blank, 1]");
    }

    @Test
    void idsThatNoDictionaryHoldsAreReadAsWell() {
        List<TimeEntry> entries = IntStream.range(0, 30_000)
                .mapToObj(i -> entry(i + 2, i, 5, i, i))
                .toList();

        Map<Group, TimeSum> read = new HashMap<>();
        addAll(Parts.time(folder, 0, 100_000, entries), read);

        assertThat(read).hasSize(30_000).allSatisfy((group, sum) -> {
            assertThat(sum.worked()).isEqualTo(group.matter());
            assertThat(sum.firstLine()).isEqualTo(group.matter() + 2);
        });
    }

    private static List<TimeEntry> random(Random random, int count) {
        List<TimeEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(new TimeEntry(
                    i + 2,
                    random.nextLong(),
                    random.nextInt(20),
                    random.nextInt(10),
                    random.nextInt(3) - 1,
                    random.nextInt(2),
                    random.nextInt(3),
                    random.nextInt(100_000),
                    blankOr(random, 9),
                    blankOr(random, 2),
                    blankOr(random, 1)));
        }
        return entries;
    }

    private static long blankOr(Random random, int given) {
        return random.nextInt(10) < given ? random.nextInt(2_000_000) - 1_000_000 : BLANK;
    }

    private static TimeSum one(TimeEntry e) {
        return new TimeSum(
                e.matter(),
                e.employee(),
                e.day(),
                e.currency(),
                e.status(),
                1,
                e.line(),
                e.worked(),
                e.billable(),
                e.standard(),
                e.billed());
    }

    private static void plus(Map<Group, TimeSum> sums, TimeSum more) {
        Group group = new Group(more.matter(), more.employee(), more.day(), more.currency(), more.status());
        sums.merge(
                group,
                more,
                (a, b) -> new TimeSum(
                        a.matter(),
                        a.employee(),
                        a.day(),
                        a.currency(),
                        a.status(),
                        a.entries() + b.entries(),
                        Math.min(a.firstLine(), b.firstLine()),
                        a.worked() + b.worked(),
                        plus(a.billable(), b.billable()),
                        plus(a.standard(), b.standard()),
                        plus(a.billed(), b.billed())));
    }

    private static long plus(long a, long b) {
        if (a == BLANK || b == BLANK) {
            return a == BLANK ? b : a;
        }
        return a + b;
    }

    /** Codes of a block are turned into those of {@link Parts#IDS} again. */
    private static void addAll(StagedPart part, Map<Group, TimeSum> sums) {
        part.sums().forEach(new TimeSums.Visitor() {
            private List<String> matters = List.of();
            private List<String> employees = List.of();
            private List<String> currencies = List.of();

            @Override
            public Set<TimeSums.Numbers> reads() {
                return EnumSet.allOf(TimeSums.Numbers.class);
            }

            @Override
            public boolean block(List<String> newMatters, List<String> newEmployees, List<String> newCurrencies) {
                matters = newMatters;
                employees = newEmployees;
                currencies = newCurrencies;
                return true;
            }

            @Override
            public void sum(TimeSum s) {
                plus(
                        sums,
                        new TimeSum(
                                code(matters, s.matter(), "M-"),
                                code(employees, s.employee(), "É-"),
                                s.day(),
                                code(currencies, s.currency(), "C"),
                                s.status(),
                                s.entries(),
                                s.firstLine(),
                                s.worked(),
                                s.billable(),
                                s.standard(),
                                s.billed()));
            }
        });
    }

    private static int code(List<String> ids, int place, String prefix) {
        assertThat(ids.get(place)).startsWith(prefix);
        return Integer.parseInt(ids.get(place).substring(prefix.length()));
    }
}
