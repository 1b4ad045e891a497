package org.secondment.roi;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.secondment.roi.ranking.Criterion;
import org.secondment.roi.ranking.Weights;

/**
 * How clients for the next secondments are weighed.
 *
 * @param top how many are proposed
 */
record RankingSettings(Weights weights, int top) {

    private static final int MOST_PROPOSED = 100;
    private static final double MOST_WEIGHT = 100;

    /** @throws SettingsProblem naming the key, what was found and what was expected */
    static RankingSettings of(SettingText text) {
        return new RankingSettings(weights(text), text.whole(Setting.RANKING_TOP, 1, MOST_PROPOSED));
    }

    private static Weights weights(SettingText text) {
        return text.read(
                Setting.RANKING_WEIGHTS,
                line -> parsed(SettingsFile.items(line)),
                "each of "
                        + Arrays.stream(Criterion.values())
                                .map(Criterion::label)
                                .collect(Collectors.joining(", "))
                        + " once with a weight from 0 to 100, at least one above 0, such as 'need: 3, relationship: 2,"
                        + " economics: 2, evidence: 2, capacity: 1'");
    }

    /** @throws IllegalArgumentException unless every criterion stands there once */
    private static Weights parsed(List<String> items) {
        Map<Criterion, Double> weights = new EnumMap<>(Criterion.class);
        for (String item : items) {
            String[] pair = item.split(":", -1);
            Criterion criterion = Arrays.stream(Criterion.values())
                    .filter(one -> one.label().equals(pair[0].strip()))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
            double weight = pair.length == 2 ? Double.parseDouble(pair[1].strip()) : Double.NaN;
            if (!(weight >= 0 && weight <= MOST_WEIGHT) || weights.put(criterion, weight) != null) {
                throw new IllegalArgumentException(item);
            }
        }
        if (weights.size() < Criterion.values().length
                || weights.values().stream().allMatch(one -> one == 0)) {
            throw new IllegalArgumentException("weights");
        }
        return new Weights(weights);
    }
}
