package org.secondment.roi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Two secondments and every sort of credit. S1: E1 at C1, 2022-03-01 to 2022-08-31; S2: E2 at C2, 2022-07-01 to
 * 2022-12-31, where referrals are forbidden. C3 belongs to C1's group; N2 moved from C1 to C4.
 */
final class ReferredFirm {

    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        file(folder, "settings.yaml", """
                as_of: 2025-12-31
                inputs:
                  data_from: 2019-01-01
                  data_to: 2025-12-31
                windows:
                  months: [12]
                effects:
                  draws: 999
                """);
        file(folder, "people.csv", """
                employee_id,start_date,leave_date,grade
                E1,2015-01-01,,associate
                E2,2015-01-01,,associate
                E9,2015-01-01,,partner
                """);
        file(folder, "clients.csv", """
                client_id,client_name,parent_client_id
                C1,One,
                C2,Two,
                C3,Three,C1
                C4,Four,
                """);
        file(folder, "matters.csv", """
                matter_id,client_id,opened_date,practice_area,originator_id
                M1,C1,2021-04-01,tax,E1
                M2,C1,2022-09-15,tax,
                M3,C3,2022-10-01,disputes,
                M4,C4,2023-02-01,tax,
                M5,C2,2022-08-01,tax,
                M6,C1,2023-01-10,tax,
                """);
        file(folder, "bills.csv", """
                bill_id,matter_id,bill_date,fees_net,currency,kind
                B1,M1,2021-06-30,100.01,GBP,
                B2,M2,2022-12-31,2000.20,GBP,
                B2,M3,2022-12-31,500.05,GBP,
                B3,M4,2023-03-31,7000.70,GBP,
                B4,M5,2022-12-31,333.33,GBP,
                B5,M5,2023-03-31,333.34,GBP,
                B6,M6,2023-03-31,60.60,GBP,
                B7,M6,2023-06-30,10.10,GBP,credit_note
                """);
        file(folder, "secondments.csv", """
                secondment_id,employee_id,client_id,start_date,end_date,referral_rule_agreed
                S1,E1,C1,2022-03-01,2022-08-31,
                S2,E2,C2,2022-07-01,2022-12-31,forbidden
                """);
        optional(folder);
        return folder.resolve("settings.yaml");
    }

    private static void optional(Path folder) throws IOException {
        file(folder, "credits.csv", """
                credit_id,matter_id,employee_id,role,share_pct,valid_from,route,source_contact_id,permitted
                K2,M2,E1,referral,50,2022-09-15,,N1,
                K3,M3,E1,referral,100,2022-10-01,,,
                K4,M4,E1,referral,100,2023-02-01,,N2,
                K5,M5,E2,referral,100,2022-08-01,,,Y
                K6,M6,E1,origination,80,2023-01-10,,,
                K7,M6,E9,origination,80,2023-01-10,,,
                """);
        file(folder, "contacts.csv", """
                contact_id,current_org_id,met_on_secondment_id
                N1,C1,
                N2,C4,S1
                """);
        file(folder, "contact_roles.csv", """
                contact_id,org_id,from,to
                N1,C1,2018-01-01,
                N2,C1,2018-01-01,2022-11-30
                N2,C4,2022-12-05,
                """);
        file(folder, "contact_touches.csv", """
                touch_id,contact_id,employee_id,touch_date
                H1,N1,E1,2022-05-05
                """);
        file(folder, "receipts.csv", """
                receipt_id,bill_id,received_date,fees_amount,currency,kind
                R1,B2,2023-02-28,2500.25,GBP,receipt
                R2,B6,2023-09-01,60.60,GBP,receipt
                """);
    }

    private static void file(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private ReferredFirm() {}
}
