package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.staging.Stores.file;
import static org.secondment.roi.staging.Stores.judged;
import static org.secondment.roi.staging.Stores.ledger;
import static org.secondment.roi.staging.Stores.listed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class IdMapTest {

    private static final List<Staged> FIRM = Stores.all(
            file(
                    Tables.ID_MAP,
                    "kind | system | source_id | canonical_id",
                    "matter | billing | 40716 | M1",
                    "matter | billing | 40717 | M1",
                    "matter | other | 40718 | M2",
                    "employee | clock | tk9 | E1"),
            file(Tables.PEOPLE, "employee_id | start_date", "E1 | 2020-01-01"),
            file(Tables.MATTERS, "matter_id | client_id", "M1 | C1", "M2 | C2"));

    private static final MappingTerms BILLING =
            new MappingTerms("billing", Map.of("matter_id", "matter"), MappingTerms.Over.SCALE);

    @Test
    void idsOfAnotherSystemAreReadAsThoseOfAllOtherFiles(SparkSession spark) {
        List<Staged> bills = foreign(
                file(
                        Tables.BILLS,
                        Stores.BILLS,
                        "bills.csv | 2 | B1 | 40716 |   | 2024-03-04 | 10 | GBP",
                        "bills.csv | 3 | B2 | M2    |   | 2024-03-05 | 20 | GBP",
                        "bills.csv | 4 | B3 | 40718 |   | 2024-03-06 | 30 | GBP"),
                BILLING);

        try (Store store = judged(spark, Stores.all(FIRM, bills))) {
            assertThat(ledger(store, Tables.BILLS))
                    .containsExactly("bills.csv:2 1000 [B1, M1, 2024-03-04]", "bills.csv:3 2000 [B2, M2, 2024-03-05]");
            assertThat(listed(store)).containsExactly("REJECTED bills.csv:4 orphan-key matter_id 40718");
        }
    }

    @Test
    void aRowDeliveredUnderTwoIdsOfOneMatterIsCountedOnce(SparkSession spark) {
        List<Staged> bills = Stores.all(
                foreign(
                        file(Tables.BILLS, Stores.BILLS, "a.csv | 2 | B1 | 40716 |   | 2024-03-04 | 10 | GBP"),
                        BILLING),
                foreign(
                        file(Tables.BILLS, Stores.BILLS, "b.csv | 2 | B1 | 40717 |   | 2024-03-04 | 10 | GBP"),
                        BILLING));

        try (Store store = judged(spark, Stores.all(FIRM, bills))) {
            assertThat(ledger(store, Tables.BILLS)).containsExactly("a.csv:2 1000 [B1, M1, 2024-03-04]");
        }
    }

    @Test
    void timeIsReadWithTheIdsOfAllOtherFilesAndSoAreItsCorrections(SparkSession spark) {
        String headings =
                "file | line | time_id | employee_id | matter_id | work_date | hours_worked | status | currency";
        List<Staged> time = foreign(
                file(
                        Tables.TIME,
                        headings,
                        "t.csv | 2 | T1 | tk9 | M1 | 2024-03-04 | 2 | billed | GBP",
                        "t.csv | 3 | T1 | tk9 | M1 | 2024-03-04 | 2 | billed | GBP",
                        "t.csv | 4 | T2 | tk8 | M1 | 2024-03-04 | 4 | billed | GBP"),
                new MappingTerms("clock", Map.of("employee_id", "employee"), MappingTerms.Over.SCALE));

        try (Store store = judged(spark, Stores.all(FIRM, time))) {
            assertThat(listed(store)).containsExactly("REJECTED t.csv:4 orphan-key employee_id tk8");
            assertThat(lawyers(store)).containsExactlyInAnyOrder("E1 40000", "tk8 40000", "E1 -20000");
        }
    }

    /** Lawyer and hours of each sum. */
    private static List<String> lawyers(Store store) {
        List<String> sums = new ArrayList<>();
        for (TimeSums time : store.time()) {
            time.forEach(new TimeSums.Visitor() {
                private List<String> lawyers = List.of();

                @Override
                public Set<TimeSums.Numbers> reads() {
                    return Set.of(TimeSums.Numbers.values());
                }

                @Override
                public boolean block(List<String> matters, List<String> employees, List<String> currencies) {
                    lawyers = employees;
                    return true;
                }

                @Override
                public void sum(TimeSum sum) {
                    sums.add(lawyers.get(sum.employee()) + " " + sum.worked());
                }
            });
        }
        return sums;
    }

    private static List<Staged> foreign(List<Staged> files, MappingTerms ids) {
        return files.stream().<Staged>map(file -> new MappedFile(file, ids)).toList();
    }
}
