package org.secondment.roi.practice;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How the client and its people took to a secondment.
 *
 * @param before the client's last satisfaction score of the 24 months up to the start; empty where none is dated so
 * @param after its first one of the 24 months after the end; empty where none is dated so
 * @param guests people of the client brought to training; empty where their number is not recorded
 * @param newContacts people met there whom the firm did not know before; empty where nobody met there is on record
 */
public record Relations(OptionalDouble before, OptionalDouble after, OptionalInt guests, OptionalInt newContacts) {

    /** Nothing is recorded. */
    public static final Relations UNKNOWN =
            new Relations(OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.empty(), OptionalInt.empty());

    /** Of the satisfaction score. */
    OptionalDouble change() {
        return before.isPresent() && after.isPresent()
                ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }

    /** As a number of its own kind. */
    OptionalDouble contacts() {
        return newContacts.isPresent() ? OptionalDouble.of(newContacts.getAsInt()) : OptionalDouble.empty();
    }
}
