package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.secondment.roi.practice.Practice;
import org.secondment.roi.practice.PracticeComparison;
import org.secondment.roi.practice.PracticeCoverage;
import org.secondment.roi.practice.PracticeStudy;
import org.secondment.roi.practice.ToDo;
import org.secondment.roi.report.Words;

/** What the page of practices says first. */
final class PracticeSentences {

    private static final int LOUDEST = 3;
    private static final int LEAST_KNOWN = 5;

    private final PracticeStudy study;
    private final PracticeWords words;

    PracticeSentences(PracticeStudy study, PracticeWords words) {
        this.study = study;
        this.words = words;
    }

    /** What stands out, and how much is missing. */
    String title() {
        List<PracticeComparison> tested = tested();
        List<PracticeComparison> standing = standing();
        String found = tested.isEmpty()
                ? "Too few secondments to say which practices pay"
                : standing.isEmpty()
                        ? "No practice goes with more than chance explains"
                        : standing.get(0).practice().title() + ": "
                                + words.of(standing.get(0).outcome())
                                        .change(standing.get(0).difference().getAsDouble())
                                + words.per(standing.get(0).outcome()) + " in "
                                + standing.get(0).outcome().title().toLowerCase(Locale.UK);
        long overdue =
                study.toDo().stream().filter(one -> one.daysOverdue() > 0).count();
        return found + "; "
                + (overdue == 0
                        ? "nothing on record is overdue"
                        : Words.counted(overdue, "task is", "tasks are") + " overdue");
    }

    private List<PracticeComparison> tested() {
        return study.comparisons().stream()
                .filter(one -> one.qValue().isPresent())
                .toList();
    }

    /** Pre-registered ones first, the surest first. */
    private List<PracticeComparison> standing() {
        return tested().stream()
                .filter(PracticeComparison::standsOut)
                .sorted(Comparator.comparing((PracticeComparison one) -> !one.registered())
                        .thenComparingDouble(one -> one.pValue().orElse(1)))
                .toList();
    }

    /** What stands out, what does not, and how it was asked. */
    List<String> returns() {
        List<String> said = new ArrayList<>();
        standing().forEach(one -> said.add(words.sentence(one)));
        long refused =
                study.comparisons().stream().filter(one -> !one.printed()).count();
        said.add("Of " + Words.counted(tested().size(), "comparison", "comparisons") + " tested, "
                + (standing().isEmpty()
                        ? "none stands out"
                        : Words.counted(standing().size(), "stands", "stand") + " out")
                + " (q at most 10% over all of them: of those named, one in ten may be named by chance). "
                + Words.capital(Words.counted(refused, "further one", "further ones"))
                + " could not be tested: fewer than five secondments with or without the practice, clients of one kind"
                + " only, or an outcome not known yet.");
        said.add(registered());
        said.add(
                "Secondments are compared within tiers of clients; whole clients exchange their labels, so that several"
                        + " secondments of one client are never taken for independent; those that ended early stay in. Nobody"
                        + " drew lots for these practices: whoever took the trouble may have expected more. In what else"
                        + " secondments with a practice differ stands in the table of comparisons.");
        return said;
    }

    private String registered() {
        List<String> named =
                PracticeTables.named(study).stream().map(Practice::title).toList();
        return named.isEmpty()
                ? "No practice was registered in the settings before anybody looked, so every comparison is exploratory."
                : "Decided on beforehand (settings, hash " + study.settings().registeredHash() + "): "
                        + String.join("; ", named) + ". All others are exploratory: they ask what to look at next.";
    }

    /** The practices done least, and those of which least is known. */
    List<String> gaps() {
        List<String> said = new ArrayList<>();
        List<PracticeCoverage> known = study.coverage().stream()
                .filter(one -> !one.withheld() && one.done() + one.notDone() >= LEAST_KNOWN)
                .sorted(Comparator.comparingDouble(PracticeSentences::share)
                        .thenComparing(one -> one.practice().id()))
                .limit(LOUDEST)
                .toList();
        if (!known.isEmpty()) {
            said.add("Done least: "
                    + known.stream()
                            .map(one -> one.practice().title() + " (" + one.done() + " of "
                                    + (one.done() + one.notDone()) + " where it is known)")
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        List<PracticeCoverage> unknown = study.coverage().stream()
                .filter(one -> !one.withheld() && one.unknown() > 0 && one.done() + one.notDone() > 0)
                .sorted(Comparator.comparingInt(PracticeCoverage::unknown)
                        .reversed()
                        .thenComparing(one -> one.practice().id()))
                .limit(LOUDEST)
                .toList();
        if (!unknown.isEmpty()) {
            said.add("Recorded least: "
                    + unknown.stream()
                            .map(one -> one.practice().title() + " (unknown for " + one.unknown() + " of "
                                    + one.applicable() + ")")
                            .collect(Collectors.joining("; "))
                    + ". Unknown is neither done nor not done: a practice that no row speaks of counts as unknown.");
        }
        String nothing = study.coverage().stream()
                .filter(one -> !one.withheld() && one.unknown() > 0 && one.done() + one.notDone() == 0)
                .map(one -> one.practice().title())
                .collect(Collectors.joining("; "));
        if (!nothing.isEmpty()) {
            said.add("Of these nothing is on record, so that nothing can be said of them: " + nothing + ".");
        }
        return said;
    }

    private static double share(PracticeCoverage one) {
        return (double) one.done() / (one.done() + one.notDone());
    }

    /** What is missing now, by who must act. */
    List<String> missing() {
        List<String> said = new ArrayList<>();
        said.add(
                study.toDo().isEmpty()
                        ? "Nothing is missing, as far as the files at hand can tell."
                        : Words.capital(Words.counted(study.toDo().size(), "task", "tasks")) + " on "
                                + Words.day(study.asOf()) + ", "
                                + study.toDo().stream()
                                        .filter(one -> one.daysOverdue() > 0)
                                        .count()
                                + " of them overdue; the longest: " + longest() + ".");
        if (study.unlisted() > 0) {
            said.add(Words.capital(Words.counted(study.unlisted(), "further task", "further tasks"))
                    + " would tell how one lawyer fares: what secondees are to do themselves, and open problems. "
                    + (study.unlisted() == 1 ? "It stands" : "They stand") + " in the pack hr.");
        }
        if (study.lapsed() > 0) {
            said.add(
                    Words.capital(Words.counted(study.lapsed(), "secondment has", "secondments have"))
                            + " been over for more than 24 months without a debrief of the client on record: too late to list.");
        }
        study.unmeasured()
                .forEach(file -> said.add("No " + file.table() + " file was supplied: "
                        + file.practices().stream().map(Practice::title).collect(Collectors.joining("; "))
                        + " cannot be measured; " + file.table() + ".csv would unlock it."));
        return said;
    }

    private String longest() {
        ToDo one = study.toDo().stream()
                .max(Comparator.comparingLong(ToDo::daysOverdue)
                        .thenComparing(ToDo::secondmentId, Comparator.reverseOrder()))
                .orElseThrow();
        return one.task().words() + " after " + one.secondmentId() + " at "
                + words.findings().clientName(one.clientId()) + ", " + one.daysOverdue() + " days";
    }
}
