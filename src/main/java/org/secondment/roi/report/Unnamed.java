package org.secondment.roi.report;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.secondment.roi.effect.BeforeAfter;
import org.secondment.roi.effect.GradeAt;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Secondment;

/** Rows about secondments under other names for people. */
record Unnamed(UnaryOperator<String> name) {

    /** Nobody is named. */
    static final Unnamed NOBODY = new Unnamed(id -> "");

    List<Secondment> secondments(List<Secondment> all) {
        return all.stream().map(this::of).toList();
    }

    Secondment of(Secondment one) {
        return new Secondment(one.id(), name.apply(one.employeeId()), one.clientId(), one.start(), one.end());
    }

    BeforeAfter of(BeforeAfter row) {
        return new BeforeAfter(
                of(row.secondment()),
                row.measure(),
                row.months(),
                row.before(),
                row.during(),
                row.after(),
                row.comparisonBefore(),
                row.comparisonChange(),
                row.comparisonUnits(),
                row.mature(),
                row.afterComplete(),
                row.comparisonWithheld(),
                row.note());
    }

    GradeAt of(GradeAt row) {
        return new GradeAt(
                of(row.secondment()), row.months(), row.atStart(), row.atEnd(), row.after(), row.mature(), row.note());
    }

    /** The row without its comparison where fewer colleagues than so many stand behind it. */
    static BeforeAfter withoutFewColleagues(BeforeAfter row, int least) {
        boolean few =
                row.mature() && row.measure().subject() != Measure.Subject.CLIENT && row.comparisonUnits() < least;
        return few
                ? alone(row, true, "colleagues not shown: fewer than " + least + " of the same grade to compare with")
                : row;
    }

    /** The row without anybody else's figures; its note says why windows are not whole. */
    static BeforeAfter alone(BeforeAfter row) {
        return alone(row, false, row.mature() ? "" : row.note());
    }

    private static BeforeAfter alone(BeforeAfter row, boolean withheld, String note) {
        return new BeforeAfter(
                row.secondment(),
                row.measure(),
                row.months(),
                row.before(),
                row.during(),
                row.after(),
                Optional.empty(),
                Optional.empty(),
                0,
                row.mature(),
                row.afterComplete(),
                withheld,
                note);
    }
}
