package org.secondment.roi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Hours of {@link TinyFirm} up to the end of October 2024, two months before the window after S2 ends. */
final class TinyTime {

    static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("time.csv"), """
                time_id,employee_id,matter_id,work_date,hours_worked,hours_billable,status,currency
                T01,E9,M4,2022-01-03,5.00,5.00,billed,GBP
                T02,E1,M1,2022-02-28,3.30,3.30,billed,GBP
                T03,E1,M1,2022-03-01,2.50,2.00,billed,GBP
                T04,E9,M5,2022-05-10,12.00,12.00,billed,GBP
                T05,E1,M6,2022-06-15,4.00,4.00,billed,GBP
                T06,E8,M3,2022-09-01,3.50,3.25,billed,GBP
                T07,E8,M1,2022-12-05,1.10,,non_billable,GBP
                T08,E9,M1,2023-02-28,4.25,4.25,wip,GBP
                T09,E1,M1,2023-03-01,7.00,6.50,no_charge,GBP
                T10,E1,M8,2023-05-02,8.00,8.00,billed,GBP
                T11,E1,M7,2023-06-01,1.50,1.25,billed,GBP
                T12,E2,M3,2023-07-03,6.50,6.00,billed,GBP
                T13,E2,M1,2023-08-31,0.75,0.75,billed,GBP
                T14,E1,M2,2023-10-03,6.00,5.50,billed,GBP
                T15,E2,M3,2024-01-02,2.20,2.20,billed,GBP
                T16,E8,M6,2024-02-01,2.00,1.75,billed,GBP
                T17,E1,M5,2024-08-31,3.00,3.00,written_off,GBP
                T18,E1,M1,2024-08-31,1.40,1.40,non_billable,GBP
                T19,E1,M1,2024-09-01,9.90,9.90,billed,GBP
                T20,E9,M4,2024-10-30,1.00,1.00,billed,GBP
                """);
    }

    /** The same without what may be billed. */
    static void withoutBillable(Path folder) throws IOException {
        write(folder);
        Path file = folder.resolve("time.csv");
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^(T.*),[0-9.]*(,[a-z_]+,GBP)$", "$1,$2"));
    }

    private TinyTime() {}
}
