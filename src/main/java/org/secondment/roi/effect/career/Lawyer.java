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
 */
public record Lawyer(String id, int hired, OptionalInt lastDay, boolean hiredByHost, List<Post> posts, Away away) {

    public Lawyer {
        posts = posts.stream().sorted(Comparator.comparingInt(Post::from)).toList();
    }

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

    boolean employedOn(int day) {
        return hired <= day && day <= lastDay.orElse(Integer.MAX_VALUE);
    }
}
