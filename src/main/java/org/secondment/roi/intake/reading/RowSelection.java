package org.secondment.roi.intake.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.intake.mapping.NamedColumn;
import org.secondment.roi.intake.mapping.RowRules;

/** Which records of a file its mapping leaves out. */
final class RowSelection {

    /** Leaves a record out where the predicate holds of a cell. */
    private record Reason(NamedColumn column, Predicate<String> holds, String rule, String sentence) {}

    private final List<Reason> reasons = new ArrayList<>();

    RowSelection(RowRules rules, Collection<String> nulls, String mapping) {
        rules.dropIf()
                .forEach(test -> reasons.add(new Reason(
                        test.column(), test.predicate(nulls), "drop_if", "left out by rows.drop_if in " + mapping)));
        rules.keepIf()
                .forEach(test -> reasons.add(new Reason(
                        test.column(),
                        test.predicate(nulls).negate(),
                        "keep_if",
                        "left out, as rows.keep_if in " + mapping + " keeps only " + test.expected())));
    }

    /** Why the record is left out, without what the cell holds, which may be a narrative; empty if it is to be read. */
    Optional<Fault> objection(FileRecord row) {
        for (Reason reason : reasons) {
            if (reason.holds().test(reason.column().written(row))) {
                String heading = reason.column().heading();
                return Optional.of(new Fault(reason.rule(), heading, "", heading + ": " + reason.sentence()));
            }
        }
        return Optional.empty();
    }
}
