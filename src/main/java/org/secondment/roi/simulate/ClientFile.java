package org.secondment.roi.simulate;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes clients, the firm itself first: its own matters need one. */
final class ClientFile {

    static final List<String> COLUMNS = List.of(
            "client_id",
            "valid_from",
            "client_name",
            "parent_client_id",
            "sector",
            "relationship_partner_id",
            "first_matter_on",
            "tier",
            "legal_spend_est",
            "spend_year",
            "spend_source",
            "panel_status",
            "satisfaction_score",
            "satisfaction_on",
            "referral_rule",
            "strategic",
            "red_flags_open");

    static void write(Firm firm, List<Client> clients, Roster roster, CsvFile file) throws IOException {
        Map<String, String> own = new TreeMap<>();
        own.put("client_id", Clients.OWN_ID);
        own.put("client_name", "The firm itself (own matters)");
        file.write(values(own));
        for (Client client : clients) {
            file.write(values(row(firm, client, roster)));
        }
    }

    private static Map<String, String> row(Firm firm, Client client, Roster roster) {
        Draws draws = Draws.of(firm.seed(), "client file", client.number());
        Map<String, String> row = new TreeMap<>();
        row.put("client_id", client.id());
        row.put("client_name", client.name());
        row.put("parent_client_id", client.parent());
        row.put("sector", client.sector().word());
        row.put("relationship_partner_id", roster.partner(firm.lastDay(), draws));
        row.put("first_matter_on", client.firstMatterOn().toString());
        row.put("tier", client.tier());
        long spend = Math.round(client.annualFees() * draws.real(1.4, 6) / 10_000) * 10_000;
        if (draws.chance(0.8)) {
            row.put("legal_spend_est", Money.text(spend * 100));
            row.put("spend_year", Integer.toString(firm.lastDay().getYear() - 1));
            row.put("spend_source", draws.oneOf("client", "accounts", "estimate"));
        }
        row.put("panel_status", draws.oneOf("panel", "panel", "none", "sole"));
        if (draws.chance(0.6)) {
            row.put("satisfaction_score", Integer.toString(draws.between(5, 10)));
            row.put(
                    "satisfaction_on",
                    firm.lastDay().minusDays(draws.between(10, 500)).toString());
        }
        row.put("referral_rule", client.referralRule());
        row.put("strategic", client.tier().equals("A") && draws.chance(0.7) ? "Y" : "N");
        row.put("red_flags_open", draws.chance(0.05) ? "Y" : "N");
        return row;
    }

    private static List<String> values(Map<String, String> row) {
        return COLUMNS.stream().map(column -> row.getOrDefault(column, "")).toList();
    }

    private ClientFile() {}
}
