package org.secondment.roi.intake;

import java.util.List;
import java.util.Set;
import org.secondment.roi.intake.mapping.Format;
import org.secondment.roi.intake.mapping.Framing;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.intake.mapping.RowRules;
import org.secondment.roi.table.Table;

/** Mapping files of exports with more than a heading and rows. */
public final class Framed {

    public static final String REGISTER = """
            Fees billed,,,,
            Printed for A Firm,,,,

            Bill No,Matter,Bill Date,Fees (ex VAT),Curr
            no,ref,yyyy-mm-dd,amount,iso
            B1,M1,2024-02-01,"1,234.50",GBP
            B2,M1,2024-02-02,(34.50),GBP

            B3,M1,soon,100.00,GBP
            B1,M1,2024-02-01,"1,234.50",GBP
            Total,,,"1,300.00",
            Printed by A Clerk
            on 1 March,,,,
            """;

    /** A mapping of REGISTER, its keys of format as they are or with more. */
    public static String register(String file, String more) {
        return """
                table: bills
                source: {files: "%s"}
                format:
                  thousands: ","
                  negatives: [parentheses]
                %s
                columns:
                  bill_id: {from: Bill No}
                  matter_id: {from: Matter}
                  bill_date: {from: Bill Date}
                  fees_net: {from: Fees (ex VAT)}
                  currency: {from: Curr}
                """.formatted(file, more.indent(2).stripTrailing());
    }

    public static final String HEADER = "header: {find_row_with: [\"bill no\", Bill Date], within_rows: 20, rows: 2}\n";
    public static final String STOP_AT = "stop_at: {first_cell_matches: \"^(Total|Printed)\"}\n";
    public static final String CONTROL =
            "control_total: {row_matches: \"^Total\", column: \"Fees (ex VAT)\", tolerance: 0.01}\n";

    /** The columns of a canonical file, written and framed otherwise. */
    public static Mapping canonical(Table table, Format format, Framing framing) {
        return new Mapping(
                "", table, List.of(), format, framing, Mapping.canonical(table).columns(), RowRules.NONE, Set.of(), "");
    }

    private Framed() {}
}
