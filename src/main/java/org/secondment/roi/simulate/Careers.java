package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secondment.roi.simulate.Person.Self;
import org.secondment.roi.simulate.Placement.Ending;

/** Lives every lawyer's career month by month: promotions, secondments, leavers and those hired in their place. */
final class Careers {

    static final List<String> PRACTICES =
            List.of("corporate", "disputes", "employment", "finance", "real_estate", "tax");

    private static final List<String> OFFICES = List.of("London", "London", "London", "Manchester", "Dublin");
    private static final int DAYS_TO_JOIN_A_CLIENT = 14;
    private static final double LONG_LEAVE = 0.0015;
    private static final double KEEN_TO_GO_AGAIN = 4;

    private final Firm firm;
    private final Span span;
    private final Draws draws;
    private final List<Person> people = new ArrayList<>();
    private final Map<Placement, Person> secondees = new LinkedHashMap<>();

    private Careers(Firm firm, Span span) {
        this.firm = firm;
        this.span = span;
        this.draws = Draws.of(firm.seed(), "careers", 0);
    }

    /** Every lawyer, and who went on which secondment. */
    record Lived(List<Person> people, Map<Placement, Person> secondees) {}

    static Lived live(Firm firm, Span span, List<Placement> placements) {
        Careers careers = new Careers(firm, span);
        careers.startingStaff();
        for (int month = 0; month < span.months(); month++) {
            careers.month(month, placements);
        }
        careers.send(placements, span.last().plusDays(1), LocalDate.MAX);
        careers.noteSecondments();
        careers.noteLeaves();
        return new Lived(careers.people, careers.secondees);
    }

    private void startingStaff() {
        add(Grade.PARTNER, span.first().minusYears(20));
        for (int i = 1; i < firm.lawyers(); i++) {
            Grade grade = Grade.ALL.get(draws.weighted(Grade.ALL, Grade::share));
            int days = 30 + (int) Math.min(9_000, draws.exponential(grade == Grade.TRAINEE ? 300 : 1_500));
            LocalDate started = span.first().minusDays(days);
            boolean roseHere = grade != Grade.TRAINEE && days > 400 && draws.chance(0.6);
            Person person = add(roseHere ? grade.previous() : grade, started);
            if (roseHere) {
                person.promoted(started.plusDays(draws.between(300, days - 30)));
            }
        }
    }

    private void month(int month, List<Placement> placements) {
        LocalDate day = span.month(month);
        if (month > 0) {
            promote(day);
        }
        takeLeave(day);
        send(placements, day, day.plusMonths(1));
        int gone = leave(day);
        for (int i = 0; i < gone; i++) {
            LocalDate started = day.plusMonths(1).plusDays(draws.between(0, 20));
            Grade grade = hiredAs();
            if (!started.isAfter(span.last())) {
                add(grade, started);
            }
        }
    }

    private void promote(LocalDate day) {
        for (Person person : people) {
            double hazard = person.gradeOn(day).promotion()
                    * (person.returnedBefore(day) ? Grade.PROMOTION_RATIO_AFTER_RETURN : 1);
            if (person.employedOn(day) && draws.chance(Grade.monthlyProbability(hazard))) {
                person.promoted(day);
            }
        }
    }

    private void takeLeave(LocalDate month) {
        for (Person person : people) {
            boolean takes = draws.chance(LONG_LEAVE);
            LocalDate day = month.plusDays(draws.between(0, 27));
            Span leave = new Span(day, day.plusDays(draws.between(60, 270)));
            if (takes && mayLeave(person, day) && !person.onLeaveFrom(month)) {
                person.takes(leave);
            }
        }
    }

    private void send(List<Placement> placements, LocalDate from, LocalDate before) {
        for (Placement placement : placements) {
            if (!placement.start().isBefore(from) && placement.start().isBefore(before)) {
                Person person = secondee(placement);
                person.goes(placement);
                secondees.put(placement, person);
                if (placement.ending() == Ending.HIRED_BY_CLIENT) {
                    person.leaves(
                            placement.end().plusDays(DAYS_TO_JOIN_A_CLIENT),
                            "to_client",
                            placement.host().id());
                }
            }
        }
    }

    private Person secondee(Placement placement) {
        int place = draws.weighted(people, person -> wish(person, placement));
        if (place < 0) {
            throw new ImpossibleFirm("--lawyers " + firm.lawyers()
                    + " is too small: no associate is free for a secondment on " + placement.start());
        }
        return people.get(place);
    }

    private static double wish(Person person, Placement placement) {
        double again = person.away().isEmpty() ? 1 : KEEN_TO_GO_AGAIN;
        double wish = switch (person.gradeOn(placement.start())) {
            case TRAINEE -> 0.25;
            case ASSOCIATE -> 1;
            case SENIOR_ASSOCIATE -> 0.9;
            case COUNSEL, PARTNER -> 0;
        };
        return person.lastDay().equals(LocalDate.MAX) && wish > 0 && person.freeFor(placement) ? again * wish : 0;
    }

    /** Draws this month's leavers; nobody leaves while away, and the first partner stays. */
    private int leave(LocalDate month) {
        int gone = 0;
        for (Person person : people.subList(1, people.size())) {
            boolean leaves =
                    draws.chance(Grade.monthlyProbability(person.gradeOn(month).leaving()));
            LocalDate day = month.plusDays(draws.between(0, 27));
            String kind = draws.oneOf(KINDS);
            if (person.lastDay().getMonth() == month.getMonth()
                    && person.lastDay().getYear() == month.getYear()) {
                gone++;
            } else if (leaves && mayLeave(person, day)) {
                person.leaves(day, kind, "");
                gone++;
            }
        }
        return gone;
    }

    private static final List<String> KINDS = List.of(
            "resigned",
            "resigned",
            "resigned",
            "resigned",
            "to_competitor",
            "to_competitor",
            "to_client",
            "redundancy",
            "other");

    private boolean mayLeave(Person person, LocalDate day) {
        return span.contains(day)
                && person.lastDay().equals(LocalDate.MAX)
                && person.employedOn(day)
                && !person.awayFrom(day);
    }

    private Grade hiredAs() {
        int percent = draws.between(1, 100);
        return percent <= 45
                ? Grade.TRAINEE
                : percent <= 78
                        ? Grade.ASSOCIATE
                        : percent <= 94 ? Grade.SENIOR_ASSOCIATE : percent <= 97 ? Grade.COUNSEL : Grade.PARTNER;
    }

    private Person add(Grade grade, LocalDate started) {
        LocalDate qualified = started.minusYears(grade.yearsQualified()).minusDays(draws.between(0, 700));
        String fte = draws.chance(0.9) ? "1" : draws.oneOf("0.8", "0.6");
        Person person = new Person(
                new Self(people.size() + 1, started, draws.oneOf(PRACTICES), draws.oneOf(OFFICES), fte, qualified),
                grade);
        people.add(person);
        return person;
    }

    private void noteLeaves() {
        for (Person person : people) {
            for (Span leave : person.leaves()) {
                LocalDate back = leave.last().plusDays(1);
                if (person.employedOn(leave.first())) {
                    person.noted(leave.first(), "leave");
                }
                if (span.contains(back) && person.employedOn(back)) {
                    person.noted(back, "return");
                }
            }
        }
    }

    private void noteSecondments() {
        secondees.forEach((placement, person) -> {
            if (placement.ending() != Ending.NOT_STARTED) {
                person.noted(placement.start(), "secondment_out");
            }
            if (placement.returned() && placement.ending() != Ending.HIRED_BY_CLIENT) {
                person.noted(placement.end().plusDays(1), "secondment_back");
            }
        });
    }
}
