package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The reference case "proportional": its clients as units, with the cohorts in the order of their periods. */
record ProportionalCase(List<String> clients, List<PanelUnit> units, List<Cohort> cohorts, List<Integer> labelOf) {

    static final HeadlineWindow YEAR = new HeadlineWindow(4, 1, 4);

    private static final List<Cohort> COHORTS =
            List.of(new Cohort(7, 7), new Cohort(8, 9), new Cohort(9, 9), new Cohort(9, 11));

    /** All clients; the last cohort is not seen for the whole year after. */
    static ProportionalCase all() {
        return of(client -> true, COHORTS);
    }

    /** The clients of the permutation with their one cohort. */
    static ProportionalCase permuted() {
        List<String> chosen = ReferenceTable.of("proportional/input_permutation.csv").rows().stream()
                .map(row -> row.text("client"))
                .toList();
        return of(chosen::contains, List.of(COHORTS.get(1)));
    }

    private static ProportionalCase of(Predicate<String> wanted, List<Cohort> cohorts) {
        Map<String, List<ReferenceTable.Row>> byClient = new LinkedHashMap<>();
        for (ReferenceTable.Row row :
                ReferenceTable.of("proportional/input.csv").rows()) {
            if (wanted.test(row.text("client"))) {
                byClient.computeIfAbsent(row.text("client"), client -> new ArrayList<>())
                        .add(row);
            }
        }
        List<PanelUnit> units = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (List<ReferenceTable.Row> rows : byClient.values()) {
            ReferenceTable.Row first = rows.get(0);
            double[] fees = rows.stream().mapToDouble(row -> row.number("fees")).toArray();
            units.add(new PanelUnit(units.size(), Strata.always(first.text("sector")), fees));
            labels.add(first.has("start_quarter") ? label(first, cohorts) : 0);
        }
        return new ProportionalCase(List.copyOf(byClient.keySet()), units, cohorts, labels);
    }

    private static int label(ReferenceTable.Row row, List<Cohort> cohorts) {
        return 1 + cohorts.indexOf(new Cohort(row.whole("start_quarter"), row.whole("end_quarter")));
    }

    StudentisedEffect effect(HeadlineWindow window, TrendForm growth) {
        return new StudentisedEffect(units, cohorts, window, growth);
    }

    int[] labels() {
        return labelOf.stream().mapToInt(Integer::intValue).toArray();
    }

    List<Strata> strata() {
        return units.stream().map(PanelUnit::strata).toList();
    }
}
