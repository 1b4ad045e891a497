package org.secondment.roi.report;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.secondment.roi.effect.career.Away;
import org.secondment.roi.effect.career.CareerInputs;
import org.secondment.roi.effect.career.CareerInputs.Goal;
import org.secondment.roi.effect.career.CareerInputs.Pay;
import org.secondment.roi.effect.career.CareerInputs.Session;
import org.secondment.roi.effect.career.CareerInputs.Stay;
import org.secondment.roi.effect.career.CareerInputs.Touch;
import org.secondment.roi.effect.career.CareerInputs.WorkedMonth;
import org.secondment.roi.effect.career.CareerInputs.WorkedWith;
import org.secondment.roi.effect.career.CareerStudy;
import org.secondment.roi.effect.career.Lawyer;

/** Careers of invented associates: twelve secondees, two of whom their hosts hire, and forty-eight colleagues. */
public final class SmallCareers {

    private static final int FROM = day("2018-01-01");
    private static final int AS_OF = day("2024-09-30");
    private static final int FIRST_START = day("2019-06-03");
    private static final int STAY = 184;

    /** With everything known. */
    public static CareerStudy study() {
        return CareerStudy.of(inputs());
    }

    /** The same with fewer secondees. */
    public static CareerStudy study(int secondees) {
        return CareerStudy.of(inputs(secondees, "associate", true));
    }

    /** Only people and secondments. */
    public static CareerStudy peopleOnly() {
        return CareerStudy.of(inputs(12, "", false));
    }

    /** What the study of everything reads. */
    public static CareerInputs inputs() {
        return inputs(12, "associate", true);
    }

    private static CareerInputs inputs(int secondees, String grade, boolean more) {
        List<Lawyer> lawyers = new ArrayList<>();
        List<Stay> stays = new ArrayList<>();
        for (int number = 0; number < 48 + secondees; number++) {
            boolean secondee = number < secondees;
            lawyers.add(lawyer(number, secondee, grade));
            if (secondee) {
                stays.add(new Stay("S" + number, "L" + number, start(number), start(number) + STAY));
            }
        }
        return new CareerInputs(
                lawyers,
                List.of("associate", "senior"),
                FROM,
                AS_OF,
                stays,
                more ? Optional.of(touches(secondees)) : Optional.empty(),
                more ? Optional.of(goals(secondees)) : Optional.empty(),
                more ? Optional.of(training(secondees)) : Optional.empty(),
                more ? Optional.of(pay(lawyers)) : Optional.empty(),
                more ? Optional.of(worked(secondees)) : Optional.empty(),
                more ? Optional.of(partners(secondees)) : Optional.empty());
    }

    private static int start(int number) {
        return FIRST_START + 45 * number;
    }

    /** Four in nine rise and two in nine leave, secondees somewhat sooner; every seventh works in another practice. */
    private static Lawyer lawyer(int number, boolean secondee, String grade) {
        int hired = FROM - 200 - 3 * number;
        String practice = number % 7 == 3 ? "tax" : "finance";
        int pace = secondee ? 700 + 31 * number : 900 + 31 * (number % 30);
        List<Lawyer.Post> posts = new ArrayList<>();
        posts.add(new Lawyer.Post(hired, grade, practice));
        if (!grade.isEmpty() && number % 9 % 2 == 0) {
            posts.add(new Lawyer.Post(FROM + pace, "senior", practice));
        }
        boolean hiredByHost = secondee && number % 6 == 5;
        boolean leaves = number % 9 == 5 || number % 9 == 7;
        OptionalInt last = hiredByHost
                ? OptionalInt.of(start(number) + STAY + 13)
                : leaves ? OptionalInt.of(FROM + pace + 250) : OptionalInt.empty();
        Away away = secondee ? new Away(start(number), start(number) + STAY) : Away.NEVER;
        return new Lawyer("L" + number, hired, last, hiredByHost, posts, away);
    }

    private static List<Touch> touches(int secondees) {
        List<Touch> touches = new ArrayList<>();
        for (int number = 0; number < secondees; number++) {
            touches.add(new Touch("S" + number, "C1", start(number) - 10));
            touches.add(new Touch("S" + number, "C1", start(number) - 20));
            touches.add(new Touch("S" + number, "C2", start(number) + STAY));
            touches.add(new Touch("S" + number, "C" + number, start(number) + STAY + 179));
            touches.add(new Touch("S" + number, "C9", start(number) + STAY + 180));
        }
        return touches;
    }

    private static List<Goal> goals(int secondees) {
        List<Goal> goals = new ArrayList<>();
        for (int number = 0; number < secondees; number++) {
            int reviewed = number % 3 == 0 ? start(number) + STAY + 60 : Away.NOT_YET;
            Goal.Status status = number % 4 == 0 ? Goal.Status.OPEN : Goal.Status.MET;
            goals.add(new Goal("L" + number, status, start(number) + 300, reviewed, Goal.Owner.SELF));
            goals.add(new Goal("L" + number, Goal.Status.OPEN, Away.NOT_YET, Away.NOT_YET, Goal.Owner.FIRM));
        }
        return goals;
    }

    private static List<Session> training(int secondees) {
        List<Session> sessions = new ArrayList<>();
        for (int number = 0; number < secondees; number++) {
            sessions.add(new Session("S" + number, true));
            sessions.add(new Session("S" + number, number % 3 == 0));
        }
        return sessions;
    }

    private static List<Pay> pay(List<Lawyer> lawyers) {
        List<Pay> pay = new ArrayList<>();
        for (Lawyer lawyer : lawyers) {
            boolean secondee = !lawyer.away().equals(Away.NEVER);
            for (int year = 0; year < 8; year++) {
                pay.add(new Pay(
                        lawyer.id(), FROM - 30 + 365 * year, Math.pow(secondee ? 1.08 : 1.05, year) * 70_000, "GBP"));
            }
        }
        return pay;
    }

    /** Of those who stay: 100 hours a month and more, 60 in the first two or nine months back, then 96. */
    private static List<WorkedMonth> worked(int secondees) {
        List<WorkedMonth> worked = new ArrayList<>();
        for (int number = 0; number < secondees; number++) {
            int start = month(start(number));
            int back = month(start(number) + STAY - 1) + 1;
            int low = number % 4 == 1 ? 9 : 2;
            int end = number % 6 == 5 ? back : back + 15;
            for (int month = start - 12; month < end; month++) {
                double hours = month < start ? 100 + number % 3 : month < back ? 0 : month < back + low ? 60 : 96;
                worked.add(new WorkedMonth("L" + number, month, hours, 1));
            }
        }
        return worked;
    }

    /** Two partners or three before, one more after; every fourth had none. */
    private static List<WorkedWith> partners(int secondees) {
        return IntStream.range(0, secondees)
                .mapToObj(number -> new WorkedWith("S" + number, "L" + number, 2 + number % 2, number % 4 == 3 ? 0 : 4))
                .toList();
    }

    private static int month(int day) {
        return (int) LocalDate.ofEpochDay(day).getLong(ChronoField.PROLEPTIC_MONTH);
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }

    private SmallCareers() {}
}
