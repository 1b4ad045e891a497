package org.secondment.roi.effect.career;

import java.util.List;
import java.util.Optional;

/**
 * What the exports tell of careers; days are days since 1970-01-01.
 *
 * @param lawyers all, secondees and others
 * @param grades in order, the lowest first
 * @param from first day that the exports cover
 * @param asOf last day that they cover
 * @param stays every secondment that has started
 * @param touches of secondees with contacts at their hosts; empty where no such file was supplied
 * @param goals of secondees; empty where no such file was supplied
 * @param training of secondments; empty where no such file was supplied
 * @param pay of all lawyers; empty where no such file was supplied
 * @param worked by secondees, every full month that is known; empty where no time tells billable hours
 * @param partners around secondments whose years before and after are known; empty where time or grades tell of none
 */
public record CareerInputs(
        List<Lawyer> lawyers,
        List<String> grades,
        int from,
        int asOf,
        List<Stay> stays,
        Optional<List<Touch>> touches,
        Optional<List<Goal>> goals,
        Optional<List<Session>> training,
        Optional<List<Pay>> pay,
        Optional<List<WorkedMonth>> worked,
        Optional<List<WorkedWith>> partners) {

    public CareerInputs {
        lawyers = List.copyOf(lawyers);
        grades = List.copyOf(grades);
        stays = List.copyOf(stays);
        touches = touches.map(List::copyOf);
        goals = goals.map(List::copyOf);
        training = training.map(List::copyOf);
        pay = pay.map(List::copyOf);
        worked = worked.map(List::copyOf);
        partners = partners.map(List::copyOf);
    }

    /**
     * One secondment.
     *
     * @param back first day back; {@link Away#NOT_YET} while away
     */
    public record Stay(String id, String lawyer, int from, int back) {}

    /** A lawyer's touch with a contact who was at the host that day. */
    public record Touch(String stay, String contact, int day) {}

    /**
     * A goal of a secondee.
     *
     * @param due by which it is to be met; {@link Away#NOT_YET} where no day was set
     * @param reviewed the last day of review; {@link Away#NOT_YET} where there was none
     */
    public record Goal(String lawyer, Status status, int due, int reviewed, Owner owner) {

        /** Where a goal stands. */
        public enum Status {
            OPEN,
            MET,
            CHANGED,
            DROPPED
        }

        /** Whose goal it is. */
        public enum Owner {
            SELF,
            FIRM,
            UNKNOWN
        }
    }

    /** A training during a secondment that the secondee attended or missed. */
    public record Session(String stay, boolean attended) {}

    /** Yearly base pay from a day on, for full time. */
    public record Pay(String lawyer, int from, double base, String currency) {}

    /**
     * Different partners who worked on the same matters as the secondee within the same twelve months.
     *
     * @param before in those before the start
     * @param after in those after the return
     */
    public record WorkedWith(String stay, String lawyer, int before, int after) {}

    /**
     * A month through which a secondee was employed.
     *
     * @param month as {@link java.time.temporal.ChronoField#PROLEPTIC_MONTH}
     * @param hours that may be billed to clients
     * @param fte share of full time
     */
    public record WorkedMonth(String lawyer, int month, double hours, double fte) {}
}
