package org.secondment.roi;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/**
 * The tables that tell of practices.
 *
 * @param supplied which tables the run has
 * @param rows accepted ones; none of a table that was not supplied
 */
record PracticeFiles(Predicate<Table> supplied, Function<Table, List<Fact>> rows) {

    boolean has(Table table) {
        return supplied.test(table);
    }

    List<Fact> of(Table table) {
        return rows.apply(table);
    }

    /** Of the tables that the run has. */
    Set<String> names() {
        return Tables.ALL.stream().filter(supplied).map(Table::name).collect(Collectors.toSet());
    }
}
