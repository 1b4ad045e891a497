package org.secondment.roi.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers ids from 0 in the order in which they are first met. */
final class Codes {

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    int code(String id) {
        Integer known = codes.putIfAbsent(id, ids.size());
        if (known == null) {
            ids.add(id);
            return ids.size() - 1;
        }
        return known;
    }

    String id(int code) {
        return ids.get(code);
    }

    /** By code. */
    List<String> ids() {
        return Collections.unmodifiableList(ids);
    }
}
