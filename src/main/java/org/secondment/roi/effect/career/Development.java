package org.secondment.roi.effect.career;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * How secondees came on in other ways than by promotion; each empty where the exports cannot tell or too few stand behind.
 *
 * @param breadth contacts at the host
 * @param partners of the firm on the same matters
 * @param missing topics whose file was not supplied
 */
public record Development(
        Optional<Breadth> breadth,
        Optional<PlanProgress> plan,
        Optional<Training> training,
        Optional<PracticeShift> shift,
        Optional<PayGrowth> pay,
        Optional<Utilisation> utilisation,
        Optional<Breadth> partners,
        Set<Topic> missing) {

    /** Means of groups are shown in these steps, so that two quarters do not tell what one more lawyer adds. */
    private static final double GROWTH_STEPS_OF_ONE = 200;

    private static final double HOURS_OF_A_STEP = 5;

    /** A group of which one lawyer makes up more is that lawyer's figure. */
    private static final double MOST_OF_ONE = 0.8;

    static final Development NONE = new Development(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of());

    public Development {
        missing = Collections.unmodifiableSet(new TreeSet<>(missing));
    }

    /** What needs a file of its own. */
    public enum Topic {
        CONTACTS,
        GOALS,
        TRAINING,
        PAY,
        TIME,
        PARTNERS
    }

    /** What may be shown with so many lawyers in the smallest group, and to whom pay is never shown. */
    Development forGroupsOf(int least) {
        return forGroupsOf(least, Optional.empty());
    }

    /** The same for those who may see pay, in groups that no single lawyer makes up. */
    Development withPayForGroupsOf(int least) {
        return forGroupsOf(
                least,
                pay.filter(one -> one.people() >= least && one.colleagues() >= least)
                        .filter(one -> one.largestPart() <= MOST_OF_ONE)
                        .map(PayGrowth::rounded));
    }

    private Development forGroupsOf(int least, Optional<PayGrowth> shownPay) {
        return new Development(
                breadth.filter(one -> one.people() >= least),
                plan.filter(one -> one.people() >= least),
                training.filter(one -> one.people() >= least),
                shift.filter(one -> one.people() >= least && one.colleagues() >= least),
                shownPay,
                utilisation.filter(one -> one.people() >= least).map(Utilisation::rounded),
                partners.filter(one -> one.people() >= least),
                missing);
    }

    /**
     * Different people whom secondees had to do with, per secondment: contacts at the host in the 180 days before the start
     * and after the return, or partners of the firm on the same matters in the twelve months.
     *
     * @param people different secondees
     * @param before before the start
     * @param after after the return
     */
    public record Breadth(int people, int stays, double before, double after) {}

    /**
     * Secondees' career plans.
     *
     * @param people secondees with goals
     * @param due goals whose day has come, those met and those open
     * @param goals all but those dropped
     * @param dated of them, those with a day
     * @param returned secondees with goals who have been back for six months
     * @param reviewed of them, those with a goal last reviewed within six months of the return
     * @param own goals owned by the lawyer
     * @param firms goals owned by the firm
     */
    public record PlanProgress(
            int people, int due, int met, int goals, int dated, int returned, int reviewed, int own, int firms) {}

    /** Trainings logged for secondments: how many were attended and how many missed. */
    public record Training(int people, int stays, int attended, int missed) {}

    /**
     * Share in another practice twelve months after the return than at the start.
     *
     * @param colleagues different ones over the same days, weighing as their secondees
     */
    public record PracticeShift(int people, double share, int colleagues, double ofColleagues) {}

    /**
     * Mean growth of yearly base pay in the two years from the start, as a share a year.
     *
     * @param aboveMedian mean of each secondee's growth less the median growth of the own colleagues
     * @param largestPart of all secondees' growth, what the one with most has: a share
     */
    public record PayGrowth(
            int people, double growth, int colleagues, double ofColleagues, double aboveMedian, double largestPart) {

        private PayGrowth rounded() {
            return new PayGrowth(
                    people,
                    toHalfAPoint(growth),
                    colleagues,
                    toHalfAPoint(ofColleagues),
                    toHalfAPoint(aboveMedian),
                    largestPart);
        }

        /** Growth less that of colleagues, rounded as both are. */
        public double aboveColleagues() {
            return toHalfAPoint(growth - ofColleagues);
        }
    }

    /**
     * Billable hours a month for full time around first secondments.
     *
     * @param before mean of secondees' means in the 12 months before the start
     * @param after mean of secondees' means in the first 3 full months back
     * @param recovered month by which half were back at 90 % of their own level, by Kaplan and Meier; empty where fewer were
     * @param withinYear share who were by month 12, by Kaplan and Meier; empty where nobody was followed so far
     */
    public record Utilisation(
            int people, double before, double after, OptionalDouble recovered, OptionalDouble withinYear) {

        private Utilisation rounded() {
            return new Utilisation(people, toFiveHours(before), toFiveHours(after), recovered, withinYear);
        }
    }

    private static double toHalfAPoint(double growth) {
        return Math.round(growth * GROWTH_STEPS_OF_ONE) / GROWTH_STEPS_OF_ONE;
    }

    private static double toFiveHours(double hours) {
        return Math.round(hours / HOURS_OF_A_STEP) * HOURS_OF_A_STEP;
    }
}
