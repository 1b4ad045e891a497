package org.secondment.roi.table;

import static org.secondment.roi.table.Field.choice;
import static org.secondment.roi.table.Table.Presence.OPTIONAL;
import static org.secondment.roi.table.Table.Presence.REQUIRED;
import static org.secondment.roi.table.Type.DATE;
import static org.secondment.roi.table.Type.FRACTION;
import static org.secondment.roi.table.Type.MONEY;
import static org.secondment.roi.table.Type.PERCENT;
import static org.secondment.roi.table.Type.TEXT;

import java.util.List;

/** Lawyers, their jobs, pay and goals. */
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
            "promotion rate, time to promotion, change of practice, and fair comparison by grade",
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

    static final Table COMPENSATION = Table.of(
            "compensation",
            "one row per lawyer and change of pay",
            OPTIONAL,
            "the cost of secondments, and pay progression (in the pack for HR only)",
            List.of(
                    Ids.EMPLOYEE.required().in("people"),
                    Field.of("effective_from", DATE, "the first day at this pay")
                            .required()),
            Field.of("annual_base", MONEY, "base pay for a year, full time").required(),
            Ids.CURRENCY_CODE.required(),
            Field.of("bonus", MONEY, "bonus for a year"),
            Field.of("on_cost_pct", PERCENT, "employer's costs on top, as a percentage of pay"));

    static final Table CAREER_GOALS = Table.of(
            "career_goals",
            "one row per lawyer and goal",
            OPTIONAL,
            "progress with career plans, and how secondments fit them",
            List.of(
                    Ids.EMPLOYEE.required().in("people"),
                    Field.of("goal_id", TEXT, "the goal's id; unique for the lawyer")
                            .required()),
            Field.of("set_on", DATE, "the day the goal was set").required(),
            choice(
                            "area",
                            "what the goal is about",
                            "technical",
                            "sector",
                            "client",
                            "leadership",
                            "partnership",
                            "outside_work")
                    .required(),
            Field.of("due_on", DATE, "the day by which it is to be met"),
            Field.of("progress_pct", PERCENT, "how far it has come, 0 to 100"),
            choice("status", "where the goal stands", "open", "met", "changed", "dropped")
                    .required(),
            Field.of("last_reviewed_on", DATE, "the day it was last reviewed"),
            choice("owner", "whose goal it is", "self", "firm"),
            Field.of("linked_secondment_id", TEXT, "the secondment meant to serve it")
                    .in("secondments"));

    private PeopleTables() {}
}
