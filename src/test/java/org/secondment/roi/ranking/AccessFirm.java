package org.secondment.roi.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.ranking.AccessInputs.Choice;
import org.secondment.roi.ranking.AccessInputs.Offer;
import org.secondment.roi.ranking.Colleague.Absence;
import org.secondment.roi.ranking.Colleague.Post;

/** Lawyers of three offices, of whom some are sent. */
final class AccessFirm {

    static final List<String> GRADES = List.of("associate", "partner");

    private static final LocalDate JOINED = LocalDate.of(2015, 1, 5);
    private static final LocalDate FIRST = LocalDate.of(2020, 3, 2);

    private final List<Colleague> lawyers = new ArrayList<>();
    private final List<Choice> sent = new ArrayList<>();

    /** An office with lawyers, the first of whom are sent, one a week. */
    AccessFirm office(String office, int size, int sentOnes) {
        for (int i = 0; i < size; i++) {
            String id = office + i;
            LocalDate start = FIRST.plusWeeks(sent.size());
            boolean goes = i < sentOnes;
            lawyers.add(new Colleague(
                    id,
                    JOINED,
                    Optional.empty(),
                    List.of(new Post(JOINED, "associate", "tax", office, i % 2 == 0 ? "full time" : "")),
                    goes ? List.of(new Absence(start, Optional.of(start.plusMonths(6)))) : List.of()));
            if (goes) {
                sent.add(new Choice(id, start));
            }
        }
        return this;
    }

    /** Someone who could not go that day. */
    AccessFirm alsoSent(String lawyer, LocalDate day) {
        sent.add(new Choice(lawyer, day));
        return this;
    }

    AccessStudy study(int minGroup) {
        return AccessStudy.of(inputs(minGroup, Optional.empty()));
    }

    AccessStudy study(int minGroup, List<Offer> offers) {
        return AccessStudy.of(inputs(minGroup, Optional.of(offers)));
    }

    private AccessInputs inputs(int minGroup, Optional<List<Offer>> offers) {
        return new AccessInputs(lawyers, GRADES, sent, offers, minGroup, 999, 7);
    }
}
