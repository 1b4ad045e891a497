package org.secondment.roi.staging;

import java.io.Serializable;
import java.util.Map;

/**
 * Which fields of a file hold ids of another system.
 *
 * @param system as id_map names it
 * @param kinds what the ids name, by field, such as employee for employee_id
 */
public record ForeignIds(String system, Map<String, String> kinds) implements Serializable {

    static final ForeignIds NONE = new ForeignIds("", Map.of());

    public ForeignIds {
        kinds = Map.copyOf(kinds);
    }
}
