package org.secondment.roi.staging;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.staging.RefusedShape.Row;
import org.secondment.roi.staging.StoredRows.Cells;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Verdict;

/** Puts the problems that {@link RefusedShape} has written together to records again. */
final class StoredRefused implements Iterator<Refused> {

    private final Iterator<Row> rows;
    private @Nullable Row ahead;

    private StoredRefused(Iterator<Row> rows) {
        this.rows = rows;
        advance();
    }

    static Iterator<Refused> in(Path path, String file) {
        return new StoredRefused(StoredRows.of(path, cells -> row(cells, file)));
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Refused next() {
        Row first = ahead;
        if (first == null) {
            throw new NoSuchElementException();
        }
        List<Problem> problems = new ArrayList<>();
        problems.add(first.problem());
        for (advance(); ahead != null && ahead.place() > 0; advance()) {
            problems.add(ahead.problem());
        }
        return new Refused(first.line(), first.verdict(), first.amount(), problems);
    }

    private void advance() {
        ahead = rows.hasNext() ? rows.next() : null;
    }

    private static Row row(Cells cells, String file) {
        Problem problem = new Problem(
                file,
                cells.number(RefusedShape.PROBLEM_LINE),
                cells.text(RefusedShape.RULE),
                cells.text(RefusedShape.HEADING),
                cells.text(RefusedShape.VALUE),
                cells.text(RefusedShape.MESSAGE));
        Optional<BigDecimal> amount = cells.has(RefusedShape.AMOUNT)
                ? Optional.of(new BigDecimal(cells.text(RefusedShape.AMOUNT)))
                : Optional.empty();
        return new Row(
                cells.number(RefusedShape.LINE),
                cells.whole(RefusedShape.PLACE),
                Verdict.valueOf(cells.text(RefusedShape.VERDICT)),
                amount,
                problem);
    }
}
