package org.secondment.roi.practice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Something that is missing now.
 *
 * @param details such as the agreement's terms that are missing
 * @param due the day by which it was or is to be done
 * @param daysOverdue 0 where the day is yet to come
 */
public record ToDo(
        Owner owner,
        Task task,
        String secondmentId,
        String clientId,
        List<String> details,
        LocalDate due,
        long daysOverdue) {

    /** By owner, the longest overdue first. */
    static final Comparator<ToDo> ORDER = Comparator.comparing(ToDo::owner)
            .thenComparing(Comparator.comparingLong(ToDo::daysOverdue).reversed())
            .thenComparing(ToDo::due)
            .thenComparing(ToDo::secondmentId)
            .thenComparing(ToDo::task);

    public ToDo {
        details = List.copyOf(details);
    }

    /** What is to be done. */
    public enum Task {
        BRIEF_SUPERVISING_PARTNER("brief the secondee (supervising partner)"),
        BRIEF_RELATIONSHIP_PARTNER("brief the secondee (relationship partner)"),
        AGREEMENT("complete the agreement"),
        CHECK_IN_SECONDEE("check in with the secondee"),
        CHECK_IN_CLIENT("check in with the client"),
        PROBLEM("resolve the problem raised"),
        DEBRIEF_CLIENT("debrief the client"),
        DEBRIEF_SUPERVISING_PARTNER("debrief the secondee (supervising partner)"),
        DEBRIEF_RELATIONSHIP_PARTNER("debrief the secondee (relationship partner)"),
        CAREER_PLAN("revisit the career plan"),
        CONTACT_PLAN("keep the contact plan"),
        RECHARGE("bill the agreed charges");

        private final String words;

        Task(String words) {
            this.words = words;
        }

        /** The name that people read. */
        public String words() {
            return words;
        }

        /** Whether it is about the lawyer rather than the client or the agreement. */
        public boolean ofPeople() {
            return switch (this) {
                case BRIEF_SUPERVISING_PARTNER,
                        BRIEF_RELATIONSHIP_PARTNER,
                        CHECK_IN_SECONDEE,
                        PROBLEM,
                        DEBRIEF_SUPERVISING_PARTNER,
                        DEBRIEF_RELATIONSHIP_PARTNER,
                        CAREER_PLAN -> true;
                case AGREEMENT, CHECK_IN_CLIENT, DEBRIEF_CLIENT, CONTACT_PLAN, RECHARGE -> false;
            };
        }

        /** The name in tables. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it tells how one lawyer fares: what the lawyer left undone, or trouble. */
    boolean personal() {
        return owner == Owner.SECONDEE || task == Task.PROBLEM;
    }

    ToDo withoutClient() {
        return new ToDo(owner, task, secondmentId, "", details, due, daysOverdue);
    }

    static ToDo of(Owner owner, Task task, Engagement engagement, LocalDate due, String... details) {
        return new ToDo(
                owner,
                task,
                engagement.secondment().id(),
                engagement.secondment().clientId(),
                List.of(details),
                due,
                Math.max(0, ChronoUnit.DAYS.between(due, engagement.asOf())));
    }
}
