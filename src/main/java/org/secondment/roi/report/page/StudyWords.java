package org.secondment.roi.report.page;

import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.report.Words;

/** Whom and what one study is about, in words. */
record StudyWords(Study study, String currency) {

    /** Of the main outcome. */
    OutcomeWords main() {
        return new OutcomeWords(study.mainOutcome().outcome(), currency);
    }

    String unit() {
        return study.question() == Question.CLIENT ? "client" : "lawyer";
    }

    String units() {
        return unit() + "s";
    }

    String counted(long n) {
        return Words.counted(n, unit(), units());
    }

    /** The grain of the panel, told by its labels. */
    String period() {
        String label = study.periods().isEmpty() ? "" : study.periods().get(0);
        return label.contains("-Q") ? "quarter" : label.contains("-") ? "month" : "year";
    }

    int periodsPerYear() {
        return switch (period()) {
            case "quarter" -> 4;
            case "month" -> 12;
            default -> 1;
        };
    }

    /** Such as "four quarters". */
    String periods(long n) {
        return Words.counted(n, period(), period() + "s");
    }

    /** What names of grids and charts end with, so that two studies stand in one pack. */
    String suffix(String separator) {
        return study.question() == Question.CLIENT ? "" : separator + "lawyers";
    }

    /** The label of a period from 1; empty for one outside the panel. */
    String label(int period) {
        return period >= 1 && period <= study.periods().size() ? study.periods().get(period - 1) : "";
    }
}
