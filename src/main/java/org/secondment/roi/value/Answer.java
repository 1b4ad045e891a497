package org.secondment.roi.value;

import java.util.Optional;

/**
 * What the exports tell, or why they cannot.
 *
 * @param why a sentence; empty where there is a value
 */
public record Answer<T>(Optional<T> value, String why) {

    public static <T> Answer<T> of(T value) {
        return new Answer<>(Optional.of(value), "");
    }

    public static <T> Answer<T> missing(String why) {
        return new Answer<>(Optional.empty(), why);
    }
}
