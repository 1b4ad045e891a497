package org.secondment.roi.panel;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.secondment.roi.table.KeyDigest;

/** Units drawn by lot: always the same ones, in whatever order and parts they come. */
final class Draw {

    private record Lot(long digest, String unit) {}

    private static final Comparator<Lot> ORDER =
            Comparator.comparingLong(Lot::digest).thenComparing(Lot::unit);

    static List<String> of(Collection<String> units, int most, long seed) {
        return units.stream()
                .map(unit -> new Lot(KeyDigest.of(seed + " " + unit), unit))
                .sorted(ORDER)
                .limit(most)
                .map(Lot::unit)
                .toList();
    }

    private Draw() {}
}
