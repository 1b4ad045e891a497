package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.secondment.roi.practice.Engagement;
import org.secondment.roi.practice.PracticeComparison;
import org.secondment.roi.practice.PracticeOutcome;
import org.secondment.roi.practice.PracticeSettings;
import org.secondment.roi.practice.PracticeStudies;
import org.secondment.roi.practice.Relations;

/** The simulated practices that change the effect are found from the simulated log, the others are not. */
class PracticesThatPayTest {

    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final int FIRMS = 3;
    /** Of the mean of four quarters' fees, which come and go. */
    private static final double NOISE = 0.15;

    private static final List<String> REGISTERED = List.of("debrief_client", "client_research", "career_plan_reviewed");

    /** Those whose factor is above one, and their rows of the log. */
    private static final Set<String> WORKING = Set.of(
            "brief_supervising_partner",
            "brief_relationship_partner",
            "checkin_secondee",
            "debrief_client",
            "debrief_supervising_partner",
            "debrief_relationship_partner",
            "contact_plan_made");

    @Test
    void practicesThatWorkAreFoundAndThoseThatDoNotAreNot() {
        Map<String, Integer> found = new TreeMap<>();
        for (int seed = 0; seed < FIRMS; seed++) {
            study(seed).stream()
                    .filter(PracticeComparison::standsOut)
                    .forEach(one -> found.merge(one.practice().id() + (one.isGain() ? "" : " loses"), 1, Integer::sum));
        }

        assertThat(found).as("%s", found).containsEntry("debrief_client", FIRMS).containsKey("contact_plan_made");
        assertThat(found.getOrDefault("client_research", 0)).isLessThanOrEqualTo(1);
        assertThat(found).doesNotContainKeys("career_plan_reviewed", "debrief_client loses");
        int all = found.values().stream().mapToInt(Integer::intValue).sum();
        int wrong = all
                - found.entrySet().stream()
                        .filter(one -> WORKING.contains(one.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
        assertThat(wrong).as("discoveries that are none, of %s", all).isLessThanOrEqualTo(all / 4);
    }

    private static List<PracticeComparison> study(int seed) {
        Firm firm = new Firm(1_600, 800, 10, 400, seed + 1, 0.3, LAST);
        SplittableRandom noise = new SplittableRandom(seed);
        Set<String> seen = new HashSet<>();
        List<Engagement> engagements = secondments(firm).stream()
                .filter(one -> one.placement().returned())
                .map(one ->
                        engagement(firm, one, seen.add(one.placement().host().id()), noise))
                .toList();
        PracticeSettings settings = new PracticeSettings(REGISTERED, "", 5, "quarter", 999, 1);
        return PracticeStudies.of(engagements, LAST, Set.of("engagement_log"), settings).comparisons().stream()
                .filter(one -> one.outcome() == PracticeOutcome.CLIENT_SHARE)
                .toList();
    }

    private static List<Secondment> secondments(Firm firm) {
        Span span = Span.of(firm);
        List<Placement> placements = Placements.draw(firm, span, Clients.draw(firm, span));
        Effects effects = Effects.of(firm, span, placements);
        List<Secondment> secondments = new ArrayList<>();
        Careers.live(firm, span, placements)
                .secondees()
                .forEach((placement, person) -> secondments.add(Secondment.of(firm, placement, person, effects)));
        return secondments;
    }

    private static Engagement engagement(Firm firm, Secondment one, boolean first, SplittableRandom noise) {
        Client host = one.placement().host();
        double share = one.effect() + NOISE * noise.nextGaussian();
        return new Engagement(
                new org.secondment.roi.effect.Secondment(
                        one.id(), one.person().id(), host.id(), one.start(), Optional.of(one.end())),
                LAST,
                host.id(),
                host.tier(),
                Map.of(),
                Map.of(),
                log(firm, one),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Relations.UNKNOWN,
                new Engagement.Results(
                        first ? OptionalDouble.of(share * host.annualFees() / 4.0) : OptionalDouble.empty(),
                        first ? OptionalDouble.of(share) : OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.of(host.annualFees()),
                        Optional.empty()));
    }

    private static List<Engagement.Logged> log(Firm firm, Secondment one) {
        List<EngagementLog.Event> events = new ArrayList<>();
        Draws draws = Draws.of(firm.seed(), "log", one.placement().number());
        EventsBefore.note(one, draws, events);
        EventsDuring.note(one, LAST, draws, events);
        EventsAfter.note(one, draws, events);
        return events.stream()
                .map(event -> new Engagement.Logged(event.what(), event.status(), Optional.of(event.day())))
                .toList();
    }
}
