package org.secondment.roi.ranking;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of a client, or of a group of clients, before it is judged; amounts in units of the base currency.
 *
 * @param name empty where none was supplied
 * @param members the clients of the group, itself included
 * @param sectors of its clients
 * @param secondments that began there
 * @param yearFees billed in the last 12 months
 * @param practices that billed it in the last 36 months
 * @param redFlagsOpen empty where not on file
 * @param contactsBelow contacts below general counsel; empty where no contacts were supplied
 * @param satisfaction latest score
 * @param realisation share of the bills that are at least 12 months old that was collected
 * @param debtorDays from bill to receipt, weighed by amount
 * @param charges charge basis of past secondments: full, cost, part or none
 */
public record ClientCase(
        String client,
        String name,
        Set<String> members,
        Set<String> sectors,
        boolean strategic,
        int secondments,
        Optional<Wallet> wallet,
        double yearFees,
        Set<String> practices,
        Permission permission,
        Optional<Boolean> redFlagsOpen,
        OptionalInt contactsBelow,
        OptionalDouble satisfaction,
        OptionalDouble realisation,
        OptionalDouble debtorDays,
        List<String> charges) {

    public ClientCase {
        members = Set.copyOf(members);
        sectors = Set.copyOf(sectors);
        practices = Collections.unmodifiableSet(new TreeSet<>(practices));
        charges = List.copyOf(charges);
    }

    /**
     * What the client spends on law firms a year, and of it with the firm.
     *
     * @param source of the estimate, with its year
     */
    public record Wallet(double spend, double fees, String source) {

        /** What goes elsewhere; an estimate below the fees leaves nothing. */
        public double gap() {
            return Math.max(0, spend - fees);
        }
    }
}
