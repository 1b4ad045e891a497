package org.secondment.roi.staging;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How keys that may stand on several rows are found from digests alone.
 *
 * @param suspected digests that occur more than once in the files of one table
 * @param files those of the files in which such digests occur
 */
public record Suspects(
        Function<List<Staged>, long[]> suspected, BiFunction<List<Staged>, long[], List<Staged>> files) {}
