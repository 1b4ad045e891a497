package org.secondment.roi.simulate;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.secondment.roi.table.Tables;

/** Writes which of the ten terms each agreement has; some have gaps, and those that went wrong have the telling ones. */
final class AgreementFile {

    static final List<String> COLUMNS = List.of("secondment_id", "term", "covered", "agreed_on");

    private static final List<String> TERMS =
            Tables.AGREEMENT_TERMS.field("term").orElseThrow().allowed();

    /** The chance that the term that would have helped was left out. */
    static final double MISSED_WHERE_NEEDED = 0.75;

    static void write(Firm firm, List<Secondment> secondments, CsvFile file) throws IOException {
        for (Secondment secondment : secondments) {
            Draws draws =
                    Draws.of(firm.seed(), "agreement", secondment.placement().number());
            double care = draws.real(0.45, 0.98);
            LocalDate offered = secondment.terms().offeredOn();
            int days = (int) ChronoUnit.DAYS.between(offered, Days.earlier(secondment.start(), firm.lastDay()));
            LocalDate agreed = offered.plusDays(draws.between(days / 2, days));
            for (String term : TERMS) {
                String covered = covered(secondment.placement().ending(), term, care, draws);
                file.write(secondment.id(), term, covered, covered.equals("Y") ? agreed.toString() : "");
            }
        }
    }

    private static String covered(Placement.Ending ending, String term, double care, Draws draws) {
        boolean needed = switch (ending) {
            case HIRED_BY_CLIENT -> term.equals("nonpoach_secondee");
            case ENDED_EARLY, SECONDEE_CHANGED -> term.equals("termination");
            default -> false;
        };
        boolean forgotten = draws.chance(MISSED_WHERE_NEEDED);
        String otherwise = draws.oneOf("N", "N", "N", "unknown", "unknown", "NA");
        boolean thought = draws.chance(care);
        return needed && forgotten ? "N" : thought ? "Y" : otherwise;
    }

    private AgreementFile() {}
}
