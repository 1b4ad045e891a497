package org.secondment.roi.effect.career;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lawyers still at risk after a landmark day, by whether they had been seconded by then; the clock starts anew that day
 * (Anderson, Cain and Gelber 1983).
 *
 * @param seconded went on the landmark day or before it
 * @param others had not gone by then, whatever they did later
 */
record Landmark(List<Lifetime> seconded, List<Lifetime> others) {

    Landmark {
        seconded = List.copyOf(seconded);
        others = List.copyOf(others);
    }

    /** @param rows of each lawyer one after the other, in the order of their days, up to the first event */
    static Landmark at(int day, List<RiskRow> rows) {
        List<Lifetime> seconded = new ArrayList<>();
        List<Lifetime> others = new ArrayList<>();
        Set<Integer> gone = new HashSet<>();
        for (int at = 0; at < rows.size(); at++) {
            RiskRow first = rows.get(at);
            if (first.start() <= day && day < first.stop() && gone.add(first.lawyer())) {
                RiskRow last = last(rows, at);
                (first.away().from() <= day ? seconded : others)
                        .add(new Lifetime(first.lawyer(), last.stop() - day, last.cause(), 1));
            }
        }
        return new Landmark(seconded, others);
    }

    private static RiskRow last(List<RiskRow> rows, int from) {
        int at = from;
        while (rows.get(at).cause() == Lifetime.NOTHING
                && at + 1 < rows.size()
                && rows.get(at + 1).lawyer() == rows.get(from).lawyer()) {
            at++;
        }
        return rows.get(at);
    }
}
