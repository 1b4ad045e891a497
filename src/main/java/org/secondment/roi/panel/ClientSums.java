package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the clients of a part come to.
 *
 * @param firstSeen day of each client's first event
 * @param accounts how each stands with the firm
 * @param feesByDay fees billed to hosts, and to clients of groups without a secondment
 */
record ClientSums(
        Sums sums,
        Map<String, Integer> firstSeen,
        Map<String, ClientAccount> accounts,
        TreeMap<Integer, long[]> feesByDay)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    ClientSums() {
        this(new Sums(), new HashMap<>(), new HashMap<>(), new TreeMap<>());
    }

    void fees(int day, long hosts, long others) {
        long[] fees = feesByDay.computeIfAbsent(day, d -> new long[2]);
        fees[0] = Math.addExact(fees[0], hosts);
        fees[1] = Math.addExact(fees[1], others);
    }

    ClientSums plus(ClientSums other) {
        sums.plus(other.sums);
        firstSeen.putAll(other.firstSeen);
        accounts.putAll(other.accounts);
        other.feesByDay.forEach((day, fees) -> fees(day, fees[0], fees[1]));
        return this;
    }
}
