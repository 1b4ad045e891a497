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
    private static final int FEWEST_FOR_A_CHANGE = 10;
    /** The one whose secondee is changed for another. */
    private static final int CHANGED = 2;

    static List<Placement> draw(Firm firm, Span span, List<Client> clients) {
        List<Placement> drawn = new ArrayList<>();
        for (int i = 0; i < firm.secondments(); i++) {
            Placement placement = placement(firm, span, clients, i);
            boolean takesOver = i > 0 && drawn.get(i - 1).ending() == Ending.SECONDEE_CHANGED;
            drawn.add(takesOver ? successor(placement, drawn.get(i - 1), span) : placement);
        }
        drawn.sort(Comparator.comparing(Placement::start).thenComparingInt(Placement::number));
        List<Placement> numbered = new ArrayList<>();
        for (Placement p : drawn) {
            numbered.add(new Placement(
                    numbered.size() + 1, p.host(), p.start(), p.plannedEnd(), p.end(), p.ending(), next(p, drawn)));
        }
        return numbered;
    }

    /** The other secondee sent to the same host for the rest of the time. */
    private static Placement successor(Placement placement, Placement changed, Span span) {
        LocalDate start = takeover(changed);
        LocalDate end = start.plusMonths(6).minusDays(1);
        Ending ending = end.isAfter(span.last()) ? Ending.RUNNING : Ending.COMPLETED;
        return new Placement(placement.number(), changed.host(), start, end, end, ending, "");
    }

    private static LocalDate takeover(Placement changed) {
        return monday(changed.end().plusDays(7));
    }

    private static String next(Placement changed, List<Placement> sorted) {
        for (int i = 0; i < sorted.size() && changed.ending() == Ending.SECONDEE_CHANGED; i++) {
            Placement other = sorted.get(i);
            if (other.host().equals(changed.host()) && other.start().equals(takeover(changed))) {
                return Numbering.id("S", 3, i + 1);
            }
        }
        return "";
    }

    private static Placement placement(Firm firm, Span span, List<Client> clients, int i) {
        Draws draws = Draws.of(firm.seed(), "placement", i);
        boolean future = i == firm.secondments() - 1 && firm.secondments() >= FEWEST_FOR_A_FUTURE_ONE;
        Ending wanted = wanted(firm, draws, i);
        int latest = wanted != Ending.COMPLETED && wanted != Ending.EXTENDED
                ? LEAD_MONTHS + (span.months() - LEAD_MONTHS) / 4
                : span.months() - 4;
        int month = draws.between(LEAD_MONTHS, Math.max(LEAD_MONTHS, latest));
        LocalDate start = future
                ? monday(span.last().plusDays(20))
                : span.month(month).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        int length = wanted == Ending.ENDED_EARLY || wanted == Ending.SECONDEE_CHANGED ? 9 : draws.between(3, 12);
        LocalDate planned = start.plusMonths(length).minusDays(1);
        LocalDate end = switch (wanted) {
            case ENDED_EARLY -> start.plusMonths(4).plusDays(9);
            case SECONDEE_CHANGED -> start.plusMonths(3).plusDays(4);
            case EXTENDED -> planned.plusMonths(2);
            default -> planned;
        };
        Ending ending = future ? Ending.NOT_STARTED : end.isAfter(span.last()) ? Ending.RUNNING : wanted;
        return new Placement(i, host(clients, month, draws), start, planned, end, ending, "");
    }

    /** The first few are set, so that every ending occurs in every firm of some size; the last is no replacement. */
    private static Ending wanted(Firm firm, Draws draws, int i) {
        double luck = draws.real(0, 1);
        if (i == 0 || (i > CHANGED + 1 && luck < 0.05)) {
            return Ending.ENDED_EARLY;
        }
        if (i == 1 || (i > CHANGED + 1 && luck < 0.09)) {
            return Ending.HIRED_BY_CLIENT;
        }
        if (i == CHANGED && firm.secondments() >= FEWEST_FOR_A_CHANGE) {
            return Ending.SECONDEE_CHANGED;
        }
        return luck > 0.88 ? Ending.EXTENDED : Ending.COMPLETED;
    }

    private static Client host(List<Client> clients, int month, Draws draws) {
        int place = draws.weighted(
                clients,
                client -> client.firstMonth() <= Math.max(0, month - LEAD_MONTHS) && client.activeIn(month)
                        ? client.hosting()
                        : 0);
        if (place < 0) {
            throw new ImpossibleFirm("--clients is too small: no client is there to take a secondee in month " + month
                    + " of the data; ask for more");
        }
        return clients.get(place);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private Placements() {}
}
