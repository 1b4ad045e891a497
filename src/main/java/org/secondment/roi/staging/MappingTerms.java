package org.secondment.roi.staging;

import java.io.Serializable;
import java.util.Map;

/**
 * What a file's mapping leaves to judging, for it needs more than the file.
 *
 * @param system whose ids the file holds, as id_map names it
 * @param kinds what such an id names, by field, such as employee for employee_id
 * @param over what becomes of shares that exceed 100 %
 */
public record MappingTerms(String system, Map<String, String> kinds, Over over) implements Serializable {

    /** What becomes of the credits of a matter whose shares exceed 100 % from the day on which they begin. */
    public enum Over {
        SCALE,
        REFUSE
    }

    static final MappingTerms NONE = new MappingTerms("", Map.of(), Over.SCALE);

    public MappingTerms {
        kinds = Map.copyOf(kinds);
    }
}
