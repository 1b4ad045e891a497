package org.secondment.roi.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondment.roi.credit.Allocation;
import org.secondment.roi.credit.Away;
import org.secondment.roi.credit.CreditKey;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.credit.Credited;
import org.secondment.roi.credit.CrossSale;
import org.secondment.roi.credit.Quarter;
import org.secondment.roi.credit.Registers;
import org.secondment.roi.credit.Supplement;
import org.secondment.roi.credit.Terms;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

/** Credit of the secondments of {@link SmallFindings}, every route and two exceptions; it agrees with {@link SmallSums}. */
final class SmallLedger {

    private static final Registers REGISTERS = new Registers(
            Facts.of(Tables.CLIENTS, "client_id | referral_rule", "C3 | forbidden"),
            Facts.of(
                    Tables.MATTERS,
                    "matter_id | client_id | opened_date | practice_area | originator_id",
                    "M1 | C1 | 2021-06-01 | tax      | E1",
                    "M2 | C1 | 2022-05-02 | tax      | ",
                    "M3 | C1 | 2022-10-03 | tax      | ",
                    "M4 | C1 | 2023-01-10 | disputes | ",
                    "M5 | C5 | 2024-02-01 | tax      | ",
                    "M6 | C3 | 2023-06-15 | tax      | ",
                    "M7 | C4 | 2025-03-03 | tax      | E5",
                    "M8 | C2 | 2022-01-03 | tax      | "),
            Optional.of(Facts.of(
                    Tables.CREDITS,
                    "credit_id | matter_id | employee_id | role | share_pct | valid_from | valid_to | route"
                            + " | source_contact_id | permitted",
                    "K2 | M2 | E1 | referral    | 100  | 2022-05-02 |            |        |    | Y",
                    "K3 | M3 | E1 | origination | 50   | 2022-10-03 |            | self   |    | NA",
                    "K4 | M4 | E1 | referral    | 33.5 | 2023-01-10 |            | self   | N1 | ",
                    "K5 | M5 | E2 | referral    | 100  | 2024-02-01 |            | follow | N2 | ",
                    "K6 | M6 | E3 | referral    | 100  | 2023-06-15 |            |        |    | ",
                    "K8 | M8 | E8 | origination | 60   | 2023-01-01 | 2023-03-31 |        |    | ",
                    "K9 | M8 | E9 | referral    | 70.5 | 2023-01-01 |            |        |    | ")),
            Optional.of(Facts.of(
                    Tables.CONTACTS,
                    "contact_id | current_org_id | met_on_secondment_id",
                    "N1 | C1 | S1",
                    "N2 | C5 | S2")),
            Optional.of(Facts.of(
                    Tables.CONTACT_ROLES,
                    "contact_id | org_id | from | to",
                    "N2 | C2 | 2019-01-01 | 2023-11-30",
                    "N2 | C5 | 2023-12-04 | ")),
            Optional.empty());

    static CreditLedger of(List<Secondment> secondments, DataSpan span) {
        List<Away> away = secondments.stream()
                .filter(one -> one.on(span.asOf()) != Secondment.State.NOT_STARTED)
                .map(one -> away(one, span))
                .toList();
        Terms terms = new Terms(List.of(12, 24, 36), 24, 24, 2, false);
        List<CrossSale> sales = away.stream()
                .filter(one -> one.id().equals("S2"))
                .map(one -> new CrossSale(
                        one,
                        "competition",
                        List.of(
                                sold("M21", false, 4_000_050, 1),
                                sold("M22", true, 70_000, 30),
                                sold("M23", false, 0, 2))))
                .toList();
        return Allocation.of(terms, REGISTERS, away, (client, day) -> client)
                .ledger(amounts(), new Supplement(sales, List.of("S1"), quarters(), Supplement.Receipts.SUPPLIED));
    }

    /** Within 24 months; nothing within twelve, as much again within 36. */
    private static CrossSale.Matter sold(String id, boolean restricted, long billed, long collected) {
        return new CrossSale.Matter(
                id,
                "C2",
                LocalDate.of(2023, 2, 20),
                restricted,
                List.of(0L, billed, 2 * billed),
                List.of(0L, collected, 2 * collected));
    }

    private static Away away(Secondment one, DataSpan span) {
        return new Away(
                one.id(),
                one.employeeId(),
                one.clientId(),
                one.clientId(),
                one.start(),
                one.end(),
                one.id().equals("S5") ? "unknown" : "",
                Stream.of(12, 24, 36)
                        .filter(months -> one.matureFor(months, span))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<Credited> amounts() {
        List<Credited> amounts = new ArrayList<>();
        billed(amounts, "M1", "", "2021-07-01", 1_000_000);
        billed(amounts, "M2", "K2", "2022-06-01", 77_700);
        billed(amounts, "M3", "K3", "2022-11-15", 5_000_000);
        billed(amounts, "M4", "K4", "2023-02-28", 3_000_000);
        billed(amounts, "M5", "K5", "2024-03-31", 1_234_567);
        billed(amounts, "M6", "K6", "2023-07-31", 999_999);
        billed(amounts, "M7", "", "2025-06-30", 250_050);
        amounts.add(new Credited(
                new CreditKey("M3", "K3"),
                LocalDate.parse("2022-11-15"),
                Optional.of(LocalDate.parse("2023-01-16")),
                4_500_000));
        return amounts;
    }

    private static void billed(List<Credited> amounts, String matter, String credit, String day, long minor) {
        amounts.add(new Credited(new CreditKey(matter, credit), LocalDate.parse(day), Optional.empty(), minor));
    }

    private static List<Quarter> quarters() {
        List<Quarter> quarters = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            LocalDate first = LocalDate.of(2021, 7, 1).plusMonths(3L * i);
            int number = (first.getMonthValue() + 2) / 3;
            quarters.add(new Quarter(
                    "Q" + number, first.getYear(), first, first.plusMonths(3).minusDays(1)));
        }
        return quarters;
    }

    private SmallLedger() {}
}
