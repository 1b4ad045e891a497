package org.secondment.roi.report;

import java.nio.charset.StandardCharsets;
import org.secondment.roi.privacy.PseudonymKey;
import org.secondment.roi.privacy.Pseudonyms;

/** A key for tests. */
public final class Keyed {

    public static final PseudonymKey KEY =
            PseudonymKey.of("a key that only tests hold".getBytes(StandardCharsets.UTF_8));

    /** What people are called in an audience's pack. */
    public static Pseudonyms people(Audience audience) {
        return KEY.forPack(audience.pack());
    }

    private Keyed() {}
}
