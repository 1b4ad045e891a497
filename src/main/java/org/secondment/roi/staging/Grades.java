package org.secondment.roi.staging;

import java.util.List;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Tables;

/** Grades of the job history that the settings do not order: listed and kept, for they never count as a promotion. */
final class Grades {

    private static final Field GRADE = Tables.JOB_HISTORY.field("grade").orElseThrow();
    private static final int SLOT = Tables.JOB_HISTORY.slot("grade");

    /**
     * Looks each grade up.
     *
     * @param ordered the grades of the settings, lowest first
     */
    static void judge(List<Judgement> rows, List<String> ordered) {
        for (Judgement row : rows) {
            String grade = row.fact().text(SLOT);
            if (!grade.isEmpty() && !ordered.contains(grade)) {
                row.list(
                        "grade-without-order",
                        GRADE,
                        "grade is '" + grade + "', which the setting grades does not order, so a step to or from it is"
                                + " no promotion; add it there or correct it here");
            }
        }
    }

    private Grades() {}
}
