package org.secondment.roi.effect.career;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * One lawyer's career with the firm; days are days since 1970-01-01.
 *
 * @param hired first day of employment
 * @param lastDay of employment, if known
 * @param hiredByHost whether the lawyer left to join the host, or a client that is not named
 * @param posts in the order of their first days
 * @param away the first secondment
 * @param leaves of some length, in order, none meeting another
 */
public record Lawyer(
        String id,
        int hired,
        OptionalInt lastDay,
        boolean hiredByHost,
        List<Post> posts,
        Away away,
        List<Leave> leaves) {

    public Lawyer {
        posts = posts.stream().sorted(Comparator.comparingInt(Post::from)).toList();
        leaves = List.copyOf(leaves);
    }

    /** A lawyer who was never on leave. */
    public Lawyer(String id, int hired, OptionalInt lastDay, boolean hiredByHost, List<Post> posts, Away away) {
        this(id, hired, lastDay, hiredByHost, posts, away, List.of());
    }

    /**
     * Leave from work that is no secondment.
     *
     * @param back first day back; {@link Away#NOT_YET} while on leave
     */
    public record Leave(int from, int back) {}

    /**
     * What the lawyer was from a day on.
     *
     * @param grade empty where it is not known
     * @param practice empty where it is not known
     */
    public record Post(int from, String grade, String practice) {}

    /** The post on a day: the latest up to it, or the first where the day lies before all; empty fields without any. */
    Post on(int day) {
        Post latest = posts.isEmpty() ? new Post(hired, "", "") : posts.get(0);
        for (Post post : posts) {
            if (post.from() <= day) {
                latest = post;
            }
        }
        return latest;
    }

    /** Days of leave from the first to the last. */
    int onLeave(int first, int last) {
        return leaves.stream()
                .mapToInt(leave -> Math.max(0, Math.min(last, leave.back() - 1) - Math.max(first, leave.from()) + 1))
                .sum();
    }

    boolean employedOn(int day) {
        return hired <= day && day <= lastDay.orElse(Integer.MAX_VALUE);
    }
}
