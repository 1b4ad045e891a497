package org.secondment.roi.effect.career;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;

/**
 * The sum over lawyers of the outer products of their score residuals with Efron's weights (Lin and Wei 1989), from running
 * sums over days: linear in rows.
 */
final class CoxResiduals {

    private final double[][] values;
    private final double[] risks;
    private final List<RiskRow> rows;
    private final double[][] byLawyer;

    private CoxResiduals(List<RiskRow> rows, double[][] values, double[] risks) {
        this.rows = rows;
        this.values = values;
        this.risks = risks;
        int lawyers = rows.stream().mapToInt(RiskRow::lawyer).max().orElse(-1) + 1;
        byLawyer = new double[lawyers][values[0].length];
    }

    static RealMatrix of(List<RiskRow> rows, double[][] values, List<CoxStratum> strata, double[] risks) {
        CoxResiduals residuals = new CoxResiduals(rows, values, risks);
        strata.forEach(residuals::add);
        return residuals.squares();
    }

    private RealMatrix squares() {
        int width = values[0].length;
        double[][] squares = new double[width][width];
        for (double[] own : byLawyer) {
            for (int term = 0; term < width; term++) {
                for (int other = 0; other < width; other++) {
                    squares[term][other] += own[term] * own[other];
                }
            }
        }
        return new Array2DRowRealMatrix(squares);
    }

    private void add(CoxStratum stratum) {
        int width = values[0].length;
        CoxStratum.Sums[] sums = stratum.sums(risks, width);
        int[] days = Arrays.stream(sums).mapToInt(day -> day.day).toArray();
        double[][] running = new double[sums.length + 1][width + 1];
        for (int at = 0; at < sums.length; at++) {
            double[] day = hazards(sums[at], 0);
            for (int term = 0; term <= width; term++) {
                running[at + 1][term] = running[at][term] + day[term];
            }
        }
        for (int at : stratum.places()) {
            RiskRow row = rows.get(at);
            int from = upTo(days, row.start());
            int to = upTo(days, row.stop());
            if (stratum.happened(at)) {
                event(at, sums[to - 1]);
                spend(at, running[from], running[to - 1]);
                spend(at, new double[width + 1], hazards(sums[to - 1], 1));
            } else {
                spend(at, running[from], running[to]);
            }
        }
    }

    private void event(int at, CoxStratum.Sums day) {
        for (int term = 0; term < values[at].length; term++) {
            double mean = 0;
            for (int tied = 0; tied < day.events; tied++) {
                mean += day.mean(tied, term);
            }
            byLawyer[rows.get(at).lawyer()][term] += values[at][term] - mean / day.events;
        }
    }

    /** Takes away the hazard that the row was under, times its distance from the mean. */
    private void spend(int at, double[] from, double[] to) {
        double[] own = byLawyer[rows.get(at).lawyer()];
        int width = own.length;
        for (int term = 0; term < width; term++) {
            double hazard = to[width] - from[width];
            own[term] -= risks[at] * (values[at][term] * hazard - (to[term] - from[term]));
        }
    }

    /**
     * The day's hazard, in the last place, and before it that hazard times each covariate's mean.
     *
     * @param happened 1 for those to whom it happened, who are at a part of the risk only, else 0
     */
    private static double[] hazards(CoxStratum.Sums day, int happened) {
        int width = day.first[0].length;
        double[] hazards = new double[width + 1];
        for (int tied = 0; tied < day.events; tied++) {
            double hazard = (1 - happened * (double) tied / day.events) / day.weight(tied);
            hazards[width] += hazard;
            for (int term = 0; term < width; term++) {
                hazards[term] += hazard * day.mean(tied, term);
            }
        }
        return hazards;
    }

    /** How many of the days lie up to the given one. */
    private static int upTo(int[] days, int day) {
        int found = Arrays.binarySearch(days, day);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
