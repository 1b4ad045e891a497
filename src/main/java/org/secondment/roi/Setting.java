package org.secondment.roi;

import java.util.Arrays;
import java.util.List;

/** Every option of the settings file, with its default and meaning. */
enum Setting {
    FIRM("firm", "", "the firm's name, as reports print it"),
    BASE_CURRENCY("base_currency", "GBP", "ISO code of the currency of all reports"),
    FISCAL_YEAR_START("fiscal_year_start", "01-01", "first day of the firm's year, MM-DD"),
    AS_OF("as_of", "", "the day up to which the exports are complete; default: the last full period of the bills"),
    INPUTS_FOLDER("inputs.folder", ".", "folder of the exports"),
    INPUTS_MAPPINGS("inputs.mappings", "", "folder of the mapping files; default: none, canonical files only"),
    INPUTS_DATA_FROM("inputs.data_from", "", "first day that the bills cover; default: their first full period"),
    INPUTS_DATA_TO("inputs.data_to", "", "last day that the bills cover; default: their last full period"),
    INPUTS_MAX_REJECTED_ROWS_PCT(
            "inputs.max_rejected_rows_pct",
            "1",
            "rejected rows of one table, in percent, above which a run is refused"),
    INPUTS_MAX_REJECTED_MONEY_PCT(
            "inputs.max_rejected_money_pct",
            "0.5",
            "rejected money of one table, in percent, above which a run is refused"),
    WINDOWS_MONTHS("windows.months", "[12, 24]", "months before the start and after the end that are compared"),
    GRADES("grades", "[trainee, associate, senior_associate, counsel, partner]", "grades, lowest first"),
    PACKS("packs", "[board, bd, hr, ops]", "the packs to publish: board, bd, hr, ops"),
    MIN_GROUP("min_group", "5", "fewest people that a figure about people may rest on outside restricted packs"),
    PURPOSE("purpose", "", "why the firm processes these records; printed in every workbook"),
    OUTPUT("output", "reports", "folder that receives the published runs"),
    WORK("work", "", "folder of facts read from exports, used again by later runs; default: work in the output folder"),
    METRICS_FILE(
            "metrics_file",
            "",
            "file that Prometheus' node exporter collects, such as /var/lib/node_exporter/secondment_roi.prom, written anew"
                    + " after each run; default: none"),
    RETENTION_MONTHS(
            "retention.months",
            "84",
            "months after the last day of its data for which a published run is kept; then purge deletes it"),
    RETENTION_RESTRICTED_MONTHS(
            "retention.restricted_months", "6", "the same for a run's list of rejected rows, which holds values"),
    RETENTION_LEAVER_MONTHS(
            "retention.leaver_months",
            "24",
            "months after leaving from which a lawyer stands under a pseudonym where explain names lawyers; packs name"
                    + " nobody"),
    TIME_GRAIN("time.grain", "day", "what a row of time stands for: day, or month where the firm exports months"),
    EFFECTS_GRAIN("effects.grain", "quarter", "period of trends and effects: month, quarter or year"),
    EFFECTS_BEFORE("effects.before", "8", "periods before the secondment that are shown"),
    EFFECTS_AFTER("effects.after", "8", "periods after the secondment that are shown"),
    EFFECTS_ANTICIPATION("effects.anticipation", "1", "periods before the start that may already feel it"),
    EFFECTS_MIN_BEFORE("effects.min_before", "4", "periods of data that a secondment needs before its anticipation"),
    EFFECTS_BASE_LENGTH(
            "effects.base_length", "4", "periods whose mean is the base: the last ones before the anticipation"),
    EFFECTS_TREND(
            "effects.trend",
            "proportional",
            "what would have happened anyway: proportional (the controls' growth in percent) or additive (in money)"),
    EFFECTS_BASE_PERIOD(
            "effects.base_period",
            "universal",
            "what periods before are compared with: universal (the one base) or varying (those just before each)"),
    EFFECTS_CONTROLS("effects.controls", "not_yet", "who is compared: not_yet (treated later or never) or never"),
    EFFECTS_TREATMENT_STARTS(
            "effects.treatment_starts", "after_away", "where effects begin to count: after_away or at_start"),
    EFFECTS_WINSORISE(
            "effects.winsorise",
            "0.99",
            "share of clients' periods that lies below the cap of the view with capped fees, or off: no such view"),
    EFFECTS_STRATA(
            "effects.strata",
            "[sector, size, grade, tenure, practice, credit]",
            "within what is compared, or off: sector and size of clients; grade, tenure, practice and credit of lawyers"),
    EFFECTS_CLUSTER(
            "effects.cluster",
            "parent",
            "what clients are counted as: parent (their group) or client (each by itself)"),
    EFFECTS_MIN_AWAY_DAYS("effects.min_away_days", "28", "days below which a secondment is too short to count"),
    EFFECTS_MIN_ACTIVITY_PERIODS(
            "effects.min_activity_periods",
            "8",
            "a client idle in so many periods before the anticipation is left out, or off: none is"),
    EFFECTS_DRAWS(
            "effects.draws", "9999", "draws of permutations and of bands; outcomes beside the main one take a fifth"),
    EFFECTS_SEED("effects.seed", "1", "where the draws start; the same seed gives the same figures"),
    EFFECTS_OUTCOMES("effects.outcomes", "all", "the figures on which effects are estimated, or all"),
    EFFECTS_UNIT("effects.unit", "[client, person]", "whose figures: client, person or both"),
    PRACTICES_PREREGISTERED(
            "practices.preregistered",
            "[brief_supervising_partner, brief_relationship_partner, client_research, checkin_secondee, debrief_client,"
                    + " debrief_supervising_partner, debrief_relationship_partner, career_plan_reviewed,"
                    + " contact_plan_made]",
            "practices whose comparison was decided on before anybody looked, or off: none; all others are exploratory"),
    CREDIT_WINDOWS(
            "credit.windows",
            "[12, 24, 36]",
            "months after the return, and before the start, in which referred work counts"),
    CREDIT_MAIN_WINDOW("credit.main_window", "24", "the one of these that titles speak of"),
    CREDIT_HALF_LIFE(
            "credit.half_life",
            "off",
            "months since a matter opened after which its credit counts half, or off: it never fades"),
    CREDIT_SUNSET_MONTHS(
            "credit.sunset_months",
            "off",
            "months since a matter opened after which it earns no credit, or off: it never ends"),
    CREDIT_FOLLOW_MONTHS(
            "credit.follow_months",
            "24",
            "months for which a contact is followed to the organisation that it moved to"),
    CREDIT_OVER_100(
            "credit.over_100",
            "scaled",
            "shares of one matter that together exceed 100 %: scaled to 100 %, or refused: nobody is credited on these days"),
    MONEY_MARGIN(
            "money.margin",
            "0.30",
            "share of collected fees that is left after the cost of earning them; an assumption: set your own"),
    MONEY_DISCOUNT_YEAR("money.discount_year", "0.08", "rate by which a year's delay is discounted"),
    MONEY_HORIZON("money.horizon", "8", "quarters after the return whose fees count: 4, 8 or 12"),
    MONEY_CAPACITY(
            "money.capacity",
            "1",
            "share of a secondee's hours that other clients would have filled: below 1 where lawyers were idle"),
    MONEY_BILLING(
            "money.billing",
            "measured",
            "billed share of the standard value of time, or measured: on secondees' entries billed or written off"),
    MONEY_COLLECTION(
            "money.collection",
            "measured",
            "collected share of billed fees, or measured: on bills at least 12 months old"),
    MONEY_DEBTOR_DAYS(
            "money.debtor_days",
            "measured",
            "days from bill to receipt, or measured: on bills at least 12 months old, by amount"),
    MONEY_AVOIDABLE("money.avoidable", "0", "share of forgone fees whose cost the firm saves"),
    MONEY_RANGE(
            "money.range", "0.2", "share by which each assumption is lowered and raised to show what follows from it"),
    MONEY_GRADE_PAY(
            "money.grade_pay",
            "",
            "pay for a year of full time in the base currency where compensation gives no average of a grade, such as"
                    + " 'associate: 60000, counsel: 90000'"),
    MONEY_ON_COST_PCT(
            "money.on_cost_pct", "20", "employer's costs on top of pay, in percent, where compensation has none"),
    RANKING_WEIGHTS(
            "ranking.weights",
            "need: 3, relationship: 2, economics: 2, evidence: 2, capacity: 1",
            "how much each criterion counts when clients for the next secondments are ranked"),
    RANKING_TOP("ranking.top", "5", "how many clients are proposed for the next secondments"),
    PRIVACY_EXCLUDE_IDS(
            "privacy.exclude_ids",
            "",
            "ids of lawyers who are left out of everything, such as [P0012, P0345]; reports say how many"),
    PRIVACY_KEY_FILE(
            "privacy.key_file",
            "",
            "file of the secret, outside the output folder and readable by its owner alone, from which packs make pseudonyms"
                    + " of people; default: none, and columns of people are left out; what the key is shapes figures,"
                    + " where it lies does not"),
    PRIVACY_PASSWORD_FILE(
            "privacy.password_file",
            "",
            "file outside the output folder, readable by its owner alone, whose first line is the password of every workbook"
                    + " and deck; default: none, and they open without one");

    /** Settings that say where files lie, not what is computed: they do not change a run's identity. */
    static final List<Setting> PLACES =
            List.of(INPUTS_FOLDER, INPUTS_MAPPINGS, OUTPUT, WORK, METRICS_FILE, PRIVACY_PASSWORD_FILE);

    private final String key;
    private final String preset;
    private final String meaning;

    Setting(String key, String preset, String meaning) {
        this.key = key;
        this.preset = preset;
        this.meaning = meaning;
    }

    String key() {
        return key;
    }

    String preset() {
        return preset;
    }

    String meaning() {
        return meaning;
    }

    /** The environment variable that sets it, such as SECONDMENT_ROI_INPUTS_FOLDER. */
    String variable() {
        return Variables.PREFIX + name();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Setting::key).toList();
    }
}
