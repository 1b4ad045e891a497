package org.secondment.roi.practice;

import java.util.List;

/**
 * The clients' satisfaction scores before secondments against those after them.
 *
 * @param ended secondments that ended
 * @param known those with a score before and one after; the other figures are theirs
 * @param people secondees among them
 * @param rose whose client's score was higher afterwards
 * @param fell whose client's score was lower afterwards
 */
public record Satisfaction(int ended, int known, int people, int rose, int fell, double before, double after) {

    /** Nothing is known. */
    static final Satisfaction NONE = new Satisfaction(0, 0, 0, 0, 0, 0, 0);

    static Satisfaction of(List<Engagement> engagements) {
        List<Engagement> ended = engagements.stream().filter(Engagement::ended).toList();
        List<Engagement> known = ended.stream()
                .filter(one -> one.relations().change().isPresent())
                .toList();
        return new Satisfaction(
                ended.size(),
                known.size(),
                (int) known.stream()
                        .map(one -> one.secondment().employeeId())
                        .distinct()
                        .count(),
                count(known, 1),
                count(known, -1),
                known.stream()
                        .mapToDouble(one -> one.relations().before().orElseThrow())
                        .average()
                        .orElse(0),
                known.stream()
                        .mapToDouble(one -> one.relations().after().orElseThrow())
                        .average()
                        .orElse(0));
    }

    /** Whether enough people stand behind the figures. */
    public boolean shown(int least) {
        return people >= least;
    }

    private static int count(List<Engagement> known, int sign) {
        return (int) known.stream()
                .filter(one -> Math.signum(one.relations().change().orElseThrow()) == sign)
                .count();
    }
}
