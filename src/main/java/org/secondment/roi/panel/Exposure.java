package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who was away where and when, and so who may be compared with them.
 *
 * @param hosts clients of secondments
 * @param hostGroups hosts and the clients that belong to a host's group: never a comparison
 * @param secondees lawyers of secondments: never a comparison
 * @param grades lowest first
 */
public record Exposure(
        List<Window> windows, Set<String> hosts, Set<String> hostGroups, Set<String> secondees, List<String> grades)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** As what a client or lawyer counts for a window. */
    enum Role {
        OWN,
        COMPARISON,
        NONE
    }

    public Exposure {
        windows = List.copyOf(windows);
        hosts = new HashSet<>(hosts);
        hostGroups = new HashSet<>(hostGroups);
        secondees = new HashSet<>(secondees);
        grades = List.copyOf(grades);
    }

    /**
     * Clients are compared over every whole window that began after they came to the firm.
     *
     * @param firstSeen day of the client's first event
     */
    Role ofClient(Window window, String client, int firstSeen) {
        if (window.clientId().equals(client)) {
            return Role.OWN;
        }
        boolean comparison = window.complete() && firstSeen <= window.before().first() && !hostGroups.contains(client);
        return comparison ? Role.COMPARISON : Role.NONE;
    }

    /** Lawyers are compared over every window on whose first day away they were employed in the secondee's grade. */
    Role ofLawyer(Window window, String lawyer, Career career) {
        if (window.employeeId().equals(lawyer)) {
            return Role.OWN;
        }
        boolean comparison = window.afterComplete() && !secondees.contains(lawyer) && career.comparable(window);
        return comparison ? Role.COMPARISON : Role.NONE;
    }
}
