package org.secondment.roi.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Files of LEDES. */
public final class Ledes {

    static final String HEADINGS = "INVOICE_DATE|INVOICE_NUMBER|CLIENT_ID|LAW_FIRM_MATTER_ID|INVOICE_TOTAL"
            + "|BILLING_START_DATE|BILLING_END_DATE|INVOICE_DESCRIPTION|LINE_ITEM_NUMBER|EXP/FEE/INV_ADJ_TYPE"
            + "|LINE_ITEM_NUMBER_OF_UNITS|LINE_ITEM_ADJUSTMENT_AMOUNT|LINE_ITEM_TOTAL|LINE_ITEM_DATE"
            + "|LINE_ITEM_TASK_CODE|LINE_ITEM_EXPENSE_CODE|LINE_ITEM_ACTIVITY_CODE|TIMEKEEPER_ID"
            + "|LINE_ITEM_DESCRIPTION|LAW_FIRM_ID|LINE_ITEM_UNIT_COST|TIMEKEEPER_NAME|TIMEKEEPER_CLASSIFICATION"
            + "|CLIENT_MATTER_ID";

    public static final String V1998B = "LEDES1998B[]\r\n" + HEADINGS + "[]\r\n"
            + "19990225|96542|711|1998-01|1180.|19990101|19990131|For services|1|F|6.25|0|1250.|19990115|L510||A102"
            + "|22547|Research \"Daubert\"|24-6437381|200|Last, First|PARTNER|423-987[]\r\n"
            + "19990225|96542|711|1998-01|1180.|19990101|19990131|For services|2|F|1|-70|-70|19990115|L510||A102"
            + "|22547|Write-down|24-6437381|0|Last, First|PARTNER|423-987[]\r\n"
            + "19990226|96543|711|1998-02|.50|19990101|19990131|NULL|1|F|1|0|.50|19990115|L510||A102"
            + "|22547|Call|24-6437381|.5|Last, First|PARTNER|423-988[]\r\n";

    private static final String MORE = "|PO_NUMBER|CLIENT_TAX_ID|MATTER_NAME|INVOICE_TAX_TOTAL|INVOICE_NET_TOTAL"
            + "|INVOICE_CURRENCY|TIMEKEEPER_LAST_NAME|TIMEKEEPER_FIRST_NAME|ACCOUNT_TYPE|LAW_FIRM_NAME"
            + "|LAW_FIRM_ADDRESS_1|LAW_FIRM_ADDRESS_2|LAW_FIRM_CITY|LAW_FIRM_STATEorREGION|LAW_FIRM_POSTCODE"
            + "|LAW_FIRM_COUNTRY|CLIENT_NAME|CLIENT_ADDRESS_1|CLIENT_ADDRESS_2|CLIENT_CITY|CLIENT_STATEorREGION"
            + "|CLIENT_POSTCODE|CLIENT_COUNTRY|LINE_ITEM_TAX_RATE|LINE_ITEM_TAX_TOTAL|LINE_ITEM_TAX_TYPE"
            + "|INVOICE_REPORTED_TAX_TOTAL|INVOICE_TAX_CURRENCY";

    /** One invoice of one line: 100 net, 20 tax, 120 in all. */
    public static final String V98BI = "LEDES98BI V2[]\n" + HEADINGS + MORE + "[]\n"
            + line(Map.of(
                    "INVOICE_DATE", "20240201",
                    "INVOICE_NUMBER", "I-1",
                    "LAW_FIRM_MATTER_ID", "M1",
                    "INVOICE_TOTAL", "120",
                    "LINE_ITEM_NUMBER", "1",
                    "EXP/FEE/INV_ADJ_TYPE", "F",
                    "LINE_ITEM_TOTAL", "120.00",
                    "LINE_ITEM_TAX_TOTAL", "20.",
                    "INVOICE_CURRENCY", "GBP"))
            + "[]\n";

    private static String line(Map<String, String> values) {
        List<String> headings = List.of((HEADINGS + MORE).split("\\|"));
        List<String> cells = new ArrayList<>(Collections.nCopies(headings.size(), ""));
        values.forEach((heading, value) -> cells.set(headings.indexOf(heading), value));
        return String.join("|", cells);
    }

    private Ledes() {}
}
