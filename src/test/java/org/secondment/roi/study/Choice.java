package org.secondment.roi.study;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.secondment.roi.simulate.QuarterPanel;
import org.secondment.roi.simulate.QuarterPanel.Trends;

/** Which clients take secondees. None of the rules looks at what comes after the base. */
enum Choice {
    AT_RANDOM("at random", Trends.APART) {
        @Override
        double weight(QuarterPanel panel, int client, double fast) {
            return 1;
        }
    },
    BY_SIZE_AND_SECTOR("by size and sector, all sectors growing alike", Trends.ALIKE) {
        @Override
        double weight(QuarterPanel panel, int client, double fast) {
            return panel.hosting(client);
        }
    },
    INTO_GROWING_SECTORS("by size and sector, sectors growing apart", Trends.APART) {
        @Override
        double weight(QuarterPanel panel, int client, double fast) {
            return panel.hosting(client);
        }
    },
    ALREADY_GROWING("because they were already growing", Trends.APART) {
        @Override
        double weight(QuarterPanel panel, int client, double fast) {
            return panel.ownGrowth(client) > fast ? 1 : 0;
        }
    };

    private final String words;
    private final Trends trends;

    Choice(String words, Trends trends) {
        this.words = words;
        this.trends = trends;
    }

    String words() {
        return words;
    }

    Trends trends() {
        return trends;
    }

    /** Relative chance of a client; a third of all clients grow {@code fast} or faster by themselves. */
    abstract double weight(QuarterPanel panel, int client, double fast);

    /** Places among the clients, each once, in the order drawn. */
    int[] hosts(QuarterPanel panel, int[] clients, int number, UniformRandomProvider source) {
        double[] growth =
                Arrays.stream(clients).mapToDouble(panel::ownGrowth).sorted().toArray();
        double fast = growth[growth.length * 2 / 3];
        double[] weights = Arrays.stream(clients)
                .mapToDouble(client -> weight(panel, client, fast))
                .toArray();
        return IntStream.range(0, number).map(i -> take(weights, source)).toArray();
    }

    private static int take(double[] weights, UniformRandomProvider source) {
        double left = source.nextDouble() * Arrays.stream(weights).sum();
        int place = -1;
        for (int i = 0; i < weights.length && left >= 0; i++) {
            if (weights[i] > 0) {
                place = i;
                left -= weights[i];
            }
        }
        weights[place] = 0;
        return place;
    }
}
