package org.secondment.roi.practice;

import static org.secondment.roi.practice.Engagement.Logged;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/** By what secondments are put into groups on the page of preparation and risk. */
public enum PreparationQuestion {
    STRATEGIC("Strategic clients", List.of(1), PreparationQuestion::strategic),
    AIM_NEED("The client's need", List.of(25), column("aim_need")),
    MATCHED("Person matched to the need", List.of(25), PreparationQuestion::matched),
    AIM_RELATIONSHIP("Aim for the relationship", List.of(26), column("aim_relationship")),
    AIM_KNOWLEDGE("Aim for knowledge", List.of(27), column("aim_knowledge")),
    AIMS_TOLD("Whom the aims were told", List.of(26, 27), PreparationQuestion::told),
    REFERRAL_RULE("May work be referred", List.of(28), column("referral_rule_agreed")),
    ORGANISER("Organisers' own experience", List.of(19), PreparationQuestion::organiser),
    RUSH("Time from the offer to the start", List.of(35), PreparationQuestion::rush),
    HOW_OFFERED("How it came about", List.of(20, 35), column("offered_how")),
    CHARGED("What the client pays", List.of(20, 22), column("charge_basis")),
    EASY_GIVE("Easy give", List.of(20), PreparationQuestion::easyGive),
    POACHING("Agreed not to poach the secondee", List.of(23), one -> covered(one, "nonpoach_secondee")),
    TERMINATION("Agreed how to terminate", List.of(24), one -> covered(one, "termination")),
    EXPECTATIONS("Client asked how it works", List.of(5), PreparationQuestion::asked),
    GUESTS("Client guests at training", List.of(12), PreparationQuestion::guests),
    HOW_ENDED("How it ended", List.of(31, 33), one -> one.ending().words(), Engagement::ended),
    TROUBLE("Ending early against dragging on", List.of(14, 31), PreparationQuestion::trouble),
    END_REASON("Why it ended early", List.of(33), column("end_reason"), one -> one.ending() == Ending.EARLY);

    static final String NOT_RECORDED = "not recorded";

    private static final int WEEK = 7;
    private static final int MANY_GUESTS = 3;

    private final String title;
    private final List<Integer> statements;
    private final Function<Engagement, String> group;
    private final Predicate<Engagement> asked;

    PreparationQuestion(String title, List<Integer> statements, Function<Engagement, String> group) {
        this(title, statements, group, Engagement::started);
    }

    PreparationQuestion(
            String title, List<Integer> statements, Function<Engagement, String> group, Predicate<Engagement> asked) {
        this.title = title;
        this.statements = statements;
        this.group = group;
        this.asked = asked;
    }

    /** The name that people read. */
    public String title() {
        return title;
    }

    /** Numbers of the articles' statements. */
    public List<Integer> statements() {
        return statements;
    }

    boolean asks(Engagement engagement) {
        return asked.test(engagement);
    }

    String group(Engagement engagement) {
        String found = group.apply(engagement);
        return found.isEmpty() || found.equals("unknown") ? NOT_RECORDED : found;
    }

    private static Function<Engagement, String> column(String column) {
        return engagement -> engagement.answer(column).replace('_', ' ');
    }

    private static String strategic(Engagement engagement) {
        return switch (engagement.answer("strategic")) {
            case "Y" -> "strategic";
            case "N" -> "not strategic";
            default -> "";
        };
    }

    private static String matched(Engagement engagement) {
        if (engagement.answer("aim_need").equals("extra_body")) {
            return "an extra pair of hands";
        }
        return switch (kept("person_matched", engagement)) {
            case DONE -> "expertise that the client buys";
            case NOT_DONE -> "other expertise";
            case UNKNOWN, NOT_APPLICABLE -> "";
        };
    }

    private static Kept kept(String practice, Engagement engagement) {
        return PracticeList.ALL.stream()
                .filter(one -> one.id().equals(practice))
                .map(one -> one.rule().of(engagement))
                .findFirst()
                .orElse(Kept.UNKNOWN);
    }

    private static String asked(Engagement engagement) {
        return switch (kept("working_style_asked", engagement)) {
            case DONE -> "asked";
            case NOT_DONE -> "not asked";
            case NOT_APPLICABLE -> "not applicable";
            case UNKNOWN -> "";
        };
    }

    private static String guests(Engagement engagement) {
        OptionalInt guests = engagement.relations().guests();
        if (guests.isPresent() && guests.getAsInt() > 0) {
            return guests.getAsInt() < MANY_GUESTS ? "one or two guests" : "three guests or more";
        }
        return kept("training_with_client_guest", engagement) == Kept.NOT_DONE ? "no guest" : "";
    }

    private static String told(Engagement engagement) {
        String client = engagement.answer("aim_told_to_client");
        String secondee = engagement.answer("aim_told_to_secondee");
        if (client.equals("Y") && secondee.equals("Y")) {
            return "told to both";
        }
        if (client.equals("N") && secondee.equals("N")) {
            return "told to neither";
        }
        return (client + secondee).matches("YN|NY") ? "told to one" : "";
    }

    private static String organiser(Engagement engagement) {
        return switch (engagement.answer("organiser_seconded")) {
            case "Y" -> "seconded before";
            case "N" -> "not seconded before, on record";
            default -> "";
        };
    }

    private static String rush(Engagement engagement) {
        Optional<Long> days = BeforePractices.daysToStart(engagement);
        if (days.isEmpty()) {
            return "";
        }
        long weeks = Math.floorDiv(days.orElseThrow(), (long) WEEK);
        return weeks < 4
                ? "under 4 weeks"
                : weeks < 8 ? "4 to 7 weeks" : weeks < 12 ? "8 to 11 weeks" : "from 12 weeks";
    }

    private static String easyGive(Engagement engagement) {
        String how = engagement.answer("offered_how");
        if (BeforePractices.EASY_GIVES.contains(how)) {
            return how.equals("panel_term") ? "a term of the panel" : "offered in a pitch";
        }
        if (engagement.answer("charge_basis").equals("none")) {
            return "otherwise free";
        }
        return kept("no_easy_give", engagement) == Kept.DONE ? "neither given nor free" : "";
    }

    private static String covered(Engagement engagement, String term) {
        return switch (Rules.term(term).of(engagement)) {
            case DONE -> "covered";
            case NOT_DONE -> "not covered";
            case NOT_APPLICABLE -> "not applicable";
            case UNKNOWN -> "";
        };
    }

    /** From the first sign of trouble on record: termination considered, else a problem without an end. */
    private static String trouble(Engagement engagement) {
        if (engagement.log().isEmpty()) {
            return "";
        }
        Optional<LocalDate> sign = engagement.log().stream()
                .filter(row -> row.event().equals("termination_considered") && row.done())
                .flatMap((Logged row) -> row.day().stream())
                .findFirst()
                .or(() -> Gaps.problems(engagement).stream()
                        .filter(problem -> problem.days(engagement.last()) > Gaps.PROBLEM)
                        .map(Gaps.Problem::raised)
                        .findFirst());
        boolean early = engagement.ending() == Ending.EARLY;
        if (sign.isEmpty()) {
            return early ? "ended early, no sign on record" : "no lasting problem on record";
        }
        boolean soon = ChronoUnit.DAYS.between(sign.orElseThrow(), engagement.last()) <= Gaps.PROBLEM;
        return early && soon ? "ended within 30 days of the sign" : "dragged on longer";
    }
}
