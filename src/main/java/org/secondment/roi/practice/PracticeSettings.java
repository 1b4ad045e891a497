package org.secondment.roi.practice;

import java.util.List;

/**
 * How practices are compared.
 *
 * @param registered ids of the practices that were named before anybody looked; others are exploratory
 * @param registeredHash identifies that list, 12 hex digits
 * @param minGroup fewest people behind a figure about people
 * @param period what an effect on clients is per, such as quarter
 * @param draws of permutations, where not all are looked at
 */
public record PracticeSettings(
        List<String> registered, String registeredHash, int minGroup, String period, int draws, long seed) {

    public PracticeSettings {
        registered = List.copyOf(registered);
    }
}
