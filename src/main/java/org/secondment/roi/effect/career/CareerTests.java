package org.secondment.roi.effect.career;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.secondment.roi.effect.career.CareerFigure.Analysis;
import org.secondment.roi.effect.career.CareerFigure.Fate;
import org.secondment.roi.effect.career.CareerFigure.Side;

/**
 * Whether secondees and colleagues fare alike over all days: the log-rank test of the pace of a fate, Gray's test of the
 * share it takes, both stratified by the grade on the first day. A colleague of several secondees counts once, at one of
 * their starts by lot; whoever went later is a colleague up to that day.
 */
record CareerTests(Followed secondees, Followed colleagues) {

    private static final int SECONDEE = 0;
    private static final int COLLEAGUE = 1;

    /** @param fates of which the pace and the share are tested */
    List<CareerFigure> of(List<Fate> fates) {
        List<CareerFigure> figures = new ArrayList<>();
        List<Integer> own =
                IntStream.range(0, secondees.toExit().size()).boxed().toList();
        List<Integer> theirs = IntStream.of(colleagues.eachOnce()).boxed().toList();
        for (Fate fate : fates) {
            boolean left = fate == Fate.LEFT;
            IntPredicate cause = left ? Exit::gone : Exit.PROMOTED::is;
            List<Subject> toExit = subjects(own, secondees.toExit(), theirs, colleagues.toExit());
            List<Subject> alone =
                    left ? subjects(own, secondees.toDeparture(), theirs, colleagues.toDeparture()) : toExit;
            LogRank.of(alone, cause)
                    .test()
                    .ifPresent(test -> figures.add(figure(Analysis.LOG_RANK, fate, test, theirs.size())));
            Gray.of(toExit, cause).ifPresent(test -> figures.add(figure(Analysis.GRAY, fate, test, theirs.size())));
        }
        return figures;
    }

    private List<Subject> subjects(
            List<Integer> own, List<Lifetime> first, List<Integer> theirs, List<Lifetime> second) {
        List<Subject> subjects = new ArrayList<>();
        own.forEach(at ->
                subjects.add(subject(first.get(at), SECONDEE, secondees.grades().get(at))));
        theirs.forEach(at -> subjects.add(
                subject(second.get(at), COLLEAGUE, colleagues.grades().get(at))));
        return subjects;
    }

    private static Subject subject(Lifetime one, int group, String grade) {
        return new Subject(one.days(), one.cause(), group, grade);
    }

    private CareerFigure figure(Analysis analysis, Fate fate, GroupTest test, int theirs) {
        int own = secondees.toExit().size();
        return new CareerFigure(
                analysis,
                Side.DIFFERENCE,
                fate,
                OptionalInt.empty(),
                test.statistic(),
                OptionalDouble.empty(),
                Optional.empty(),
                own + theirs,
                Math.min(own, theirs),
                OptionalInt.empty(),
                OptionalDouble.of(test.pValue()),
                false);
    }
}
