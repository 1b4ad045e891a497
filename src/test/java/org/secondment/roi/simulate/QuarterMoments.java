package org.secondment.roi.simulate;

import java.util.List;

/**
 * Moments of quarterly fees, pooled over clients.
 *
 * @param variation standard deviation about the mean of all, beside that mean
 * @param nextQuarter correlation with the next quarter
 * @param nextYear correlation with the same quarter of the next year
 */
record QuarterMoments(double mean, double variation, double zeros, double nextQuarter, double nextYear) {

    static QuarterMoments of(List<double[]> clients) {
        double mean = clients.stream()
                .mapToDouble(fees -> lagged(fees, 0, 0, 1))
                .average()
                .orElseThrow();
        double variance = mean(clients, mean, 0);
        double zeros =
                clients.stream().mapToDouble(QuarterMoments::zeros).average().orElseThrow();
        return new QuarterMoments(
                mean,
                Math.sqrt(variance) / mean,
                zeros,
                mean(clients, mean, 1) / variance,
                mean(clients, mean, 4) / variance);
    }

    private static double mean(List<double[]> clients, double mean, int lag) {
        return clients.stream()
                .mapToDouble(fees -> lagged(fees, lag, mean, 2))
                .average()
                .orElseThrow();
    }

    private static double lagged(double[] fees, int lag, double mean, int power) {
        double sum = 0;
        for (int at = lag; at < fees.length; at++) {
            sum += (fees[at] - mean) * (power == 1 ? 1 : fees[at - lag] - mean);
        }
        return sum / (fees.length - lag);
    }

    private static double zeros(double[] fees) {
        double zeros = 0;
        for (double fee : fees) {
            zeros += fee == 0 ? 1 : 0;
        }
        return zeros / fees.length;
    }
}
