package org.secondment.roi.credit;

import java.util.List;

/**
 * What the ledger is asked for.
 *
 * @param windows months before the start and after the return, ascending
 * @param mainWindow the one that titles speak of
 * @param followMonths how long a contact is followed after moving
 * @param digits decimals of the base currency
 * @param refusesOverfull whether nobody is credited on days on which shares exceed the whole; else they are scaled
 */
public record Terms(List<Integer> windows, int mainWindow, int followMonths, int digits, boolean refusesOverfull) {

    public Terms {
        windows = List.copyOf(windows);
    }
}
