package org.secondment.roi.effect;

import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Within what a unit is compared. Strata are formed anew for each start of a cohort, from what was known before it; an
 * empty one means that the unit is neither treated nor a control there.
 *
 * @param everywhere its stratum at starts that are not listed
 * @param byStart first period away of a cohort to stratum
 */
public record Strata(String everywhere, SortedMap<Integer, String> byStart) implements Comparable<Strata> {

    /** All units are compared with each other. */
    public static final Strata NONE = always("all");

    private static final Comparator<Map.Entry<Integer, String>> ORDER =
            Map.Entry.<Integer, String>comparingByKey().thenComparing(Map.Entry.comparingByValue());

    public Strata {
        byStart = Collections.unmodifiableSortedMap(new TreeMap<>(byStart));
    }

    /** The same stratum whatever the start. */
    public static Strata always(String stratum) {
        return new Strata(stratum, new TreeMap<>());
    }

    public String at(int start) {
        return byStart.getOrDefault(start, everywhere);
    }

    @Override
    public int compareTo(Strata other) {
        int order = everywhere.compareTo(other.everywhere);
        Iterator<Map.Entry<Integer, String>> own = byStart.entrySet().iterator();
        Iterator<Map.Entry<Integer, String>> others = other.byStart.entrySet().iterator();
        while (order == 0 && own.hasNext() && others.hasNext()) {
            order = ORDER.compare(own.next(), others.next());
        }
        return order == 0 ? Boolean.compare(own.hasNext(), others.hasNext()) : order;
    }
}
