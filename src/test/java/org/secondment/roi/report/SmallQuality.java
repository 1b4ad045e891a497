package org.secondment.roi.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What became of the rows of two files. */
final class SmallQuality {

    static Findings.Quality of() {
        return new Findings.Quality(
                List.of(
                        new Findings.FileAccount(
                                "bills.csv",
                                "bills",
                                "UTF-8",
                                1_000,
                                990,
                                6,
                                1,
                                3,
                                Optional.of(new BigDecimal("123456.780")),
                                Optional.of(new BigDecimal("456.780"))),
                        new Findings.FileAccount(
                                "people.csv",
                                "people",
                                "UTF-8 (BOM)",
                                40,
                                40,
                                0,
                                0,
                                0,
                                Optional.empty(),
                                Optional.empty())),
                List.of(new Findings.Reason("bills.csv", "orphan-key", "matter_id", 6)),
                List.of(new Findings.Reason("matters.csv", "orphan-reference", "originator_id", 2)),
                List.of(new Findings.Dropped("bills.csv", "bills", "drop_if", 1)),
                List.of("bills.csv | column Narrative is not mapped and was not read"));
    }

    private SmallQuality() {}
}
