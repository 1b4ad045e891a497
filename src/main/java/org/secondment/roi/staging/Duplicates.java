package org.secondment.roi.staging;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.secondment.roi.staging.Staged.KeyDigests;
import org.secondment.roi.staging.Staged.Part;

/** Finds keys that may stand in a table more than once, by their digests, within bounded memory. */
final class Duplicates {

    /** Held twice by each core while they are sorted: 8 MB. */
    private static final int DIGESTS_OF_A_SLICE = 1 << 19;

    /** Digests that occur more than once in the files of a table together, each once, in rising order. */
    static long[] suspected(List<Staged> files) {
        return suspected(files, DIGESTS_OF_A_SLICE);
    }

    static long[] suspected(List<Staged> files, int digestsOfASlice) {
        List<KeyDigests> keys = files.stream()
                .flatMap(file -> file.parts().stream())
                .map(Part::keys)
                .filter(digests -> digests.count() > 0)
                .toList();
        long all = keys.stream().mapToLong(KeyDigests::count).sum();
        Slices slices = Slices.of(all, digestsOfASlice);
        return IntStream.range(0, slices.count())
                .parallel()
                .mapToObj(slice -> repeated(slice(keys, slices.low(slice), slices.high(slice))))
                .flatMapToLong(Arrays::stream)
                .toArray();
    }

    private static long[] slice(List<KeyDigests> keys, long low, long high) {
        long[][] runs = keys.stream().map(part -> part.between(low, high)).toArray(long[][]::new);
        long[] slice = new long[Arrays.stream(runs).mapToInt(run -> run.length).reduce(0, Math::addExact)];
        int filled = 0;
        for (long[] run : runs) {
            System.arraycopy(run, 0, slice, filled, run.length);
            filled += run.length;
        }
        Arrays.sort(slice);
        return slice;
    }

    private static long[] repeated(long[] sorted) {
        LongStream.Builder repeated = LongStream.builder();
        for (int i = 1; i < sorted.length; i++) {
            boolean again = sorted[i] == sorted[i - 1];
            if (again && (i == 1 || sorted[i] != sorted[i - 2])) {
                repeated.add(sorted[i]);
            }
        }
        return repeated.build().toArray();
    }

    /**
     * The files that hold any of the digests, in the order given.
     *
     * @param suspected in rising order
     */
    static List<Staged> files(List<Staged> files, long[] suspected) {
        return files.stream()
                .filter(file -> file.parts().stream().anyMatch(part -> holdsAny(part.keys(), suspected)))
                .toList();
    }

    private static boolean holdsAny(KeyDigests keys, long[] suspected) {
        if (keys.count() == 0 || suspected.length == 0) {
            return false;
        }
        Slices slices = Slices.of(keys.count(), DIGESTS_OF_A_SLICE);
        for (int slice = 0; slice < slices.count(); slice++) {
            long low = slices.low(slice);
            long high = slices.high(slice);
            if (reaches(suspected, low, high) && meet(keys.between(low, high), suspected)) {
                return true;
            }
        }
        return false;
    }

    private static boolean reaches(long[] sorted, long low, long high) {
        int found = Arrays.binarySearch(sorted, low);
        int at = found >= 0 ? found : -found - 1;
        return at < sorted.length && sorted[at] <= high;
    }

    private static boolean meet(long[] digests, long[] suspected) {
        int at = 0;
        for (long digest : digests) {
            while (at < suspected.length && suspected[at] < digest) {
                at++;
            }
            if (at < suspected.length && suspected[at] == digest) {
                return true;
            }
        }
        return false;
    }

    private Duplicates() {}
}
