package org.secondment.roi;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.secondment.roi.report.check.Checked;
import org.secondment.roi.report.check.Known;
import org.secondment.roi.report.check.PackCheck;
import org.secondment.roi.staging.Store;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** The last look at files before a reader's first. */
final class Release {

    /** Ids of other things stand in packs, and may be the same as a person's. */
    private static final Map<Table, String> PRINTED =
            Map.of(Tables.CLIENTS, "client_id", Tables.MATTERS, "matter_id", Tables.SECONDMENTS, "secondment_id");

    /**
     * What was checked.
     *
     * @throws Unfit where the files break a rule
     */
    static Checked checked(Path folder, Known known) {
        Checked checked = PackCheck.of(folder, known);
        if (!checked.problems().isEmpty()) {
            throw new Unfit(checked.problems());
        }
        return checked;
    }

    /** The people of the exports, and who asked to be left out of everything. */
    static Known people(Settings settings, Store store) {
        Set<String> people = new TreeSet<>(ids(store, Tables.PEOPLE, "employee_id"));
        people.addAll(settings.privacy().excludeIds());
        PRINTED.forEach((table, id) -> people.removeAll(ids(store, table, id)));
        return new Known(people, settings.privacy().password().text());
    }

    private static Set<String> ids(Store store, Table table, String id) {
        return store.register(table).stream()
                .map(row -> row.text(table.slot(id)))
                .collect(Collectors.toSet());
    }

    private Release() {}
}
