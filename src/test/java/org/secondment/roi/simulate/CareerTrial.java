package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondment.roi.effect.career.Away;
import org.secondment.roi.effect.career.CareerInputs;
import org.secondment.roi.effect.career.CareerStudy;
import org.secondment.roi.effect.career.Lawyer;

/** The career study of an invented firm, in memory. */
public final class CareerTrial {

    /** The logarithm of how much likelier a promotion is after the return. */
    public static final double TRUTH = Math.log(Grade.PROMOTION_RATIO_AFTER_RETURN);

    /** A firm whose secondees are chosen by grade only. */
    public static CareerStudy of(int lawyers, int secondments, long seed) {
        Firm firm = new Firm(lawyers, 2 * secondments, 8, secondments, seed, 0, LocalDate.of(2024, 12, 31));
        Span span = Span.of(firm);
        List<Person> people = Careers.live(firm, span, Placements.draw(firm, span, Clients.draw(firm, span)))
                .people();
        return CareerStudy.of(new CareerInputs(
                people.stream().map(person -> lawyer(person, span)).toList(),
                Grade.ALL.stream().map(Grade::word).toList(),
                day(span.first()),
                day(span.last()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private static Lawyer lawyer(Person person, Span span) {
        boolean left = !person.lastDay().isAfter(span.last());
        return new Lawyer(
                person.id(),
                day(person.self().started()),
                left ? OptionalInt.of(day(person.lastDay())) : OptionalInt.empty(),
                left && !person.joined().isEmpty(),
                person.jobs().entrySet().stream()
                        .map(job -> new Lawyer.Post(
                                day(job.getKey()),
                                job.getValue().grade().word(),
                                person.self().practice()))
                        .toList(),
                person.away().stream()
                        .filter(placement -> !placement.start().isAfter(span.last()))
                        .findFirst()
                        .map(placement -> new Away(
                                day(placement.start()), placement.returned() ? day(placement.end()) + 1 : Away.NOT_YET))
                        .orElse(Away.NEVER));
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }

    private CareerTrial() {}
}
