package org.secondment.roi.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.intake.Collected;
import org.secondment.roi.intake.Mapped;
import org.secondment.roi.table.Tables;

/** Which mapped files of time are read without strings, and that it makes no difference. */
class MappedTimeTest {

    private static final String HEADING = "Id,Who,Matter,Day,Hours,Billed,Tax,State,Curr,Bill\n";
    private static final String ROWS = """
            T-1,0017,C1-M1,2024-02-01,1.5,10.50,0.50,b,gbp,B-1
            T-2,0017,C1-M1,2024-02-01,1.5,10.50,,b,gbp,B-1
            T-3,17,C1-M1,2024-02-01,none,none,0.50,W,GBP,B-1
            T-4,0018,M1,2024-02-01,1.5,10.50,0.50,b,GBP,B-1
            none,0017,C1-M1,2024-02-01,1.5,10.50,0.50,b,GBP,B-1
            T-6,0017,C1-M2,none,1.5,£10.50,0.50,b,GBP,B1
            T-7,0017,C1-M2,2024-02-02,1.5,£10.50,0.50,b,GBP,B1
            """;
    private static final String MAPPING = """
            table: time
            source: {system: pms, files: export.csv}
            columns:
              time_id: {from: Id}
              employee_id: {from: Who, trim: zeros, id_map: employee}
              matter_id: {from: Matter, split: {on: "-", take: 2}}
              work_date: {from: Day, nulls: [none], default: "2024-01-01"}
              hours_worked: {from: Hours}
              value_billed: {from: Billed}
              status: {from: State, case: upper, values: {B: billed, W: wip}}
              currency: {from: Curr, case: upper, must_agree_with_symbol: true}
              bill_id: {from: Bill}
            """;

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{from: Bill} | {from: Bill} | TimeRows",
                "{from: Bill} | {from: Bill, split: {on: '-', take: 2}} | RowCheck",
                "{from: Id} | {from: Id, split: {on: '-', take: 2}} | RowCheck",
                "{from: Hours} | {from: Hours, nulls: [none], default: '1'} | RowCheck",
                "{from: Billed} | {compute: {plus: [Billed], minus: [Tax]}} | RowCheck",
                "{from: Billed} | {from: Billed, sign: {from: State, negative: [W], positive: [b]}} | RowCheck",
                "{from: State, | {when: [{column: Hours, equals: none, then: wip}], from: State, | RowCheck",
                "{from: Hours} | {from: Hours, divide_by: 60} | RowCheck",
                "columns: | rows: {drop_if: [{column: State, equals: W}]} # columns: | RowCheck",
                "columns: | rows: {dedupe: {key: [time_id], keep: identical_only}} # columns: | TimeRows"
            })
    void aRecordIsReadWithoutStringsOnlyWhereEachColumnIsReadOnItsOwn(String right, String other, String reader) {
        Source source = new Mapped(temp, MAPPING.replace(right, other.replace("# ", "\n")), HEADING + ROWS).source();
        var quick = new Collected();
        var ordinary = new Collected();

        Rows rows = TimeRows.of(source, Tables.TIME, quick);
        add(ROWS, rows);
        add(ROWS, new RowCheck(source, Tables.TIME, new TimeEntries(ordinary)));

        assertThat(rows.getClass().getSimpleName()).isEqualTo(reader);
        assertThat(quick.text(Tables.TIME)).isEqualTo(ordinary.text(Tables.TIME));
    }

    @Test
    void idsOfTimeAreMadeWhatTheyStandFor() {
        var read = new Mapped(temp, MAPPING, HEADING + ROWS).read();

        assertThat(read.text(Tables.TIME).get(0)).endsWith("= M1 17 GBP");
        assertThat(read.text(Tables.TIME).get(1)).endsWith("= M1 17 GBP");
        assertThat(read.text(Tables.TIME).get(5)).contains("day=19723").endsWith("= M2 17 GBP");
        assertThat(read.problems())
                .contains("export.csv:5 | Matter is 'M1'; expected at least 2 parts with '-' between them");
    }

    private static void add(String text, Rows rows) {
        var records = new Records("export.csv", EndMarkedReader.fromWithin(new StringReader(text)), ',', '"', 2);
        while (records.advance()) {
            rows.add(records.record());
        }
    }
}
