package org.secondment.roi.draft;

import java.util.List;
import org.secondment.roi.intake.file.Blanks;

/**
 * A record and where it stands.
 *
 * @param place such as "line 7", or "b.csv line 7" where several files are looked at together
 */
record Line(String place, List<String> values) {

    Line {
        values = values.stream().map(Blanks::trimmed).toList();
    }

    String value(int column) {
        return column < values.size() ? values.get(column) : "";
    }

    boolean isBlank() {
        return filled() == 0;
    }

    int filled() {
        return (int) values.stream().filter(value -> !value.isEmpty()).count();
    }

    /** The column of the first value that is not blank; none if there is no such value. */
    int firstColumn() {
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    String firstText() {
        return isBlank() ? "" : value(firstColumn());
    }
}
