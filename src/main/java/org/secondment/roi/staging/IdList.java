package org.secondment.roi.staging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of ids as one text. */
final class IdList {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    static String written(List<String> ids) {
        try {
            return JSON.writeValueAsString(ids);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The list again.
     *
     * @throws IllegalStateException if the text is missing or no list
     */
    static List<String> read(@Nullable String text) {
        try {
            return JSON.readValue(String.valueOf(text), TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("ids of sums of time cannot be read: " + e.getMessage(), e);
        }
    }

    private IdList() {}
}
