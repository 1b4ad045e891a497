package org.secondment.roi.intake.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.intake.file.RecordText;
import org.secondment.roi.intake.mapping.Column;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Verdict;

/** Rejects rows of a workbook with an error such as #DIV/0! in a column that is read, even where any text would do. */
final class WorkbookRows implements Rows {

    /** What {@link XlsxRows} writes before the name of an error. */
    static final String ERROR = "ERROR:#";

    private final Source source;
    private final Rows rows;
    private final Consumer<Refused> refused;

    private WorkbookRows(Source source, Rows rows, Consumer<Refused> refused) {
        this.source = source;
        this.rows = rows;
        this.refused = refused;
    }

    /** The rows as they are where the source is no workbook. */
    static Rows around(Source source, Rows rows, Consumer<Refused> refused) {
        return source.layout().isWorkbook() ? new WorkbookRows(source, rows, refused) : rows;
    }

    @Override
    public void add(RecordText record) {
        List<Problem> errors = source.layout().columns().stream()
                .filter(column -> column.index() != Column.NOWHERE && column.index() < record.count())
                .filter(column -> record.value(column.index()).startsWith(ERROR))
                .map(column -> error(column, record))
                .toList();
        if (errors.isEmpty()) {
            rows.add(record);
        } else {
            refused.accept(new Refused(record.line(), Verdict.REJECTED, Optional.empty(), errors));
        }
    }

    /** Never needed: each row of a workbook is ended. */
    @Override
    public void addUnended(RecordText record) {
        add(record);
    }

    @Override
    public long further() {
        return rows.further();
    }

    private Problem error(Column column, RecordText record) {
        String name = record.value(column.index()).substring(ERROR.length() - 1);
        return Fault.of(
                        "error-value",
                        column.heading(),
                        name,
                        "the workbook could not work this value out; mend it there")
                .in(source.name(), record.line());
    }
}
