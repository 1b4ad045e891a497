package org.secondment.roi.study;

import java.util.stream.IntStream;
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
    BY_FIRST_SIZE_AND_SECTOR("by sector and by their size in the first year, all sectors growing alike", Trends.ALIKE) {
        @Override
        double weight(QuarterPanel panel, int client, double fast) {
            return panel.hosting(client);
        }

        @Override
        int sizedFor(int start) {
            return Design.FIRST_START;
        }
    },
    BY_SIZE_AND_SECTOR("by sector and by their size at each start, all sectors growing alike", Trends.ALIKE) {
        @Override
        double weight(QuarterPanel panel, int client, double fast) {
            return panel.hosting(client);
        }
    },
    INTO_GROWING_SECTORS("by sector and by their size at each start, sectors growing apart", Trends.APART) {
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

    /** Relative chance of a stratum by size, from 0 for the smallest clients: each is twice as likely as the one below. */
    double ofSize(int stratum) {
        return this == AT_RANDOM || this == ALREADY_GROWING ? 1 : Math.pow(2, stratum);
    }

    /** The start before which clients were sized for one that starts in a quarter: for the choice and for its strata. */
    int sizedFor(int start) {
        return start;
    }

    /** Relative chances of all clients. */
    double[] weights(QuarterPanel panel) {
        double[] growth = IntStream.range(0, panel.clients())
                .mapToDouble(panel::ownGrowth)
                .sorted()
                .toArray();
        double fast = growth[growth.length * 2 / 3];
        return IntStream.range(0, panel.clients())
                .mapToDouble(client -> weight(panel, client, fast))
                .toArray();
    }
}
