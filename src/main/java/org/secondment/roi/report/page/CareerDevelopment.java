package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secondment.roi.effect.career.Development;
import org.secondment.roi.effect.career.Development.Breadth;
import org.secondment.roi.effect.career.Development.PlanProgress;
import org.secondment.roi.effect.career.Development.PracticeShift;
import org.secondment.roi.effect.career.Development.Topic;
import org.secondment.roi.effect.career.Development.Training;
import org.secondment.roi.effect.career.Development.Utilisation;
import org.secondment.roi.report.Words;

/**
 * How secondees came on in other ways than by promotion, one sentence each; a missing file is named, never a zero.
 *
 * @param least lawyers behind a figure
 */
record CareerDevelopment(Development development, int least) {

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(shown(
                development.breadth().map(CareerDevelopment::breadth),
                Topic.CONTACTS,
                "Contacts at the host",
                "contact_touches.csv with contacts.csv"));
        sentences.add(shown(
                development.plan().map(CareerDevelopment::plan), Topic.GOALS, "Career plans", "career_goals.csv"));
        sentences.add(shown(
                development.training().map(CareerDevelopment::training),
                Topic.TRAINING,
                "Training missed while away",
                "engagement_log.csv"));
        sentences.add(development
                .shift()
                .map(CareerDevelopment::shift)
                .orElse("Change of practice: not shown. Fewer than " + Words.number(least)
                        + " secondees have been back for twelve months with practices known at both ends, or their"
                        + " colleagues have none."));
        sentences.add(
                development.missing().contains(Topic.PAY)
                        ? "Pay: not measurable without compensation.csv."
                        : "Pay: in the pack hr only, and there for groups of at least " + Words.number(least) + ".");
        sentences.add(
                development.utilisation().map(CareerDevelopment::utilisation).orElseGet(this::unknownUtilisation));
        sentences.add(development.partners().map(CareerDevelopment::partners).orElseGet(this::unknownPartners));
        return sentences;
    }

    /** What is said of career plans and of training alone. */
    List<String> plans() {
        return List.of(
                shown(development.plan().map(CareerDevelopment::plan), Topic.GOALS, "Career plans", "career_goals.csv"),
                shown(
                        development.training().map(CareerDevelopment::training),
                        Topic.TRAINING,
                        "Training missed while away",
                        "engagement_log.csv"));
    }

    private String shown(Optional<String> sentence, Topic topic, String what, String file) {
        return sentence.orElse(
                development.missing().contains(topic)
                        ? what + ": not measurable. " + file + " would unlock it."
                        : what + ": not shown. Fewer than " + Words.number(least) + " secondees stand behind it.");
    }

    private static String breadth(Breadth one) {
        return "Contacts at the host: " + mean(one.before()) + " different ones a secondment in the 180 days before the"
                + " start, " + mean(one.after()) + " in the 180 days after the return (" + one.stays()
                + " secondments of " + one.people() + " secondees).";
    }

    private static String partners(Breadth one) {
        return "Partners worked with inside the firm: " + mean(one.before())
                + " different ones a secondment in the twelve"
                + " months before the start, " + mean(one.after()) + " in the twelve after the end, on matters of"
                + " other clients than the host on which both recorded time (" + one.stays() + " secondments of "
                + one.people() + " secondees).";
    }

    private String unknownPartners() {
        return development.missing().contains(Topic.PARTNERS)
                ? "Partners worked with inside the firm: not measurable. time.csv, and job_history.csv with lawyers of"
                        + " the highest of the setting grades, would unlock it."
                : "Partners worked with inside the firm: not shown. Fewer than " + Words.number(least)
                        + " secondees were with the firm, and nowhere else on secondment, through twelve months before"
                        + " the start and twelve after the end that time covers.";
    }

    private static String plan(PlanProgress one) {
        String met = one.due() == 0
                ? "no goal is due yet"
                : one.met() + " of " + one.due() + " goals due were met (" + share(one.met(), one.due()) + ")";
        String reviewed = one.returned() == 0
                ? "nobody has been back for six months"
                : one.reviewed() + " of " + one.returned()
                        + " secondees back for six months had a goal last reviewed within them";
        return "Career plans of " + one.people() + " secondees: " + met + "; " + share(one.dated(), one.goals())
                + " of " + one.goals() + " goals have a day; " + reviewed + "; " + one.own()
                + " goals are the lawyer's own and " + one.firms() + " the firm's.";
    }

    private static String training(Training one) {
        int all = one.attended() + one.missed();
        return "Training while away: " + one.missed() + " of " + all + " logged trainings were missed ("
                + share(one.missed(), all) + "; " + one.stays() + " secondments of " + one.people()
                + " secondees). Where nothing was logged, nothing is known.";
    }

    private static String shift(PracticeShift one) {
        return "Change of practice: " + Words.percent(one.share()) + " of " + one.people()
                + " secondees were in another practice twelve months after the return than at the start, "
                + Words.percent(one.ofColleagues()) + " of their " + one.colleagues()
                + " colleagues over the same days.";
    }

    private String unknownUtilisation() {
        return development.missing().contains(Topic.TIME)
                ? "Utilisation after the return: not measurable. time.csv with hours_billable would unlock it."
                : "Utilisation after the return: not shown. Fewer than " + Words.number(least)
                        + " secondees have time for six of the twelve months before their first start and for the"
                        + " first three full months back.";
    }

    private static String utilisation(Utilisation one) {
        return "Utilisation, as billable hours a month for full time to the nearest five: " + hours(one.before())
                + " in the twelve months before the start, " + hours(one.after())
                + " in the first three full months back, " + beside(one) + " ("
                + one.people()
                + " secondees); " + recovery(one) + ".";
    }

    private static String hours(double hours) {
        return String.format(Locale.UK, "%.0f", hours);
    }

    private static String beside(Utilisation one) {
        if (one.before() == one.after()) {
            return "about the same";
        }
        double change = one.after() / one.before() - 1;
        String share = Words.percent(Math.abs(change));
        return share.equals(Words.percent(0)) ? "about the same" : share + (change < 0 ? " fewer" : " more");
    }

    private static String recovery(Utilisation one) {
        String half = one.recovered().isPresent()
                ? "half were back at 90% of their own former level by month "
                        + month(one.recovered().getAsDouble())
                : "fewer than half are known to be back at 90% of their own former level";
        return half
                + (one.withinYear().isPresent()
                        ? ", " + Words.percent(one.withinYear().getAsDouble()) + " within twelve months"
                        : "; nobody could be followed for twelve months");
    }

    private static String month(double month) {
        return month == Math.rint(month) ? String.format(Locale.UK, "%.0f", month) : mean(month);
    }

    private static String mean(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }

    private static String share(int some, int all) {
        return all == 0 ? "none" : Words.percent((double) some / all);
    }
}
