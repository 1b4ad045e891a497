package org.secondment.roi.effect.career;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.career.CareerInputs.Goal;
import org.secondment.roi.effect.career.CareerInputs.Session;
import org.secondment.roi.effect.career.CareerInputs.Stay;
import org.secondment.roi.effect.career.CareerInputs.Touch;
import org.secondment.roi.effect.career.CareerInputs.WorkedWith;
import org.secondment.roi.effect.career.Development.Breadth;
import org.secondment.roi.effect.career.Development.PlanProgress;
import org.secondment.roi.effect.career.Development.Training;

/** What the programme did for secondees that colleagues have no counterpart of. */
final class Programme {

    /** Days before the start and after the return in which contacts count. */
    private static final int CONTACT_DAYS = 180;

    /** Six months. */
    private static final int REVIEW_DAYS = 183;

    /** Of secondments whose days before and after the exports cover. */
    static Optional<Breadth> breadth(CareerInputs inputs) {
        if (inputs.touches().isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Touch>> touches = inputs.touches().get().stream().collect(Collectors.groupingBy(Touch::stay));
        List<Stay> covered = inputs.stays().stream()
                .filter(stay -> stay.from() - CONTACT_DAYS >= inputs.from())
                .filter(stay -> stay.back() <= inputs.asOf() - CONTACT_DAYS + 1)
                .toList();
        double before = 0;
        double after = 0;
        for (Stay stay : covered) {
            List<Touch> own = touches.getOrDefault(stay.id(), List.of());
            before += contacts(own, stay.from() - CONTACT_DAYS, stay.from());
            after += contacts(own, stay.back(), stay.back() + CONTACT_DAYS);
        }
        int people = people(covered).size();
        return people < Printing.LEAST_TREATED
                ? Optional.empty()
                : Optional.of(new Breadth(people, covered.size(), before / covered.size(), after / covered.size()));
    }

    /** Of secondments whose years before and after time covers. */
    static Optional<Breadth> partners(List<WorkedWith> all) {
        int people = (int) all.stream().map(WorkedWith::lawyer).distinct().count();
        return people < Printing.LEAST_TREATED
                ? Optional.empty()
                : Optional.of(new Breadth(
                        people,
                        all.size(),
                        all.stream().mapToInt(WorkedWith::before).average().orElseThrow(),
                        all.stream().mapToInt(WorkedWith::after).average().orElseThrow()));
    }

    /** Different contacts from the first day to the day before the last. */
    private static long contacts(List<Touch> touches, int from, int to) {
        return touches.stream()
                .filter(touch -> touch.day() >= from && touch.day() < to)
                .map(Touch::contact)
                .distinct()
                .count();
    }

    private static Set<String> people(List<Stay> stays) {
        return stays.stream().map(Stay::lawyer).collect(Collectors.toSet());
    }

    static Optional<PlanProgress> plan(CareerInputs inputs) {
        Set<String> secondees = people(inputs.stays());
        List<Goal> goals = inputs.goals().orElse(List.of()).stream()
                .filter(goal -> secondees.contains(goal.lawyer()) && goal.status() != Goal.Status.DROPPED)
                .toList();
        Set<String> planned = goals.stream().map(Goal::lawyer).collect(Collectors.toSet());
        if (planned.size() < Printing.LEAST_TREATED) {
            return Optional.empty();
        }
        List<Goal> due = goals.stream()
                .filter(goal -> goal.due() <= inputs.asOf() && goal.status() != Goal.Status.CHANGED)
                .toList();
        Map<String, Integer> back = new HashMap<>();
        inputs.stays().stream()
                .filter(stay -> planned.contains(stay.lawyer()) && stay.back() <= inputs.asOf() - REVIEW_DAYS)
                .forEach(stay -> back.merge(stay.lawyer(), stay.back(), Math::max));
        return Optional.of(new PlanProgress(
                planned.size(),
                due.size(),
                (int) due.stream()
                        .filter(goal -> goal.status() == Goal.Status.MET)
                        .count(),
                goals.size(),
                (int) goals.stream().filter(goal -> goal.due() != Away.NOT_YET).count(),
                back.size(),
                reviewed(goals, back),
                owned(goals, Goal.Owner.SELF),
                owned(goals, Goal.Owner.FIRM)));
    }

    private static int reviewed(List<Goal> goals, Map<String, Integer> back) {
        Set<String> reviewed = new HashSet<>();
        for (Goal goal : goals) {
            int returned = back.getOrDefault(goal.lawyer(), Away.NOT_YET);
            if (returned != Away.NOT_YET && goal.reviewed() >= returned && goal.reviewed() <= returned + REVIEW_DAYS) {
                reviewed.add(goal.lawyer());
            }
        }
        return reviewed.size();
    }

    private static int owned(List<Goal> goals, Goal.Owner owner) {
        return (int) goals.stream().filter(goal -> goal.owner() == owner).count();
    }

    static Optional<Training> training(CareerInputs inputs) {
        List<Session> sessions = inputs.training().orElse(List.of());
        Set<String> logged = sessions.stream().map(Session::stay).collect(Collectors.toSet());
        List<Stay> stays = inputs.stays().stream()
                .filter(stay -> logged.contains(stay.id()))
                .toList();
        int people = people(stays).size();
        int attended = (int) sessions.stream().filter(Session::attended).count();
        return people < Printing.LEAST_TREATED
                ? Optional.empty()
                : Optional.of(new Training(people, stays.size(), attended, sessions.size() - attended));
    }

    private Programme() {}
}
