package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.secondment.roi.effect.BenjaminiHochberg;
import org.secondment.roi.ranking.AccessFigures;
import org.secondment.roi.ranking.AccessGroup;
import org.secondment.roi.ranking.AccessStudy;
import org.secondment.roi.ranking.AccessTable;
import org.secondment.roi.ranking.Attribute;
import org.secondment.roi.ranking.Colleague;
import org.secondment.roi.ranking.Step;
import org.secondment.roi.report.Words;

/** What the figures on access say. */
final class AccessSentences {

    private static final double LEAST_NAMED = 0.05;

    private final AccessStudy study;

    AccessSentences(AccessStudy study) {
        this.study = study;
    }

    /** The group that is chosen most unlike others, or that none is shown. */
    String title(Step step) {
        List<AccessTable> tables = tested(step);
        if (tables.isEmpty()) {
            return study.sent() == 0
                    ? "Fair access: nobody is known to have been " + step.words() + " while the exports run"
                    : "Fair access: too few people to show who is " + step.words();
        }
        List<AccessTable> standing =
                tables.stream().filter(AccessTable::standsOut).toList();
        if (standing.isEmpty()) {
            return "No group is shown to be " + step.words() + " more or less often than chance explains";
        }
        return standing.stream()
                .flatMap(table -> most(table).stream().map(group -> new Named(table, group)))
                .max(Comparator.comparingDouble(Named::distance))
                .map(named -> Words.capital(
                                name(named.table().attribute(), named.group().name())) + ": " + step.words() + " "
                        + times(named.group()) + " as often as all others")
                .orElseGet(() -> "Who is " + step.words() + " differs by " + attributes(standing)
                        + " by more than chance explains");
    }

    /** A group beside the table it stands in. */
    private record Named(AccessTable table, AccessGroup group) {

        double distance() {
            return AccessSentences.distance(group);
        }
    }

    private List<AccessTable> tested(Step step) {
        return study.tables(step).stream()
                .filter(table -> table.pValue().isPresent())
                .toList();
    }

    private static Optional<AccessGroup> most(AccessTable table) {
        return table.groups().stream()
                .filter(group -> group.differs() && !group.name().equals(AccessGroup.OTHER))
                .max(Comparator.comparingDouble(AccessSentences::distance));
    }

    private static double distance(AccessGroup group) {
        return Math.abs(Math.log(Math.max(LEAST_NAMED, group.ratio().orElse(1))));
    }

    private static String attributes(List<AccessTable> tables) {
        return tables.stream()
                .map(table -> table.attribute().title().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
    }

    /** Such as "grade associate", "part time" or "other offices". */
    static String name(Attribute attribute, String group) {
        String words = group.replace('_', ' ');
        String title = attribute.title().toLowerCase(Locale.UK);
        if (group.equals(AccessGroup.OTHER) || group.equals(Colleague.NOT_RECORDED)) {
            return title + ": " + words;
        }
        return switch (attribute) {
            case HOURS -> words;
            case TENURE -> "with the firm " + words;
            case GRADE, PRACTICE, OFFICE -> title + " " + words;
        };
    }

    private static String times(AccessGroup group) {
        return String.format(Locale.UK, "%.1f times", group.ratio().orElse(1));
    }

    /** Each attribute that stands out, and how it was asked. */
    List<String> found() {
        List<String> said = new ArrayList<>();
        List<AccessTable> tables = study.tables().stream()
                .filter(table -> table.pValue().isPresent())
                .toList();
        tables.stream().filter(AccessTable::standsOut).map(this::found).forEach(said::add);
        if (!tables.isEmpty()) {
            long standing = tables.stream().filter(AccessTable::standsOut).count();
            said.add("Of " + Words.counted(tables.size(), "question", "questions") + " asked, "
                    + (standing == 0 ? "none stands out" : Words.counted(standing, "stands", "stand") + " out")
                    + " (q at most " + Words.percent(BenjaminiHochberg.RATE)
                    + ": of those named, one in ten may be named by chance). What is not shown is not shown to be fair:"
                    + " few secondments show large differences only.");
        }
        study.tables().stream()
                .filter(table -> table.step() == Step.SENT && !table.refusal().isEmpty())
                .map(table -> "By " + table.attribute().title().toLowerCase(Locale.UK) + " nothing is shown: "
                        + table.refusal() + ".")
                .forEach(said::add);
        if (said.isEmpty()) {
            said.add("Nobody can be compared: no lawyer of the firm's grades is on record.");
        }
        return said;
    }

    private String found(AccessTable table) {
        String groups = table.groups().stream()
                .filter(AccessGroup::differs)
                .map(group -> name(table.attribute(), group.name()) + " " + times(group) + " as often as all others ("
                        + limits(group) + ")")
                .collect(Collectors.joining("; "));
        return Words.capital(table.step().words()) + ", by "
                + table.attribute().title().toLowerCase(Locale.UK)
                + ": groups differ by more than chance explains (p at most "
                + String.format(Locale.UK, "%.2f", table.pValue().orElse(1)) + ")"
                + (groups.isEmpty() ? ", though no single group that may be shown does" : ": " + groups) + ".";
    }

    private static String limits(AccessGroup group) {
        return group.figures()
                .map(AccessFigures::ratioInterval)
                .map(limits -> String.format(Locale.UK, "%.1f to ", limits.low())
                        + (Double.isInfinite(limits.high())
                                ? Words.limit(limits.high())
                                : String.format(Locale.UK, "%.1f", limits.high())))
                .orElse("");
    }

    /** What is known of offers. */
    List<String> offers() {
        if (!study.offersKnown()) {
            return List.of("Who was offered a secondment and did not go is not known: no offers file was supplied."
                    + " offers.csv would tell whether differences arise when lawyers are asked or when they answer.");
        }
        List<String> said = new ArrayList<>();
        for (Step step : Step.values()) {
            if (step != Step.SENT) {
                said.add(Words.capital(step.words()) + ": " + counted(step) + ".");
            }
        }
        return said;
    }

    private String counted(Step step) {
        int times =
                study.tables(step).stream().mapToInt(AccessTable::times).max().orElse(0);
        String about = times == 0
                ? "fewer than " + study.leastSeen() + " times"
                : "about " + Words.counted(times, "time", "times");
        return tested(step).isEmpty() ? about + ", too few to tell by group" : about;
    }

    List<String> method() {
        return List.of(
                "Eligible on the day of a start: employed, of one of the grades in the settings, and not away on"
                        + " another secondment. The mean of these pools over all starts stands behind “per 100 eligible”; a"
                        + " lawyer sent twice counts twice. Limits are exact (Clopper and Pearson, 95%) for the number"
                        + " of secondments as it is printed; tests deal the secondments out by chance within each day's pool, up to "
                        + String.format(Locale.UK, "%,d", study.draws()) + " times.",
                "Groups with fewer than " + study.minGroup()
                        + " people sent or eligible stand together as “other”, so that nobody's case follows from the"
                        + " figures; tests ask the groups as they are.",
                "Numbers of people stand to the nearest " + study.countsTo() + ", fewer than " + study.leastSeen()
                        + " as 0, and rates are those of the numbers printed: two quarters do not tell whom one of them"
                        + " adds. Where fewer than 22.5 could have been chosen no rate is printed, [c].",
                Words.capital(Words.counted(study.sent(), "secondment is", "secondments are")) + " counted"
                        + (study.unplaced() == 0
                                ? "."
                                : "; " + Words.counted(study.unplaced(), "further one is", "further ones are")
                                        + " not: that day the lawyer was not employed, of no such grade, or away."),
                "Chance does not mean fairness, nor a difference unfairness: clients ask for practices and grades."
                        + " Protected attributes are never read.");
    }
}
