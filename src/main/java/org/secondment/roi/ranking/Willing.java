package org.secondment.roi.ranking;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A lawyer who consents and could go to a client, and why.
 *
 * @param from when the lawyer is free
 * @param topics stated interests that the client meets, in order
 */
public record Willing(String employee, LocalDate from, Set<String> topics) {

    public Willing {
        topics = Collections.unmodifiableSet(new TreeSet<>(topics));
    }
}
