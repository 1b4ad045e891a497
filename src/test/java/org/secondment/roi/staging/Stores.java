package org.secondment.roi.staging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Verdict;
import org.secondment.roi.testing.Facts;

/** Stores of files that are held in memory, and what they hold as text. */
final class Stores {

    static final String BILLS = "file | line | bill_id | matter_id | bill_line | bill_date | fees_net | currency";

    /** Two lawyers and two matters. */
    static final List<Staged> FIRM = all(
            file(Tables.PEOPLE, "employee_id | start_date", "E1 | 2020-01-01", "E2 | 2021-01-01"),
            file(Tables.MATTERS, "matter_id | client_id", "M1 | C1", "M2 | C2"));

    static Store judged(SparkSession spark, List<Staged> staged) {
        return Store.of(
                new Judging(
                        JavaSparkContext.fromSparkContext(spark.sparkContext()),
                        Currency.getInstance("GBP"),
                        List.of("associate", "partner"),
                        HeldFile.reread(staged)),
                staged);
    }

    static List<Staged> file(Table table, String headings, String... lines) {
        return HeldFile.of(table, Facts.of(table, headings, lines));
    }

    @SafeVarargs
    static List<Staged> all(List<Staged>... files) {
        List<Staged> all = new ArrayList<>();
        for (List<Staged> own : files) {
            all.addAll(own);
        }
        return all;
    }

    static Refused refused(String file, long line, Verdict verdict, Optional<BigDecimal> amount) {
        return new Refused(
                line, verdict, amount, List.of(new Problem(file, line, "unreadable-date", "", "", "no date")));
    }

    static MoneySum sum(String net, String absolute) {
        return new MoneySum(new BigDecimal(net), new BigDecimal(absolute));
    }

    /** Such as {@code REJECTED b.csv:9 orphan-key employee_id E9}. */
    static List<String> listed(Store store) {
        List<String> lines = new ArrayList<>();
        store.problems().forEachRemaining(one -> {
            Problem p = one.problem();
            lines.add((one.verdict() + " " + p.file() + ":" + p.line() + " " + p.rule() + " " + p.heading() + " "
                            + p.value())
                    .strip());
        });
        return lines;
    }

    /** Such as {@code bills.csv:2 8500 [B1, M1]}. */
    static List<String> ledger(Store store, Table table) {
        return store.ledger(table).collect().stream()
                .map(row -> row.fact() + " " + row.minor() + " " + values(row.fact(), table))
                .toList();
    }

    static List<Object> values(Fact fact, Table table) {
        List<Object> values = new ArrayList<>();
        for (int slot = 0; slot < table.fields().size(); slot++) {
            Object value = fact.value(slot);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private Stores() {}
}
