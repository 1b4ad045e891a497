package org.secondment.roi;

import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.intake.Reading;
import org.secondment.roi.staging.BaseMoney;
import org.secondment.roi.staging.Credits;
import org.secondment.roi.staging.Grades;
import org.secondment.roi.staging.Keys;
import org.secondment.roi.staging.References;
import org.secondment.roi.staging.Secondments;
import org.secondment.roi.staging.Store;
import org.secondment.roi.table.Judged;
import org.secondment.roi.table.Judged.Verdict;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Exports to judged tables in a store: read, one row per key, references, what only one table needs. */
final class Staging {

    private final SparkSession spark;
    private final Settings settings;
    private final Store store = new Store();

    private Staging(SparkSession spark, Settings settings) {
        this.spark = spark;
        this.settings = settings;
    }

    /** Plans every supplied table; rows are read when first used. */
    static Store of(SparkSession spark, Settings settings, Exports exports) {
        Staging staging = new Staging(spark, settings);
        for (Table table : Tables.ALL) {
            if (exports.supplied(table)) {
                staging.stage(table, exports);
            }
        }
        return staging.store;
    }

    private void stage(Table table, Exports exports) {
        Dataset<Row> read = Reading.of(spark, table, exports.of(table));
        Dataset<Row> referred = References.checked(table, Keys.unique(table, read), store.judged());
        store.keep(table, special(table, referred));
    }

    private Dataset<Row> special(Table table, Dataset<Row> judged) {
        if (table.equals(Tables.SECONDMENTS)) {
            return Secondments.checked(judged, store.judged(Tables.PEOPLE).orElseThrow());
        }
        if (table.equals(Tables.CREDITS)) {
            return Credits.checked(judged);
        }
        if (table.equals(Tables.JOB_HISTORY)) {
            return Grades.checked(judged, settings.grades());
        }
        if (table.equals(Tables.BILLS) || table.equals(Tables.RECEIPTS)) {
            String day = table.equals(Tables.BILLS) ? "bill_date" : "received_date";
            return BaseMoney.of(
                    table,
                    judged,
                    table.field(day).orElseThrow(),
                    settings.baseCurrency(),
                    store.judged(Tables.FX_RATES));
        }
        return judged;
    }

    /** Accepted rows with all their columns. */
    static Optional<Dataset<Row>> accepted(Store store, Table table) {
        return store.judged(table).map(rows -> rows.filter(Judged.is(Verdict.ACCEPTED)));
    }
}
