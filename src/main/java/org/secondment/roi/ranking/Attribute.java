package org.secondment.roi.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.secondment.roi.effect.career.TenureBand;

/** What lawyers are grouped by when it is asked who is sent. */
public enum Attribute {
    GRADE("Grade"),
    PRACTICE("Practice"),
    OFFICE("Office"),
    HOURS("Hours"),
    TENURE("Years with the firm");

    private final String title;

    Attribute(String title) {
        this.title = title;
    }

    /** As in pages. */
    public String title() {
        return title;
    }

    /** As in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Grades and years in their order, other groups by name.
     *
     * @param grades the lowest first
     */
    Comparator<String> order(List<String> grades) {
        List<String> known = switch (this) {
            case GRADE -> grades;
            case TENURE ->
                Arrays.stream(TenureBand.values()).map(TenureBand::words).toList();
            case PRACTICE, OFFICE, HOURS -> List.of();
        };
        return Comparator.<String>comparingInt(known::indexOf).thenComparing(Comparator.naturalOrder());
    }
}
