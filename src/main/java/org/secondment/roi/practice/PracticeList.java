package org.secondment.roi.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every practice that is asked of a secondment, by phase. */
public final class PracticeList {

    public static final List<Practice> ALL = Stream.of(
                    BeforePractices.ALL, AgreementPractices.ALL, DuringPractices.ALL, ReturnPractices.ALL)
            .flatMap(List::stream)
            .toList();

    /** Those that are about the lawyer rather than the client, the agreement or the money. */
    private static final Set<String> OF_PEOPLE = Set.of(
            "goals_linked",
            "goals_dated",
            "goals_own",
            "goals_outside_work",
            "area_of_interest",
            "person_matched",
            "time_to_prepare",
            "brief_supervising_partner",
            "brief_relationship_partner",
            "work_challenging",
            "authority_level",
            "checkin_secondee",
            "firm_contact",
            "training_missed",
            "problem_resolved",
            "goals_reviewed",
            "debrief_supervising_partner",
            "debrief_relationship_partner",
            "career_plan_reviewed",
            "hated_it_reason_sought");

    static boolean isOfPeople(Practice practice) {
        return OF_PEOPLE.contains(practice.id());
    }

    private PracticeList() {}
}
