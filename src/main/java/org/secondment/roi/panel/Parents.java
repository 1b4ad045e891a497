package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which group a client belongs to on a day, by the dated rows of clients: the uppermost parent. A client without a
 * parent, or unknown, is its own group.
 */
public final class Parents implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Every client stands for itself. */
    public static final Parents NONE = new Parents(Map.of());

    /** Client to first day valid to parent; the client itself where it has none. */
    private final HashMap<String, TreeMap<Integer, String>> byClient;

    Parents(Map<String, TreeMap<Integer, String>> byClient) {
        this.byClient = new HashMap<>(byClient);
    }

    /** The uppermost parent on a day since 1970-01-01; a circle of parents ends where it closes, at its least id. */
    String of(String client, int day) {
        throw new UnsupportedOperationException(client + day);
    }
}
