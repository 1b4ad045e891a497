package org.secondment.roi.effect.career;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.career.CareerFigure.Fate;
import org.secondment.roi.effect.career.CareerStudy.Compared;
import org.secondment.roi.effect.career.CareerStudy.QuarterGone;
import org.secondment.roi.effect.career.KaplanMeier.Form;

/** From lawyers to the study: who is comparable, what became of both sides, and how they came on. */
final class CareerStudying {

    private static final double QUARTER = 0.25;

    private final CareerInputs inputs;
    private final List<Lawyer> lawyers;
    private final List<Stretch> stretches = new ArrayList<>();
    private final Matching matching;
    private final Clock clock;
    private final Followed secondees;
    private final Followed colleagues;
    private final boolean gradesKnown;

    CareerStudying(CareerInputs inputs) {
        this.inputs = inputs;
        this.lawyers = inRandomOrder(inputs.lawyers());
        Stretch.Known known = new Stretch.Known(inputs.grades(), inputs.from(), inputs.asOf());
        for (int number = 0; number < lawyers.size(); number++) {
            stretches.addAll(Stretch.of(number, lawyers.get(number), known));
        }
        matching = Matching.of(stretches);
        clock = new Clock(lawyers, stretches, inputs.asOf());
        secondees = Followed.secondees(matching, clock);
        colleagues = Followed.colleagues(matching, clock);
        gradesKnown = known(Lawyer.Post::grade);
    }

    /** An order that has nothing to do with careers and does not depend on the order of the exports. */
    private static List<Lawyer> inRandomOrder(List<Lawyer> lawyers) {
        return lawyers.stream()
                .sorted(Comparator.comparingLong((Lawyer one) -> one.id().hashCode() * 0x9E3779B97F4A7C15L)
                        .thenComparing(Lawyer::id))
                .toList();
    }

    private boolean known(Function<Lawyer.Post, String> what) {
        return lawyers.stream()
                .flatMap(lawyer -> lawyer.posts().stream())
                .anyMatch(post -> !what.apply(post).isEmpty());
    }

    CareerStudy study() {
        Printing printing = Printing.of(secondees.observed(1), colleagues.observed(1));
        OptionalInt landmark = landmark();
        List<CareerFigure> figures = new ArrayList<>(ExitCurves.of(
                secondees, colleagues, fates(Fate.LEFT, Fate.HIRED_BY_HOST, Fate.STILL_HERE, Fate.STAYED)));
        if (printing.hasInterval()) {
            figures.addAll(new CareerTests(secondees, colleagues).of(fates(Fate.LEFT)));
            figures.addAll(new HazardRatios(rows(matching.middle())).of(fates(Fate.LEFT)));
            landmark.ifPresent(day ->
                    figures.addAll(LandmarkFigures.at(day, rows(Likeness.GRADE), inputs.asOf(), fates(Fate.LEFT))));
            LeaveApart leave = new LeaveApart(matching, clock);
            if (leave.anybody()) {
                figures.addAll(leave.of(fates(Fate.LEFT).subList(0, 1)));
            }
        }
        Developments developments = new Developments(inputs, lawyers, stretches, matching);
        return new CareerStudy(
                compared(landmark),
                figures,
                printing.hasInterval() ? Optional.of(quarterGone()) : Optional.empty(),
                developments.all());
    }

    private List<Fate> fates(Fate... more) {
        return Stream.concat(gradesKnown ? Stream.of(Fate.PROMOTED) : Stream.empty(), Stream.of(more))
                .toList();
    }

    private List<RiskRow> rows(Likeness strata) {
        Map<String, String> names = new HashMap<>();
        return stretches.stream()
                .map(one -> one.in(names.computeIfAbsent(strata.of(one), name -> name)))
                .toList();
    }

    /** The start of the middle secondment. */
    private OptionalInt landmark() {
        int[] starts = matching.matched().stream()
                .mapToInt(one -> stretches.get(one.secondee()).start())
                .sorted()
                .toArray();
        return starts.length == 0 ? OptionalInt.empty() : OptionalInt.of(starts[(starts.length - 1) / 2]);
    }

    private QuarterGone quarterGone() {
        KaplanMeier staying = KaplanMeier.of(secondees.toDeparture());
        return new QuarterGone(
                whole(staying.quantile(QUARTER)),
                whole(staying.quantileFrom(QUARTER, Form.LOG_LOG)),
                whole(staying.quantileTo(QUARTER, Form.LOG_LOG)),
                secondees.observed(1));
    }

    private static OptionalInt whole(OptionalDouble day) {
        return day.isPresent() ? OptionalInt.of((int) Math.round(day.getAsDouble())) : OptionalInt.empty();
    }

    private Compared compared(OptionalInt landmark) {
        int early = count(one -> one.away().from() < inputs.from());
        int unemployed = count(one -> one.away().from() >= inputs.from()
                && one.away().from() < inputs.asOf()
                && !one.employedOn(one.away().from() + 1));
        return new Compared(
                secondees.observed(1),
                colleagues.observed(1),
                matching.byLikeness(),
                early,
                unemployed,
                matching.alone(),
                gradesKnown,
                known(Lawyer.Post::practice),
                matching.middle(),
                landmark);
    }

    private int count(Predicate<Lawyer> some) {
        return (int) lawyers.stream().filter(some).count();
    }
}
