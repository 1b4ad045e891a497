package org.secondment.roi.intake.mapping;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a mapping says of records as a whole.
 *
 * @param dropIf a record is left out if one of these holds
 * @param keepIf a record is left out unless all of these hold
 * @param dedupe whether equal rows without an id are counted once within a file
 */
public record RowRules(List<RowTest> dropIf, List<RowTest> keepIf, boolean dedupe, Unpivot unpivot)
        implements Serializable {

    public static final RowRules NONE = new RowRules(List.of(), List.of(), false, Unpivot.NONE);

    public RowRules {
        dropIf = List.copyOf(dropIf);
        keepIf = List.copyOf(keepIf);
    }

    Stream<NamedColumn> columns() {
        return Stream.concat(
                Stream.concat(dropIf.stream(), keepIf.stream()).map(RowTest::column),
                unpivot.entries().stream().map(Unpivot.Entry::column));
    }

    RowRules found(HeadingSearch search) {
        return new RowRules(
                dropIf.stream().map(test -> test.found(search)).toList(),
                keepIf.stream().map(test -> test.found(search)).toList(),
                dedupe,
                unpivot.found(search));
    }
}
