package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What lawyers can work on: every matter with its bills, and how much work each client gives in each month. */
final class Docket {

    private final Span span;
    private final List<WorkedMatter> own = new ArrayList<>();
    private final List<WorkedMatter> matters = new ArrayList<>();
    private final Map<String, WorkedMatter> byId = new HashMap<>();
    private final float[][] demand;

    Docket(Firm firm, Span span) {
        this.span = span;
        this.demand = new float[firm.clients() + 1][];
    }

    void own(Matter matter) {
        own.add(new WorkedMatter(matter, 0, Rates.BASE));
    }

    void opened(Matter matter, Client client) {
        WorkedMatter worked = new WorkedMatter(matter, client.number(), client.currency());
        matters.add(worked);
        byId.put(matter.id(), worked);
    }

    void billed(Matter matter, Bill bill) {
        WorkedMatter worked = byId.get(matter.id());
        if (worked != null) {
            worked.billed(bill.date(), bill.id());
        }
    }

    /** Notes a client's fees of a month, extra ones included, in pence of its currency. */
    void demand(Client client, int month, double pence) {
        float[] own = demand[client.number()];
        if (own == null) {
            own = new float[span.months()];
            demand[client.number()] = own;
        }
        own[month] = (float) (client.currency().equals(Rates.BASE) ? pence : pence * Rates.TYPICAL);
    }

    /** The firm's own matters, never billed. */
    List<WorkedMatter> own() {
        return own;
    }

    /** What runs in a month, by practice. */
    Work in(int month) {
        LocalDate first = span.month(month);
        int[] running = new int[demand.length];
        List<WorkedMatter> there = new ArrayList<>();
        for (WorkedMatter matter : matters) {
            if (matter.runsIn(first)) {
                there.add(matter);
                running[matter.client()]++;
            }
        }
        Work work = new Work();
        for (WorkedMatter matter : there) {
            float[] given = demand[matter.client()];
            if (given != null && given[month] > 0) {
                work.add(matter, given[month] / running[matter.client()]);
            }
        }
        return work;
    }
}
