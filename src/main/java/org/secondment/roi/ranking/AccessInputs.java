package org.secondment.roi.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What fair access is judged from.
 *
 * @param grades of lawyers who may go
 * @param sent the start of each secondment that began in the days that the exports cover
 * @param offers made in these days; empty where no such file was supplied
 * @param minGroup fewest people behind a group
 * @param draws of the test, at most
 */
public record AccessInputs(
        List<Colleague> lawyers,
        List<String> grades,
        List<Choice> sent,
        Optional<List<Offer>> offers,
        int minGroup,
        int draws,
        long seed) {

    public AccessInputs {
        lawyers = List.copyOf(lawyers);
        grades = List.copyOf(grades);
        sent = List.copyOf(sent);
        offers = offers.map(List::copyOf);
    }

    /** A lawyer chosen on a day. */
    public record Choice(String lawyer, LocalDate day) {}

    /**
     * A lawyer offered a secondment on a day.
     *
     * @param declined by whom; empty where nobody did
     */
    public record Offer(Choice offered, Optional<Step> declined) {}
}
