package org.secondment.roi.study;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Prints how far each method is from the truth in invented firms: {@code SimulationStudy PANELS SEED}. */
final class SimulationStudy {

    private final int panels;
    private final long seed;

    private SimulationStudy(int panels, long seed) {
        this.panels = panels;
        this.seed = seed;
    }

    public static void main(String[] arguments) {
        SimulationStudy study = new SimulationStudy(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(study.page());
    }

    private String page() {
        List<String> parts = new ArrayList<>();
        List<CaseFigures> all = new ArrayList<>();
        parts.add("Firms in each row: " + panels + ", seed " + seed + ".");
        for (Choice choice : Choice.values()) {
            List<CaseFigures> rows = figures(Case.of(choice));
            all.addAll(rows);
            parts.add("### Clients chosen " + choice.words());
            parts.add(StudyTables.of(rows));
        }
        parts.add("### What is required");
        parts.add(StudyTables.verdict(all));
        parts.add("### The report's words without any effect, clients chosen because they grow");
        parts.add(StudyTables.ofWords(all));
        parts.add("### Fewer controls: 30 secondments at random, fees grow in proportion, market 8 %");
        parts.add(StudyTables.ofFewerControls(figures(Case.ofFewerControls())));
        return String.join("\n\n", parts);
    }

    private List<CaseFigures> figures(List<Case> cases) {
        List<CaseFigures> figures = new ArrayList<>();
        for (Case drawn : cases) {
            System.err.println(drawn);
            figures.add(CaseFigures.of(drawn, panels, seed));
        }
        return figures;
    }
}
