package org.secondment.roi.simulate;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.secondment.roi.simulate.Truth.Extra;
import org.secondment.roi.simulate.Truth.Flaw;

/** Writes {@code truth.json}: every parameter and total, keys always in the same order. */
final class TruthFile {

    static void write(Truth truth, Path file) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        String text = new ObjectMapper().writer(printer).writeValueAsString(content(truth)) + "\n";
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static Map<String, Object> content(Truth truth) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("about", "An invented firm. Amounts are whole pence; extra fees are in " + Rates.BASE + ".");
        all.put("firm", firm(truth.firm()));
        all.put("effect", effect(truth));
        all.put("practices", practices());
        all.put("growth", growth());
        all.put("careers", careers());
        all.put("referrals", referrals(truth));
        all.put("contacts", contacts(truth));
        all.put("rows_without_flaws", new TreeMap<>(truth.rows()));
        all.put("fees_net_pence", new TreeMap<>(truth.fees()));
        all.put("of_which_recharges_pence", new TreeMap<>(truth.recharges()));
        all.put("extra_fees_pence", truth.extraFees());
        all.put("flaws", truth.flaws().stream().map(TruthFile::flaw).toList());
        all.put(
                "secondments",
                truth.secondments().stream().map(TruthFile::extra).toList());
        return all;
    }

    private static Map<String, Object> firm(Firm firm) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("lawyers", firm.lawyers());
        map.put("clients", firm.clients());
        map.put("years", firm.years());
        map.put("secondments", firm.secondments());
        map.put("seed", firm.seed());
        map.put("first_day", firm.firstDay().toString());
        map.put("last_day", firm.lastDay().toString());
        return map;
    }

    private static Map<String, Object> effect(Truth truth) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("share_of_fees", truth.firm().effect());
        map.put(
                "mean",
                "share_of_fees is the mean of the returned secondments' effects, each weighed by the fees that its host"
                        + " was expected to bill in the months in which it is the latest return");
        map.put("realised_share_of_the_fees_without", truth.realised());
        map.put("months", Uplift.MONTHS);
        map.put(
                "rule",
                "each bill of a host's client work dated after a return and within the months is higher by the effect of"
                        + " the latest returned secondment, and a credit note takes back its share of the bill as billed;"
                        + " nothing before or during a first secondment; not in other clients of the host's group");
        map.put("of_a_secondment", "one number times the factors of the practices kept, and never below -0.95");
        return map;
    }

    private static Map<String, Object> growth() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("market_per_year", Sector.MARKET_GROWTH);
        Map<String, Double> sectors = new LinkedHashMap<>();
        Sector.ALL.forEach(sector -> sectors.put(sector.word(), sector.growth()));
        map.put("sector_on_top_per_year", sectors);
        map.put("client_on_top_sigma", Clients.OWN_GROWTH_SIGMA);
        return map;
    }

    private static Map<String, Object> careers() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("promotion_hazard_per_year", byGrade(Grade::promotion));
        map.put("promotion_hazard_ratio_after_return", Grade.PROMOTION_RATIO_AFTER_RETURN);
        map.put("leaving_hazard_per_year", byGrade(Grade::leaving));
        map.put("leaving", "nobody leaves while away; some secondees are hired by the host");
        return map;
    }

    private static Map<String, Double> byGrade(ToDoubleFunction<Grade> hazard) {
        Map<String, Double> map = new LinkedHashMap<>();
        Grade.ALL.forEach(grade -> map.put(grade.word(), hazard.applyAsDouble(grade)));
        return map;
    }

    private static Map<String, Object> referrals(Truth truth) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("chance_per_new_matter_after_return", Crediting.RATE_AFTER);
        map.put("chance_per_new_matter_before_start", Crediting.RATE_BEFORE);
        map.put("chance_per_new_matter_where_a_contact_moved", Crediting.RATE_FOLLOW);
        map.put("months", Crediting.MONTHS);
        map.put("by_route", new TreeMap<>(truth.referrals()));
        return map;
    }

    private static Map<String, Object> practices() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("chance_of_a_row_in_the_log_when_done", EngagementLog.NOTED_WHEN_DONE);
        map.put("chance_of_a_row_in_the_log_when_missed", EngagementLog.NOTED_WHEN_MISSED);
        for (Practice practice : Practice.ALL) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("factor_of_the_effect", practice.factor());
            one.put("share_of_secondments", practice.share());
            map.put(practice.word(), one);
        }
        return map;
    }

    private static Map<String, Object> contacts(Truth truth) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("chance_of_a_move_per_year", Network.MOVES_A_YEAR);
        map.put("effect_on_the_fees_of_the_client_moved_to", 0);
        map.put(
                "moved_after_a_secondment",
                truth.moves().stream().map(TruthFile::move).toList());
        return map;
    }

    private static Map<String, Object> move(Truth.Move move) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("contact_id", move.contactId());
        map.put("secondment_id", move.secondmentId());
        map.put("from", move.from());
        map.put("to", move.to());
        map.put("arrived", move.arrived().toString());
        return map;
    }

    private static Map<String, Object> flaw(Flaw flaw) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", flaw.file());
        map.put("line", flaw.line());
        map.put("what", flaw.what());
        return map;
    }

    private static Map<String, Object> extra(Extra extra) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("secondment_id", extra.secondmentId());
        map.put("client_id", extra.clientId());
        map.put("end_date", extra.endDate().toString());
        map.put("effect", extra.effect());
        map.put("practices", extra.practices());
        map.put("extra_fees_12_months_pence", extra.in12Months());
        map.put("extra_fees_24_months_pence", extra.in24Months());
        map.put("months_seen", extra.monthsSeen());
        return map;
    }

    private TruthFile() {}
}
