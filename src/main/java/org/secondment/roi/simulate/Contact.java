package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Someone who works, or worked, at a client; nobody is named.
 *
 * @param metOn the secondment on which they were met; empty for those known otherwise
 * @param roles one after the other, never none
 */
record Contact(
        String id,
        String seniority,
        boolean decides,
        Optional<Secondment> metOn,
        boolean knownBefore,
        List<Role> roles) {

    /**
     * A spell at one client.
     *
     * @param to the last day; {@link LocalDate#MAX} while there
     */
    record Role(String clientId, LocalDate from, LocalDate to, String title) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    Contact {
        roles = List.copyOf(roles);
    }

    Role latest() {
        return roles.get(roles.size() - 1);
    }

    boolean worksAt(String clientId, LocalDate day) {
        return roles.stream().anyMatch(role -> role.clientId().equals(clientId) && role.covers(day));
    }

    boolean moved() {
        return roles.size() > 1;
    }
}
