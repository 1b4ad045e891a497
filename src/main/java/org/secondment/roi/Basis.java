package org.secondment.roi;

import java.util.List;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.panel.Matters;
import org.secondment.roi.panel.Samples;
import org.secondment.roi.privacy.Barriers;
import org.secondment.roi.report.Findings.LeftOut;
import org.secondment.roi.staging.Store;
import org.secondment.roi.table.Tables;

/** What all figures rest on. */
record Basis(Matters matters, Samples.Facts facts, DataSpan span, Barriers barriers) {

    /** The days that exports cover are told by all of them; from then on the store holds only what may be seen. */
    static Basis of(Settings settings, Store store) {
        Matters all = Matters.of(store.register(Tables.MATTERS));
        Samples.Facts facts = Samples.facts(store.ledger(Tables.BILLS), all);
        DataSpan span = Spans.of(settings, facts);
        Barriers barriers = Barriers.of(store::register, settings.privacy().excludeIds(), span.asOf());
        store.withhold(barriers);
        return new Basis(all.without(barriers), facts, span, barriers);
    }

    /** Somebody who asked to be left out must not stay because of a slip of the pen. */
    List<String> strangers() {
        return barriers.strangers() == 0
                ? List.of()
                : List.of("privacy.exclude_ids | " + barriers.strangers()
                        + " of its ids stand in no row of people: correct them, or nobody is left out for them");
    }

    LeftOut leftOut() {
        return new LeftOut(barriers.matters(), barriers.persons(), barriers.secondments());
    }
}
