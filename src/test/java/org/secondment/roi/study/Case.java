package org.secondment.roi.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.secondment.roi.simulate.QuarterPanel.Movement;

/**
 * One row of the study.
 *
 * @param secondments one at each of as many clients
 * @param movement what growth does to fees
 * @param marketGrowth a year
 * @param strata into which clients are divided by size
 */
record Case(int secondments, Choice choice, Movement movement, double marketGrowth, int strata) {

    static final int CLIENTS = 300;

    private static final int[] SIZES = {3, 8, 30, 60};
    private static final double[] GROWTHS = {0, 0.08};
    private static final int FIFTHS = 5;
    private static final int[] FEWER_CONTROLS = {1, 5, 10, 20, 30};

    static List<Case> of(Choice choice) {
        List<Case> cases = new ArrayList<>();
        for (int size : SIZES) {
            for (Movement movement : Movement.values()) {
                for (double growth : GROWTHS) {
                    cases.add(new Case(size, choice, movement, growth, FIFTHS));
                }
            }
        }
        return cases;
    }

    /** The same clients in ever more strata. */
    static List<Case> ofFewerControls() {
        List<Case> cases = new ArrayList<>();
        for (int strata : FEWER_CONTROLS) {
            cases.add(new Case(30, Choice.AT_RANDOM, Movement.PROPORTIONAL, 0.08, strata));
        }
        return cases;
    }

    /** A number of its own. */
    int number() {
        return Objects.hash(secondments, choice.name(), movement.name(), marketGrowth, strata);
    }

    /**
     * Whether what would have happened anyway is what the method takes it to be. Where hosts are chosen by their size at
     * each start, clients leave the controls when they have grown: the rest did not move as the hosts would have.
     */
    boolean meets(Method method) {
        boolean alike = choice == Choice.AT_RANDOM || choice == Choice.BY_FIRST_SIZE_AND_SECTOR;
        return alike && method != Method.NAIVE && (marketGrowth == 0 || method.assumes(movement));
    }
}
