package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reference panel in textbook terms: a client is treated from its start quarter on. */
record PanelSmall(List<String> clients, List<PanelUnit> units, List<Cohort> cohorts) {

    static PanelSmall of(String path) {
        Map<String, List<ReferenceTable.Row>> byClient = new LinkedHashMap<>();
        for (ReferenceTable.Row row : ReferenceTable.of(path).rows()) {
            byClient.computeIfAbsent(row.text("client"), client -> new ArrayList<>())
                    .add(row);
        }
        List<PanelUnit> units = new ArrayList<>();
        List<Cohort> cohorts = new ArrayList<>();
        for (List<ReferenceTable.Row> rows : byClient.values()) {
            double[] fees = rows.stream().mapToDouble(row -> row.number("fees")).toArray();
            units.add(new PanelUnit(units.size(), Strata.NONE, fees));
            cohorts.add(cohort(rows.get(0)));
        }
        return new PanelSmall(List.copyOf(byClient.keySet()), units, cohorts);
    }

    List<CohortPath> paths() {
        return cohorts.stream().distinct().map(this::path).toList();
    }

    private CohortPath path(Cohort cohort) {
        List<PanelUnit> own = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            if (cohorts.get(i).equals(cohort)) {
                own.add(units.get(i));
            }
        }
        double[] means = new double[units.get(0).periods()];
        for (int t = 0; t < means.length; t++) {
            int period = t + 1;
            means[t] = own.stream()
                    .mapToDouble(unit -> unit.value(period))
                    .average()
                    .orElseThrow();
        }
        return new CohortPath(cohort, own.size(), means);
    }

    private static Cohort cohort(ReferenceTable.Row row) {
        return row.has("start_quarter")
                ? new Cohort(row.whole("start_quarter"), row.whole("start_quarter"))
                : Cohort.NEVER;
    }
}
