package org.secondment.roi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Six clients and two secondments, small enough to work out by hand. S1 is away 2023-03-01 to 2023-08-31 at C1, S2
 * 2023-07-01 to 2023-12-31 at C2; C3 belongs to C1's group; C6 came in June 2022, after the window of S1 had begun.
 */
final class TinyFirm {

    static Path write(Path folder) throws IOException {
        file(folder, "settings.yaml", """
                firm: Tiny LLP (invented)
                as_of: 2025-12-31
                inputs:
                  data_from: 2022-01-01
                  data_to: 2025-12-31
                windows:
                  months: [12]
                """);
        file(folder, "people.csv", """
                employee_id,start_date,leave_date,grade
                E1,2021-01-01,,senior_associate
                E2,2021-01-01,2024-06-30,associate
                E8,2021-01-01,,senior_associate
                E9,2015-01-01,,partner
                """);
        file(folder, "job_history.csv", """
                employee_id,effective_from,grade
                E1,2021-01-01,associate
                E1,2024-03-01,senior_associate
                E2,2021-01-01,associate
                E8,2021-01-01,associate
                E8,2024-10-01,senior_associate
                E9,2015-01-01,partner
                """);
        file(folder, "clients.csv", """
                client_id,client_name,parent_client_id
                C1,One,
                C2,Two,
                C3,Three,C1
                C4,Four,
                C5,Five,
                C6,Six,
                """);
        file(folder, "matters.csv", """
                matter_id,client_id,opened_date,practice_area,originator_id,is_secondment_recharge
                M1,C1,2022-01-10,tax,E1,
                M2,C1,2023-10-02,disputes,,
                M3,C2,2022-02-01,tax,E2,
                M4,C3,2022-01-05,tax,,
                M5,C4,2022-01-05,tax,,
                M6,C5,2022-01-07,disputes,,
                M7,C6,2022-06-01,tax,,
                M8,C1,2023-03-01,tax,,Y
                """);
        bills(folder);
        file(folder, "secondments.csv", """
                secondment_id,employee_id,client_id,start_date,end_date
                S1,E1,C1,2023-03-01,2023-08-31
                S2,E2,C2,2023-07-01,2023-12-31
                """);
        file(folder, "credits.csv", """
                credit_id,matter_id,employee_id,role,share_pct,valid_from
                K1,M1,E1,referral,40,2023-09-01
                K2,M1,E9,origination,80,2022-01-01
                """);
        return folder.resolve("settings.yaml");
    }

    private static void bills(Path folder) throws IOException {
        file(folder, "bills.csv", """
                bill_id,matter_id,bill_date,fees_net,currency,kind
                B01,M1,2022-02-28,999.99,GBP,
                B01,M1,2022-02-28,999.99,GBP,
                B02,M1,2022-03-01,1000.10,GBP,invoice
                B03,M1,2023-02-28,200.05,GBP,invoice
                B04,M1,2023-05-15,50.00,GBP,invoice
                B05,M1,2023-09-01,3000.33,GBP,invoice
                B06,M2,2024-08-15,400.03,EUR,invoice
                B07,M1,2024-09-01,888.88,GBP,invoice
                B08,M1,2023-12-01,100.00,GBP,credit_note
                B09,M8,2023-06-30,5000.00,GBP,secondment_recharge
                B10,M3,2022-07-01,70.00,GBP,invoice
                B11,M3,2023-06-30,30.50,GBP,invoice
                B12,M3,2024-01-01,60.25,GBP,invoice
                B12,M1,2024-01-01,20.75,GBP,invoice
                B13,M3,2024-12-31,10.00,GBP,invoice
                B14,M4,2023-01-15,7777.77,GBP,invoice
                B15,M5,2022-04-01,500.00,GBP,invoice
                B16,M5,2023-01-10,100.00,GBP,invoice
                B17,M5,2024-02-01,900.00,GBP,invoice
                B18,M6,2022-09-01,40.00,GBP,invoice
                B19,M6,2023-10-01,20.00,GBP,invoice
                B20,M7,2024-05-01,333.33,GBP,invoice
                B21,M99,2024-05-01,55.00,GBP,invoice
                B22,M1,2024-06-01,66.00,USD,invoice
                """);
        file(folder, "fx_rates.csv", """
                currency,rate_date,rate_to_base
                EUR,2024-08-01,0.85
                EUR,2024-08-31,0.80
                """);
        file(folder, "receipts.csv", """
                receipt_id,bill_id,received_date,fees_amount,currency,kind
                R1,B02,2022-04-15,1000.10,GBP,receipt
                R2,B12,2024-02-15,40.50,GBP,receipt
                R3,B05,2023-10-01,100.00,GBP,refund
                R4,B05,2023-10-01,3000.33,GBP,write_off
                R5,B06,2024-08-31,400.03,EUR,receipt
                R6,B22,2024-08-31,66.00,GBP,receipt
                """);
    }

    private static void file(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private TinyFirm() {}
}
