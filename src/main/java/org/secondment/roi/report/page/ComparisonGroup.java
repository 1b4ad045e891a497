package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.effect.Exclusion;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.StrataStep;
import org.secondment.roi.effect.study.Trust;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Words;

/** Whom the treated units are compared with, and who is in no comparison. */
final class ComparisonGroup {

    private final StudyWords words;

    private ComparisonGroup(StudyWords words) {
        this.words = words;
    }

    static List<Block> of(StudyWords words, Findings findings) {
        ComparisonGroup group = new ComparisonGroup(words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text("Compared with whom", group.said()));
        if (!words.study().exclusions().isEmpty()) {
            blocks.add(new Text("Left out", List.of(group.excluded())));
            if (group.named()) {
                blocks.add(group.table(findings));
            }
        }
        return blocks;
    }

    private boolean named() {
        return words.study().question() == Question.CLIENT;
    }

    private List<String> said() {
        List<String> said = new ArrayList<>();
        said.add("Each " + words.unit() + " with a secondment is compared, " + words.period() + " by " + words.period()
                + ", with " + words.units() + " that never had one or have none yet.");
        if (!words.study().ladder().isEmpty()) {
            said.add(likeness());
        }
        words.study().trust().map(Trust::commonSupport).ifPresent(share -> {
            if (share.isPresent()) {
                said.add(Words.percent(share.getAsDouble()) + " of " + words.units()
                        + " with a secondment have others like them; the rest are in no figure.");
            }
        });
        LongSummaryStatistics inactive =
                words.study().ladder().stream().mapToLong(StrataStep::inactive).summaryStatistics();
        if (inactive.getMax() > 0) {
            said.add("Left out at each start as inactive, for want of any activity in the periods before: between "
                    + Words.number(inactive.getMin()) + " and " + Words.number(inactive.getMax()) + " "
                    + words.units() + ".");
        }
        return said;
    }

    /** What was alike at how many starts: the ladder goes down where there are too few. */
    private String likeness() {
        Map<String, List<StrataStep>> rungs = words.study().ladder().stream()
                .collect(Collectors.groupingBy(
                        step -> String.join(" and ", step.factors()), LinkedHashMap::new, Collectors.toList()));
        String rungsSaid = rungs.entrySet().stream()
                .map(rung -> (rung.getKey().isEmpty() ? "any others" : "the same " + rung.getKey()) + " at "
                        + Words.counted(rung.getValue().size(), "start", "starts") + treated(rung.getValue()))
                .collect(Collectors.joining("; "));
        return "Like them means " + rungsSaid + ". Fewer things are asked to be alike where too few would be.";
    }

    private String treated(List<StrataStep> steps) {
        return named()
                ? " ("
                        + words.counted(
                                steps.stream().mapToLong(StrataStep::treated).sum()) + ")"
                : "";
    }

    private String excluded() {
        List<Exclusion> exclusions = words.study().exclusions();
        String total = Words.capital(
                Words.counted(exclusions.size(), words.unit() + " is", words.units() + " are") + " in no comparison");
        if (!named()) {
            return total + ".";
        }
        Map<Exclusion.Reason, Long> reasons = exclusions.stream()
                .collect(Collectors.groupingBy(Exclusion::reason, TreeMap::new, Collectors.counting()));
        return total + ": "
                + reasons.entrySet().stream()
                        .map(one -> one.getKey().words() + ": " + one.getValue())
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private Grid table(Findings findings) {
        return new Grid(
                "effect_exclusions",
                List.of(Columns.words("client", "Client left out", 34), Columns.words("reason", "Reason", 52)),
                words.study().exclusions().stream()
                        .map(one -> List.of(
                                Cell.words(findings.clientName(one.unit())),
                                Cell.words(one.reason().words())))
                        .toList());
    }
}
