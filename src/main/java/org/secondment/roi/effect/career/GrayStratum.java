package org.secondment.roi.effect.career;

import java.util.List;

/**
 * The score of the first of two groups in Gray's test and its variance, in one stratum. Of a lawyer to whom another
 * cause has happened, a share stays in the risk set: R = Y (1 - F(t-)) / S(t-).
 */
final class GrayStratum {

    private final int[] atRisk = new int[2];
    private final double[] survival = {1, 1};
    private final double[] survivalBefore = {1, 1};
    private final double[] share = {0, 0};
    private final double[] shareBefore = {0, 0};

    /** Of both groups together, were they alike. */
    private double common;

    private double commonBefore;

    /** The sum of the score's weights, by the group whose chances they multiply; the groups' sums cancel. */
    private final double[] weights = new double[2];

    private final double[] squares = new double[2];
    private final double[] products = new double[2];
    private double score;
    private double variance;

    static GrayStratum of(List<int[][]> days) {
        GrayStratum stratum = new GrayStratum();
        for (int[][] day : days) {
            stratum.atRisk[0] += day[0][0];
            stratum.atRisk[1] += day[0][1];
        }
        for (int[][] day : days) {
            stratum.add(day[1], day[2]);
            for (int group = 0; group < 2; group++) {
                stratum.atRisk[group] -= day[0][group];
                stratum.shareBefore[group] = stratum.share[group];
                stratum.survivalBefore[group] = stratum.survival[group];
            }
            stratum.commonBefore = stratum.common;
        }
        for (int group = 0; group < 2; group++) {
            double sum = stratum.weights[group];
            stratum.variance += sum * sum * stratum.squares[group] + 2 * sum * stratum.products[group];
        }
        return stratum;
    }

    double score() {
        return score;
    }

    double variance() {
        return variance;
    }

    private void add(int[] happened, int[] others) {
        int cause = happened[0] + happened[1];
        int other = others[0] + others[1];
        if (cause + other == 0) {
            return;
        }
        double[] lasting = new double[2];
        for (int group = 0; group < 2; group++) {
            if (atRisk[group] > 0) {
                move(group, happened[group], others[group]);
                lasting[group] = atRisk[group] / survivalBefore[group];
            }
        }
        double all = lasting[0] + lasting[1];
        common = commonBefore + cause / all;
        double weight = lasting[0] * lasting[1] / all;
        if (weight > 0) {
            weights[0] += weight * cause / (all * (1 - commonBefore));
            weights[1] = -weights[0];
        }
        double own = lasting[0] * (1 - shareBefore[0]);
        score += own > 0 ? happened[0] - cause * own / (own + lasting[1] * (1 - shareBefore[1])) : 0;
        if (cause > 0) {
            ofCause(cause, all, weight);
        }
        if (other > 0) {
            ofOthers(others);
        }
    }

    private void move(int group, int happened, int others) {
        double gone = (double) (happened + others) / atRisk[group];
        survival[group] = survivalBefore[group] * (1 - gone);
        share[group] = shareBefore[group] + survivalBefore[group] * happened / atRisk[group];
    }

    private void ofCause(int cause, double all, double weight) {
        for (int group = 0; group < 2; group++) {
            if (atRisk[group] > 0) {
                double reach = survival[group] > 0 ? 1 - (1 - common) / survival[group] : 1;
                double tied = cause > 1 ? 1 - (cause - 1) / (all * survivalBefore[group] - 1) : 1;
                double chance = tied * survivalBefore[group] * cause / (all * atRisk[group]);
                double own = (group == 0 ? weight : -weight) - reach * weights[group];
                add(group, own, reach, chance);
            }
        }
    }

    private void ofOthers(int[] others) {
        for (int group = 0; group < 2; group++) {
            if (survival[group] > 0 && others[group] > 0) {
                double reach = (1 - common) / survival[group];
                double tied = others[group] > 1 ? 1 - (others[group] - 1.0) / (atRisk[group] - 1.0) : 1;
                double step = survivalBefore[group] / atRisk[group];
                add(group, reach * weights[group], -reach, tied * step * step * others[group]);
            }
        }
    }

    private void add(int group, double own, double reach, double chance) {
        variance += own * own * chance;
        products[group] += own * reach * chance;
        squares[group] += reach * reach * chance;
    }
}
