package org.secondment.roi.table;

import static org.secondment.roi.table.Field.choice;
import static org.secondment.roi.table.Table.Presence.OPTIONAL;
import static org.secondment.roi.table.Table.Presence.REQUIRED;
import static org.secondment.roi.table.Type.DATE;
import static org.secondment.roi.table.Type.FRACTION;
import static org.secondment.roi.table.Type.TEXT;

import java.util.List;

/** Lawyers and their jobs. */
final class PeopleTables {

    static final Table PEOPLE = Table.of(
            "people",
            "one row per lawyer",
            REQUIRED,
            "retention and the pool of comparable colleagues",
            List.of(Ids.EMPLOYEE.required()),
            Field.of("start_date", DATE, "first day of employment").required(),
            Field.of("leave_date", DATE, "last day of employment; blank while employed")
                    .blankAllowed(),
            Field.of("grade", TEXT, "the grade held now, or last").required(),
            Field.of("display_name", TEXT, "the name shown in restricted packs"),
            choice(
                    "leave_kind",
                    "how the lawyer left",
                    "resigned",
                    "dismissed",
                    "retired",
                    "redundancy",
                    "to_client",
                    "to_competitor",
                    "other"),
            Field.of("joined_client_id", TEXT, "the client that the leaver joined"),
            Field.of("practice_area", TEXT, "the practice the lawyer belongs to"),
            Field.of("office", TEXT, "the office the lawyer belongs to"),
            Field.of("fte", FRACTION, "full-time equivalent, 1 for full time"),
            Field.of("qualified_on", DATE, "date of qualification"));

    static final Table JOB_HISTORY = Table.of(
            "job_history",
            "one row per lawyer and change of job",
            OPTIONAL,
            "promotions, grades at each date, and comparison by grade",
            List.of(
                    Ids.EMPLOYEE.required().in("people"),
                    Field.of("effective_from", DATE, "the first day in the job").required()),
            Field.of("grade", TEXT, "the grade held from that day on").required(),
            Field.of("title", TEXT, "the job title"),
            Field.of("practice_area", TEXT, "the practice from that day on"),
            Field.of("office", TEXT, "the office from that day on"),
            Field.of("fte", FRACTION, "full-time equivalent from that day on"),
            choice(
                    "change_reason",
                    "why the job changed",
                    "hire",
                    "promotion",
                    "lateral",
                    "review",
                    "secondment_out",
                    "secondment_back",
                    "leave",
                    "return",
                    "leaver"));

    private PeopleTables() {}
}
