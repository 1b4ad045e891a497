package org.secondment.roi.privacy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Stand-ins for the ids of people in one pack, such as L-7f3a91c204be: the same for the same person as long as the key is
 * the same. Whoever holds the key can tell who it is, so that this is personal data still.
 */
public final class Pseudonyms implements UnaryOperator<String> {

    /** Of nobody: every id is left out. */
    public static final Pseudonyms NONE = new Pseudonyms(PseudonymKey.NONE, 0);

    private static final String PREFIX = "L-";

    private final PseudonymKey key;
    private final int digits;
    private final Map<String, String> known = new HashMap<>();

    Pseudonyms(PseudonymKey key, int digits) {
        this.key = key;
        this.digits = digits;
    }

    /** Whether there is no key, and so no pseudonym. */
    public boolean isEmpty() {
        return key.isEmpty();
    }

    /**
     * The pseudonym of a person; empty without a key, and of no id.
     *
     * @throws IllegalStateException where two people would share one
     */
    @Override
    public String apply(String person) {
        if (isEmpty() || person.isEmpty()) {
            return "";
        }
        String pseudonym = PREFIX + PseudonymKey.hex(key.code(person)).substring(0, digits);
        if (!known.computeIfAbsent(pseudonym, name -> person).equals(person)) {
            throw new IllegalStateException(
                    "two people share the pseudonym " + pseudonym + "; another key tells them apart");
        }
        return pseudonym;
    }

    /** The one of these people who has the pseudonym; none where nobody has. */
    public Optional<String> person(String pseudonym, Collection<String> people) {
        return people.stream()
                .filter(one -> !pseudonym.isEmpty() && apply(one).equals(pseudonym))
                .findFirst();
    }
}
