package org.secondment.roi;

import java.util.List;

/**
 * Settings that protect persons.
 *
 * @param excludeIds lawyers who are left out of everything
 */
record PrivacySettings(List<String> excludeIds) {

    PrivacySettings {
        excludeIds = List.copyOf(excludeIds);
    }

    static PrivacySettings of(SettingText text) {
        return new PrivacySettings(text.items(Setting.PRIVACY_EXCLUDE_IDS));
    }
}
