package org.secondment.roi.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** A programme of 30 secondments in which debriefed clients grow, and little else is known. */
public final class InventedPractices {

    private static final PracticeSettings SETTINGS =
            new PracticeSettings(List.of("debrief_client", "client_research"), "0123456789ab", 5, "quarter", 1_999, 1);

    /** Without a file of agreement terms. */
    public static PracticeStudy study() {
        List<Engagement> engagements = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            engagements.add(back(i).build());
        }
        engagements.add(Example.of(40, "2026-05-04", "")
                .log("problem_raised", "done", "2026-07-01")
                .log("checkin_secondee", "done", "2026-08-03")
                .build());
        engagements.add(Example.of(41, "2026-11-02", "2027-04-30").build());
        return PracticeStudies.of(
                engagements, Example.AS_OF, Set.of("engagement_log", "secondments", "people", "clients"), SETTINGS);
    }

    private static Example back(int number) {
        boolean debriefed = number % 2 == 0;
        return Example.of(number, "2023-0" + (1 + number % 4) + "-09", debriefed ? "2023-12-15" : "2023-09-29")
                .tier(number % 5 < 2 ? "A" : "B")
                .log("debrief_client", debriefed ? "done" : "missed", "2023-12-20")
                .log("client_research", number % 4 < 2 ? "done" : "missed", "2022-12-20")
                .answer("outcome", number % 9 == 4 ? "ended_early" : "completed")
                .answer("offered_how", number % 3 == 0 ? "panel_term" : "client_asked")
                .answer("charge_basis", number % 3 == 1 ? "none" : "cost")
                .answer("aim_relationship", number < 3 ? "rectify" : number % 2 == 0 ? "develop" : "consolidate")
                .relations(relations(number, debriefed))
                .log("training_with_client_guest", "done", "2023-08-01")
                .log("working_style_asked", number % 3 == 0 ? "missed" : "done", "2022-12-21")
                .clientFees((debriefed ? 12_000 : -3_000) + number * 7_919 % 5_000)
                .size(200_000 + number * 1_000.0);
    }

    /** Of one client in 13 no second score is known. */
    private static Relations relations(int number, boolean debriefed) {
        int after = debriefed ? 9 : 5 + number % 3;
        return new Relations(
                OptionalDouble.of(7),
                number % 13 == 0 ? OptionalDouble.empty() : OptionalDouble.of(after),
                OptionalInt.of(1 + number % 5),
                OptionalInt.of(number % 5 / 2 + number % 2));
    }

    private InventedPractices() {}
}
