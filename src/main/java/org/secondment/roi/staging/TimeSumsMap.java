package org.secondment.roi.staging;

import java.util.Arrays;
import java.util.function.Consumer;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeSum;

/**
 * Adds up time entries by matter, lawyer, work date, currency and status, up to a number of groups. A group is eight
 * longs side by side, in the order in which groups are first met; an open-addressing index finds it.
 */
final class TimeSumsMap {

    private static final int WHO = 0;
    private static final int WHAT = 1;
    private static final int ENTRIES = 2;
    private static final int FIRST_LINE = 3;
    private static final int WORKED = 4;
    private static final int BILLABLE = 5;
    private static final int STANDARD = 6;
    private static final int BILLED = 7;
    private static final int WIDTH = 8;

    private static final int FIRST_CAPACITY = 1 << 10;
    private static final int CODE_BITS = 16;
    private static final long CODE_MASK = (1L << CODE_BITS) - 1;

    private final int bound;
    private long[] groups;
    /** Places of groups from 1; 0 is free. Twice as long as there is room for groups, or longer. */
    private int[] index;

    private int count;

    /** @param bound most groups at a time */
    TimeSumsMap(int bound) {
        this.bound = bound;
        int capacity = Math.min(bound, FIRST_CAPACITY);
        this.groups = new long[capacity * WIDTH];
        this.index = new int[indexLength(capacity)];
    }

    private static int indexLength(int capacity) {
        return Integer.highestOneBit(Math.max(1, capacity)) << 2;
    }

    /** Whether an entry of a new group would find no room. */
    boolean full() {
        return count == bound;
    }

    boolean isEmpty() {
        return count == 0;
    }

    void add(TimeEntry entry) {
        long who = (long) entry.matter() << 32 | entry.employee();
        long what = what(entry);
        int mask = index.length - 1;
        int at = hash(who, what) & mask;
        for (int place = index[at]; place != 0; place = index[at]) {
            int group = (place - 1) * WIDTH;
            if (groups[group + WHO] == who && groups[group + WHAT] == what) {
                addTo(group, entry);
                return;
            }
            at = (at + 1) & mask;
        }
        begin(at, who, what, entry);
    }

    private static long what(TimeEntry entry) {
        if ((entry.currency() | entry.status()) >>> CODE_BITS != 0) {
            throw new IllegalStateException("line " + entry.line() + " | more than " + (1 << CODE_BITS)
                    + " currencies or statuses in one part of a file");
        }
        return (long) entry.day() << 32 | (long) entry.currency() << CODE_BITS | entry.status();
    }

    private static int hash(long who, long what) {
        long mixed = (who * 0x9E3779B97F4A7C15L ^ what) * 0xC2B2AE3D27D4EB4FL;
        mixed ^= mixed >>> 32;
        mixed *= 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    private void begin(int at, long who, long what, TimeEntry entry) {
        int group = count * WIDTH;
        if (group == groups.length) {
            grow();
            begin(free(who, what), who, what, entry);
            return;
        }
        groups[group + WHO] = who;
        groups[group + WHAT] = what;
        groups[group + ENTRIES] = 1;
        groups[group + FIRST_LINE] = entry.line();
        groups[group + WORKED] = entry.worked();
        groups[group + BILLABLE] = entry.billable();
        groups[group + STANDARD] = entry.standard();
        groups[group + BILLED] = entry.billed();
        count++;
        index[at] = count;
    }

    private void addTo(int group, TimeEntry entry) {
        try {
            groups[group + ENTRIES]++;
            groups[group + WORKED] = Math.addExact(groups[group + WORKED], entry.worked());
            groups[group + BILLABLE] = sum(groups[group + BILLABLE], entry.billable());
            groups[group + STANDARD] = sum(groups[group + STANDARD], entry.standard());
            groups[group + BILLED] = sum(groups[group + BILLED], entry.billed());
        } catch (ArithmeticException e) {
            throw new IllegalStateException(
                    "line " + entry.line() + " | the hours or values of one matter, lawyer and day add up to more than"
                            + " can be held; look for an amount with too many digits on lines "
                            + groups[group + FIRST_LINE] + " to " + entry.line(),
                    e);
        }
    }

    /** What is blank adds nothing; only blanks add up to blank. */
    private static long sum(long known, long more) {
        if (more == TimeEntry.BLANK) {
            return known;
        }
        return known == TimeEntry.BLANK ? more : Math.addExact(known, more);
    }

    private void grow() {
        if (count >= bound) {
            throw new IllegalStateException("more than " + bound + " groups; the sums were not written out in time");
        }
        int capacity = Math.min(bound, 2 * count);
        groups = Arrays.copyOf(groups, capacity * WIDTH);
        index = new int[indexLength(capacity)];
        for (int place = 0; place < count; place++) {
            index[free(groups[place * WIDTH + WHO], groups[place * WIDTH + WHAT])] = place + 1;
        }
    }

    private int free(long who, long what) {
        int at = hash(who, what) & (index.length - 1);
        while (index[at] != 0) {
            at = (at + 1) & (index.length - 1);
        }
        return at;
    }

    /** Hands out the sums in the order in which their groups were first met, and forgets them. */
    void drain(Consumer<TimeSum> to) {
        for (int place = 0; place < count; place++) {
            to.accept(sum(place * WIDTH));
        }
        Arrays.fill(index, 0);
        count = 0;
    }

    private TimeSum sum(int group) {
        long who = groups[group + WHO];
        long what = groups[group + WHAT];
        return new TimeSum(
                (int) (who >>> 32),
                (int) who,
                (int) (what >> 32),
                (int) (what >>> CODE_BITS & CODE_MASK),
                (int) (what & CODE_MASK),
                groups[group + ENTRIES],
                groups[group + FIRST_LINE],
                groups[group + WORKED],
                groups[group + BILLABLE],
                groups[group + STANDARD],
                groups[group + BILLED]);
    }
}
