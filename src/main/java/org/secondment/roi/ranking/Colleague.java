package org.secondment.roi.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.secondment.roi.effect.career.TenureBand;

/**
 * A lawyer who could be sent, by what is on record.
 *
 * @param left last day of employment; empty while employed
 * @param posts by their first days, rising
 */
public record Colleague(
        String id, LocalDate joined, Optional<LocalDate> left, List<Post> posts, List<Absence> absences) {

    /** Said of what nobody recorded. */
    public static final String NOT_RECORDED = "not recorded";

    public Colleague {
        posts = List.copyOf(posts);
        absences = List.copyOf(absences);
    }

    /**
     * A post from a day on; a blank is not recorded.
     *
     * @param hours such as "full time"
     */
    public record Post(LocalDate from, String grade, String practice, String office, String hours) {}

    /**
     * Days away on a secondment; on the first of them a lawyer can still be chosen for it.
     *
     * @param last empty while it runs
     */
    public record Absence(LocalDate first, Optional<LocalDate> last) {

        boolean on(LocalDate day) {
            return day.isAfter(first) && last.filter(end -> end.isBefore(day)).isEmpty();
        }
    }

    /** Employed, of one of the grades and not away. */
    boolean eligible(LocalDate day, List<String> grades) {
        return !day.isBefore(joined)
                && left.filter(last -> last.isBefore(day)).isEmpty()
                && post(day).filter(post -> grades.contains(post.grade())).isPresent()
                && absences.stream().noneMatch(absence -> absence.on(day));
    }

    /** Where the lawyer belongs on a day of employment. */
    String group(Attribute attribute, LocalDate day) {
        if (attribute == Attribute.TENURE) {
            return TenureBand.on(day, joined).words();
        }
        return post(day)
                .map(post -> switch (attribute) {
                    case GRADE -> post.grade();
                    case PRACTICE -> post.practice();
                    case OFFICE -> post.office();
                    case HOURS -> post.hours();
                    case TENURE -> "";
                })
                .filter(group -> !group.isBlank())
                .orElse(NOT_RECORDED);
    }

    private Optional<Post> post(LocalDate day) {
        return posts.stream().filter(post -> !post.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The first days of all stretches in which neither the attribute nor eligibility changes, until a day. */
    List<LocalDate> changes(Attribute attribute, LocalDate until) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(joined);
        left.ifPresent(last -> days.add(last.plusDays(1)));
        posts.forEach(post -> days.add(post.from()));
        for (Absence absence : absences) {
            days.add(absence.first().plusDays(1));
            absence.last().ifPresent(last -> days.add(last.plusDays(1)));
        }
        for (int years = 1;
                attribute == Attribute.TENURE && !joined.plusYears(years).isAfter(until);
                years++) {
            days.add(joined.plusYears(years));
            days.add(joined.plusYears(years).plusDays(1));
        }
        return new ArrayList<>(days);
    }
}
