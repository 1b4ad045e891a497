package org.secondment.roi;

import java.util.List;
import java.util.OptionalInt;
import org.secondment.roi.panel.CreditRules;

/**
 * How referred work is credited; times are months.
 *
 * @param windows after the return, and before the start, ascending
 * @param mainWindow one of them
 * @param halfLife since a matter opened; empty where credit never fades
 * @param sunset since a matter opened; empty where credit never ends
 * @param follow how long a contact is followed after moving
 */
record CreditSettings(
        List<Integer> windows,
        int mainWindow,
        OptionalInt halfLife,
        OptionalInt sunset,
        int follow,
        CreditRules.Over over) {

    private static final int MOST_MONTHS = 120;

    CreditSettings {
        windows = List.copyOf(windows);
    }

    /** @throws SettingsProblem naming the key, what was found and what was expected */
    static CreditSettings of(SettingText text) {
        List<Integer> windows = text.months(Setting.CREDIT_WINDOWS);
        int main = text.read(
                Setting.CREDIT_MAIN_WINDOW,
                Integer::valueOf,
                windows::contains,
                "one of " + windows + ", which is " + Setting.CREDIT_WINDOWS.key());
        return new CreditSettings(
                windows,
                main,
                months(text, Setting.CREDIT_HALF_LIFE),
                months(text, Setting.CREDIT_SUNSET_MONTHS),
                text.whole(Setting.CREDIT_FOLLOW_MONTHS, 1, MOST_MONTHS),
                text.oneOf(Setting.CREDIT_OVER_100, CreditRules.Over.class));
    }

    private static OptionalInt months(SettingText text, Setting setting) {
        return text.isOff(setting)
                ? OptionalInt.empty()
                : OptionalInt.of(text.whole(setting, 1, MOST_MONTHS, "off or a whole number from 1 to " + MOST_MONTHS));
    }
}
