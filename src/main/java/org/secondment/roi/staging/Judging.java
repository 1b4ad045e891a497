package org.secondment.roi.staging;

import java.util.Currency;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * What judging needs beside the staged files.
 *
 * @param base the currency that amounts are turned into
 * @param grades in rising order, as the settings have them
 */
public record Judging(JavaSparkContext context, Currency base, List<String> grades, Reread reread) {

    public Judging {
        grades = List.copyOf(grades);
    }
}
