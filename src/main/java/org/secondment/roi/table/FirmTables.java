package org.secondment.roi.table;

import static org.secondment.roi.table.Field.choice;
import static org.secondment.roi.table.Table.Presence.OPTIONAL;
import static org.secondment.roi.table.Type.DATE;
import static org.secondment.roi.table.Type.NUMBER;
import static org.secondment.roi.table.Type.TEXT;

import java.util.List;

/** What the firm lays down: targets, information barriers, and which ids mean the same. */
final class FirmTables {

    static final Table TARGETS = Table.of(
            "targets",
            "one row per target and year",
            OPTIONAL,
            "hours against target, and lines for budget and break-even",
            List.of(
                    choice("scope", "whom the target binds", "employee", "grade", "practice", "client")
                            .required(),
                    Field.of("scope_id", TEXT, "that lawyer's or client's id, or the grade or practice")
                            .required(),
                    Field.of("year", TEXT, "the year, such as 2024").required(),
                    Field.of("measure", TEXT, "what is to be reached, such as billable hours")
                            .required()),
            Field.of("value", NUMBER, "the value to be reached").required(),
            Field.of("currency", Type.CURRENCY, "the currency of the value, where it is an amount"));

    static final Table WALLS = Table.of(
            "walls",
            "one row per barrier, what it stands around, pack and first day",
            OPTIONAL,
            "information barriers, honoured in every pack",
            List.of(
                    Field.of("wall_id", TEXT, "the barrier's id").required(),
                    choice("object_kind", "what it stands around", "client", "matter", "employee")
                            .required(),
                    Field.of("object_id", TEXT, "the id of that client, matter or lawyer")
                            .required(),
                    Field.of("excluded_pack", TEXT, "the pack whose readers must not see it")
                            .required(),
                    Field.of("from", DATE, "the first day of the barrier").required()),
            Field.of("to", DATE, "the last day of the barrier; blank while it stands"));

    static final Table ID_MAP = Table.of(
            "id_map",
            "one row per id of another system",
            OPTIONAL,
            "joining systems whose ids differ",
            List.of(
                    choice("kind", "what the id names", "employee", "client", "matter", "contact")
                            .required(),
                    Field.of("system", TEXT, "the system that uses the id").required(),
                    Field.of("source_id", TEXT, "the id in that system").required()),
            Field.of("canonical_id", TEXT, "the id that all other files use for it")
                    .required());

    private FirmTables() {}
}
