package org.secondment.roi.simulate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.secondment.roi.simulate.Placement.Ending;

/** Draws which clients take secondees, and when: likelier for larger clients and in some sectors. */
final class Placements {

    /** Months of data before the first secondment, so that every host has a year to compare with. */
    private static final int LEAD_MONTHS = 12;

    private static final int FEWEST_FOR_A_FUTURE_ONE = 5;

    static List<Placement> draw(Firm firm, Span span, List<Client> clients) {
        List<Placement> drawn = new ArrayList<>();
        for (int i = 0; i < firm.secondments(); i++) {
            drawn.add(placement(firm, span, clients, i));
        }
        drawn.sort(Comparator.comparing(Placement::start).thenComparingInt(Placement::number));
        List<Placement> numbered = new ArrayList<>();
        for (Placement p : drawn) {
            numbered.add(new Placement(numbered.size() + 1, p.host(), p.start(), p.plannedEnd(), p.end(), p.ending()));
        }
        return numbered;
    }

    private static Placement placement(Firm firm, Span span, List<Client> clients, int i) {
        Draws draws = Draws.of(firm.seed(), "placement", i);
        boolean future = i == firm.secondments() - 1 && firm.secondments() >= FEWEST_FOR_A_FUTURE_ONE;
        Ending wanted = wanted(draws, i);
        int latest = wanted == Ending.ENDED_EARLY || wanted == Ending.HIRED_BY_CLIENT
                ? LEAD_MONTHS + (span.months() - LEAD_MONTHS) / 4
                : span.months() - 4;
        int month = draws.between(LEAD_MONTHS, Math.max(LEAD_MONTHS, latest));
        LocalDate start = future
                ? monday(span.last().plusDays(20))
                : span.month(month).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        int length = wanted == Ending.ENDED_EARLY ? 9 : draws.between(3, 12);
        LocalDate planned = start.plusMonths(length).minusDays(1);
        LocalDate end = switch (wanted) {
            case ENDED_EARLY -> start.plusMonths(4).plusDays(9);
            case EXTENDED -> planned.plusMonths(2);
            default -> planned;
        };
        Ending ending = future ? Ending.NOT_STARTED : end.isAfter(span.last()) ? Ending.RUNNING : wanted;
        return new Placement(i, host(clients, month, draws), start, planned, end, ending);
    }

    private static Ending wanted(Draws draws, int i) {
        boolean extended = draws.chance(0.12);
        return switch (i) {
            case 0 -> Ending.ENDED_EARLY;
            case 1 -> Ending.HIRED_BY_CLIENT;
            default -> extended ? Ending.EXTENDED : Ending.COMPLETED;
        };
    }

    private static Client host(List<Client> clients, int month, Draws draws) {
        int place = draws.weighted(
                clients,
                client -> client.firstMonth() <= Math.max(0, month - LEAD_MONTHS) && client.activeIn(month)
                        ? client.hosting()
                        : 0);
        if (place < 0) {
            throw new IllegalArgumentException("--clients is too small: no client is there to take a secondee in month "
                    + month + " of the data; ask for more");
        }
        return clients.get(place);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private Placements() {}
}
