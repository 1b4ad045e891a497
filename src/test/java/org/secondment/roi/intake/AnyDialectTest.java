package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.TimeCodes;

/** Whatever the dialect in which a table is written, its mapping file gives back exactly the rows that were meant. */
class AnyDialectTest {

    private static final int DIALECTS = 30;

    @TempDir
    Path temp;

    static Stream<Table> tables() {
        return Tables.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatIsWrittenIsRead(Table table) {
        Inputs inputs = inputs(table);
        List<Long> seeds =
                new Random(table.name().hashCode()).longs(DIALECTS).boxed().toList();
        for (long seed : seeds) {
            var export = new AnyExport(table, seed);
            inputs.with(AnyExport.FILE, export.bytes()).withMapping("delivery.yaml", export.mapping());

            Collected read = Collected.of(inputs.exports(), table);

            assertThat(read.problems()).as("%d: %s", seed, export.mapping()).isEmpty();
            assertThat(read.outcomes())
                    .as("%d: %s", seed, export.mapping())
                    .isEqualTo(meant(table, export.facts()).outcomes());
        }
    }

    private Inputs inputs(Table table) {
        Inputs inputs = Inputs.in(temp);
        String usual = table.name() + ".csv";
        return Files.exists(inputs.folder().resolve(usual)) ? inputs.without(usual) : inputs;
    }

    /** What a sink must be told of the rows. */
    private static Collected meant(Table table, List<Fact> facts) {
        var meant = new Collected();
        if (!table.equals(Tables.TIME)) {
            facts.forEach(meant::accepted);
            return meant;
        }
        var codes = new TimeCodes();
        meant.begin(codes);
        facts.forEach(fact -> meant.entry(codes.entry(fact)));
        return meant;
    }
}
