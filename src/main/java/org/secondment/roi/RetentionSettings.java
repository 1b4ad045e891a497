package org.secondment.roi;

import java.time.LocalDate;
import org.secondment.roi.publish.Manifest.DeleteAfter;

/**
 * How long published runs are kept, in months after the last day of their data, and names of those who left.
 *
 * @param restrictedMonths for lists of rejected rows
 * @param leaverMonths after leaving, from which a lawyer is named no more
 */
record RetentionSettings(int months, int restrictedMonths, int leaverMonths) {

    private static final int MOST_MONTHS = 240;

    /** @throws SettingsProblem naming the key, what was found and what was expected */
    static RetentionSettings of(SettingText text) {
        int months = text.whole(Setting.RETENTION_MONTHS, 1, MOST_MONTHS);
        return new RetentionSettings(
                months,
                text.whole(Setting.RETENTION_RESTRICTED_MONTHS, 1, months),
                text.whole(Setting.RETENTION_LEAVER_MONTHS, 0, MOST_MONTHS));
    }

    /** Whether who left that day is named no more. */
    boolean isPast(LocalDate left, LocalDate asOf) {
        return left.plusMonths(leaverMonths).isBefore(asOf);
    }

    DeleteAfter deleteAfter(LocalDate asOf) {
        return new DeleteAfter(
                asOf.plusMonths(months).toString(),
                asOf.plusMonths(restrictedMonths).toString());
    }
}
