package org.secondment.roi.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small exports of invented systems, each with the traps of its kind. */
public final class InventedExports {

    private static final String REGISTER = """
            Billing register
            Harbour & Lane;;;;;;
            Bill No.;Client-Matter;Bill Date;Fees (ex VAT);Disbs;VAT;Status;Narrative
            B001;40716-0001;31/03/2024;£1.234,50;12,00;20,00;Posted;Café
            B002;40716-0002;01/04/2024;(500,00);0,00;20,00;Posted;x
            B003;40717-0001;03/04/2024;2.000,00;n/a;20,00;Voided;x
            Total;;;734,50;12,00;40,00;;
            Printed by A. Person;;;;;;;
            """;

    private static final String STAFF = """
            Personnel No\tFull name\tDate joined\tLeft\tGrade\tDate of birth\tFTE\tDept
            0001\tAnn Lee\t45000\t\tAssociate\t30000\t1\tTax
            0002\tBo Ray\t45100\t45500\tPartner\t20000\t0,8\tTax
            """;

    private static final String JOBS = """
            Employee No,Effective date,Job grade,Reason
            emp_no,eff_dt,grade_cd,reason_cd
            P1,01/02/2024,Associate,New hire
            P2,03/04/2024,Counsel,Promotion
            """;

    private static final String RECEIPTS = """
            Receipt Number,Invoice No,Payment Date,Fees received,Currency,Payment Type
            R1,B001,04-May-24,"1,000.00",Euro - EUR,Payment
            R2,B002,12-Jun-24,250.00-,US Dollar - USD,Refund
            """;

    private static final String MATTERS = """
            Matter Nmber|Client|Date opened|Practice area|Internal|Originating partner
            40716-0001|Harrow Bank plc|2024-01-31 00:00:00|Tax|No|P1
            40716-0002|Harrow Bank plc|2024-02-01 00:00:00|Tax|Yes|P2
            """;

    private static final String TIME = """
            Entry number,Fee earner code,Matter number,Work date,Hours,Status
            %1$s1,P1,M1,01/0%1$s/2024,1.5,WIP
            %1$s2,P1,M1,02/0%1$s/2024,1.5,Billed
            """;

    private static final String BILLS = """
            bill_id,matter_id,bill_date,fees_net,currency
            B1,M1,2024-01-31,10.00,GBP
            """;

    /** Writes them all. */
    public static void write(Path folder) throws IOException {
        text(folder, "register.csv", REGISTER, Charset.forName("windows-1252"));
        text(folder, "staff.txt", "\uFEFF" + STAFF, StandardCharsets.UTF_16LE);
        text(folder, "jobs.csv", JOBS, StandardCharsets.UTF_8);
        text(folder, "cash.csv", RECEIPTS, StandardCharsets.UTF_8);
        text(folder, "files.txt", MATTERS, StandardCharsets.UTF_8);
        text(folder, "time_2024-01.csv", TIME.formatted("1"), StandardCharsets.UTF_8);
        text(folder, "time_2024-02.csv", TIME.formatted("2"), StandardCharsets.UTF_8);
        text(folder, "bills.csv", BILLS, StandardCharsets.UTF_8);
        text(folder, "inv.ledes", "LEDES1998B[]\nINVOICE_DATE|INVOICE_NUMBER[]\n", StandardCharsets.UTF_8);
        text(folder, "inv.xml", "<?xml version='1.0'?><ledesxml/>", StandardCharsets.UTF_8);
        text(folder, "menu.csv", "Dish,Sauce\nsoup,none\n", StandardCharsets.UTF_8);
        zip(folder.resolve("rates.zip"));
        workbook(folder.resolve("secondees.xlsx"));
    }

    private static void text(Path folder, String name, String text, Charset charset) throws IOException {
        Files.writeString(folder.resolve(name), text, charset);
    }

    private static void zip(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("ECB.csv"));
            zip.write("Currency;Rate date;Exchange rate\nUSD;28.02.2024;0,851\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void workbook(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream bytes = Files.newOutputStream(file)) {
            Sheet now = book.createSheet("Now");
            row(now, 0, "Secondment ref", "Secondee no", "Host client code", "Start date", "End date");
            row(now, 1, "S1", "P1", "C1", "2024-01-08", "31-Dec-9999");
            Sheet then = book.createSheet("Then");
            row(then, 0, "Secondment ref", "Secondee no", "Host client code", "Start date", "End date");
            row(then, 1, "S0", "P2", "C1", "2022-01-08", "2022-09-30");
            book.write(bytes);
        }
    }

    private static void row(Sheet sheet, int number, String... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
    }

    private InventedExports() {}
}
