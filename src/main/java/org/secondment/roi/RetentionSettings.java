package org.secondment.roi;

import java.time.LocalDate;
import org.secondment.roi.publish.Manifest.DeleteAfter;

/**
 * How long published runs are kept, in months after the last day of their data.
 *
 * @param restrictedMonths for lists of rejected rows
 */
record RetentionSettings(int months, int restrictedMonths) {

    private static final int MOST_MONTHS = 240;

    /** @throws SettingsProblem naming the key, what was found and what was expected */
    static RetentionSettings of(SettingText text) {
        int months = text.whole(Setting.RETENTION_MONTHS, 1, MOST_MONTHS);
        return new RetentionSettings(months, text.whole(Setting.RETENTION_RESTRICTED_MONTHS, 1, months));
    }

    DeleteAfter deleteAfter(LocalDate asOf) {
        return new DeleteAfter(
                asOf.plusMonths(months).toString(),
                asOf.plusMonths(restrictedMonths).toString());
    }
}
