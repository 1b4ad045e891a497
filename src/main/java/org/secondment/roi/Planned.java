package org.secondment.roi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.secondment.roi.effect.Question;
import org.secondment.roi.report.Findings;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.value.Plan;
import org.secondment.roi.value.Plan.Asked;
import org.secondment.roi.value.Planning;

/** A plan and the currency of its money; empty where the exports tell nothing of what past secondments returned. */
record Planned(Optional<Plan> plan, String currency) {

    private static final Table SECONDMENTS = Tables.SECONDMENTS;

    static Planned of(Asked asked, Findings findings, List<Fact> secondments) {
        Map<String, String> charges = secondments.stream()
                .collect(Collectors.toMap(
                        row -> row.text(SECONDMENTS.slot("secondment_id")),
                        row -> row.text(SECONDMENTS.slot("charge_basis"))));
        return new Planned(
                findings.outlook()
                        .money()
                        .programme()
                        .map(programme -> Planning.of(
                                asked,
                                programme,
                                id -> charges.getOrDefault(id, ""),
                                findings.study(Question.CLIENT)
                                        .flatMap(study -> study.mainOutcome().main()))),
                findings.scope().currency());
    }
}
