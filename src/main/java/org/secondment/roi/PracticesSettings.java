package org.secondment.roi;

import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.secondment.roi.practice.Practice;
import org.secondment.roi.practice.PracticeList;

/**
 * How practices are compared.
 *
 * @param registered ids of the practices whose comparison was decided on before anybody looked
 */
record PracticesSettings(List<String> registered) {

    private static final int DIGITS = 12;

    PracticesSettings {
        registered = List.copyOf(registered);
    }

    /** @throws SettingsProblem naming the key, what was found and what was expected */
    static PracticesSettings of(SettingText text) {
        return new PracticesSettings(
                text.isOff(Setting.PRACTICES_PREREGISTERED)
                        ? List.of()
                        : text.someOf(Setting.PRACTICES_PREREGISTERED, PracticeList.ALL, Practice::id).stream()
                                .map(Practice::id)
                                .toList());
    }

    /** The same list has the same hash, in whatever order it was written. */
    String hash() {
        return DigestUtils.sha256Hex(String.join("\n", registered)).substring(0, DIGITS);
    }
}
