package org.secondment.roi.ranking;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What past secondments did, client by client.
 *
 * @param refusal why clients cannot be told apart; empty where they can
 */
public record Evidence(Map<String, Posterior> byClient, String refusal) {

    public Evidence {
        byClient = Collections.unmodifiableMap(new TreeMap<>(byClient));
    }

    Optional<Posterior> of(String client) {
        return Optional.ofNullable(byClient.get(client));
    }
}
