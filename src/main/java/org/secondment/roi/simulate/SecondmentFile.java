package org.secondment.roi.simulate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secondment.roi.simulate.Placement.Ending;

/** Writes secondments with most of what a firm could know of them; none of these answers has an effect of its own. */
final class SecondmentFile {

    private record Cell(String column, String value) {}

    private final Firm firm;
    private final Roster roster;

    SecondmentFile(Firm firm, Roster roster) {
        this.firm = firm;
        this.roster = roster;
    }

    /** The headings: those of any row, since all rows have the same. */
    List<String> columns(Secondment any) {
        return cells(any).stream().map(Cell::column).toList();
    }

    void write(List<Secondment> secondments, CsvFile file) throws IOException {
        for (Secondment secondment : secondments) {
            file.write(cells(secondment).stream().map(Cell::value).toList());
        }
    }

    private List<Cell> cells(Secondment secondment) {
        Draws draws = Draws.of(firm.seed(), "terms", secondment.placement().number());
        List<Cell> cells = new ArrayList<>();
        dates(secondment, draws, cells);
        aims(secondment, draws, cells);
        charges(secondment, draws, cells);
        ending(secondment, draws, cells);
        return cells;
    }

    private static void dates(Secondment secondment, Draws draws, List<Cell> cells) {
        Placement placement = secondment.placement();
        LocalDate planned = placement.start().minusDays(draws.chance(0.8) ? 0 : 7);
        cells.add(new Cell("secondment_id", placement.id()));
        cells.add(new Cell("employee_id", secondment.person().id()));
        cells.add(new Cell("client_id", placement.host().id()));
        cells.add(new Cell("planned_start", planned.toString()));
        cells.add(new Cell("planned_end", placement.plannedEnd().toString()));
        cells.add(new Cell("start_date", placement.start().toString()));
        cells.add(new Cell("end_date", placement.returned() ? placement.end().toString() : ""));
        cells.add(new Cell("notice_days", draws.oneOf("28", "30", "60", "")));
        cells.add(new Cell("expected_growth_at_offer", expectation(placement.host(), draws)));
        cells.add(new Cell("office", secondment.person().self().office()));
        cells.add(new Cell("fte", draws.oneOf("1", "1", "1", "1", "0.8", "0.6")));
        cells.add(new Cell("role_level", draws.oneOf("legal counsel", "senior counsel", "legal adviser")));
        cells.add(new Cell("offered_on", secondment.terms().offeredOn().toString()));
        cells.add(new Cell(
                "offered_how",
                draws.oneOf("client_asked", "client_asked", "firm_offered", "panel_term", "pitch_offer", "rotation")));
    }

    private static void aims(Secondment secondment, Draws draws, List<Cell> cells) {
        cells.add(new Cell("secondee_consent", draws.oneOf("Y", "Y", "Y", "Y", "N", "")));
        cells.add(new Cell("aim_need", draws.oneOf("specific_expertise", "extra_body", "both")));
        cells.add(new Cell("aim_relationship", draws.oneOf("develop", "develop", "consolidate", "rectify")));
        cells.add(new Cell("aim_knowledge", draws.oneOf("bring_expertise", "learn_sector", "both")));
        cells.add(new Cell("aim_told_to_client", answer(draws)));
        cells.add(new Cell("aim_told_to_secondee", answer(draws)));
        cells.add(new Cell("work_challenging", answer(draws)));
        cells.add(new Cell("authority_level", draws.oneOf("observer", "drafts", "drafts", "advises", "decides")));
        cells.add(new Cell(
                "area_of_interest",
                draws.chance(0.6) ? secondment.person().self().practice() : draws.oneOf(Careers.PRACTICES)));
        cells.add(new Cell("fits_career_plan", answer(draws)));
    }

    private void charges(Secondment secondment, Draws draws, List<Cell> cells) {
        boolean charged = secondment.terms().monthlyFee() > 0;
        cells.add(new Cell("referral_rule_agreed", secondment.terms().referralRule()));
        cells.add(new Cell("charge_basis", secondment.terms().chargeBasis()));
        cells.add(new Cell("fee_agreed", charged ? Money.text(secondment.terms().monthlyFee()) : ""));
        cells.add(new Cell("fee_period", charged ? "month" : ""));
        cells.add(new Cell("currency", charged ? secondment.placement().host().currency() : ""));
        LocalDate day = Days.earlier(secondment.start(), firm.lastDay());
        cells.add(new Cell("supervising_partner_id", roster.partner(day, draws)));
        cells.add(new Cell("relationship_partner_id", roster.partner(day, draws)));
        cells.add(new Cell("advice_style_asked", answer(draws)));
    }

    private static void ending(Secondment secondment, Draws draws, List<Cell> cells) {
        Ending ending = secondment.placement().ending();
        String reason = draws.oneOf("fit", "work_level", "client_need_gone");
        cells.add(new Cell(
                "outcome", ending == Ending.NOT_STARTED ? "" : ending.name().toLowerCase(Locale.ROOT)));
        boolean failed = ending == Ending.ENDED_EARLY || ending == Ending.SECONDEE_CHANGED;
        cells.add(new Cell("end_reason", failed ? reason : ""));
        cells.add(new Cell("replaced_by_secondment_id", secondment.placement().replacedBy()));
    }

    /** What the firm could see: mostly the sector's growth, seldom written down. */
    private static String expectation(Client host, Draws draws) {
        String seen = host.sector().growth() > 0.03 ? "strong" : host.sector().growth() < -0.02 ? "none" : "some";
        return draws.chance(0.4) ? seen : draws.oneOf("unknown", "unknown", "some");
    }

    private static String answer(Draws draws) {
        return draws.oneOf("Y", "Y", "Y", "N", "N", "unknown", "unknown", "NA");
    }
}
