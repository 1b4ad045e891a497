package org.secondment.roi.simulate;

import java.nio.file.Path;
import java.time.LocalDate;

/** The firm behind the committed sample, and where it is. */
final class Sample {

    static final Firm FIRM = new Firm(
            400,
            300,
            6,
            60,
            20260930,
            0.15,
            LocalDate.of(2026, 9, 30),
            Timekeeping.BY_MONTH.in(Timekeeping.Files.MONTHLY, Timekeeping.Packing.GZIP));
    static final Path FOLDER = Path.of("data/sample");

    private Sample() {}
}
