package org.secondment.roi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PseudonymsTest {

    private static final PseudonymKey KEY = key("sixteen bytes ok");

    @Test
    void theSamePersonHasTheSameOneInAPackAndAnotherInEveryOther() {
        Pseudonyms hr = KEY.forPack("hr");

        assertThat(hr.apply("P0001"))
                .matches("L-[0-9a-f]{12}")
                .isEqualTo(hr.apply("P0001"))
                .isEqualTo(KEY.forPack("hr").apply("P0001"))
                .isNotEqualTo(hr.apply("P0002"))
                .isNotEqualTo(KEY.forPack("ops").apply("P0001"));
    }

    @Test
    void whoeverHoldsTheKeySaysWhoseOneIs() {
        Set<String> people = Set.of("P0001", "P0002", "P0003");
        String pseudonym = KEY.forPack("bd").apply("P0002");

        assertThat(KEY.forPack("bd").person(pseudonym, people)).contains("P0002");
        assertThat(KEY.forPack("hr").person(pseudonym, people)).isEmpty();
        assertThat(key("sixteen bytes OK").forPack("bd").person(pseudonym, people))
                .isEmpty();
        assertThat(Pseudonyms.NONE.person("", people)).isEmpty();
    }

    @Test
    void theyAreThoseOfHmacSha256() {
        // printf P0001 | openssl dgst -sha256 -mac HMAC -macopt hexkey:$(printf 'pack hr' |
        //     openssl dgst -sha256 -hmac 'sixteen bytes ok' -hex | cut -d' ' -f2)
        assertThat(KEY.forPack("hr").apply("P0001")).isEqualTo("L-0e84d64cbdb7");
    }

    @Test
    void anotherKeyGivesOtherPseudonymsAndAnotherDigest() {
        PseudonymKey other = key("sixteen bytes OK");

        assertThat(other.forPack("hr").apply("P0001"))
                .isNotEqualTo(KEY.forPack("hr").apply("P0001"));
        assertThat(other.digest()).matches("[0-9a-f]{12}").isNotEqualTo(KEY.digest());
    }

    @Test
    void theDigestIsNoPartOfTheKey() {
        assertThat(PseudonymKey.hex("sixteen bytes ok".getBytes(StandardCharsets.UTF_8)))
                .doesNotContain(KEY.digest());
    }

    @Test
    void tenThousandPeopleHaveAsManyPseudonyms() {
        Pseudonyms people = KEY.forPack("bd");
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            all.add(people.apply("P" + i));
        }
        assertThat(all).hasSize(10_000);
    }

    @Test
    void twoPeopleNeverShareOne() {
        Pseudonyms tooShort = new Pseudonyms(KEY, 1);

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 17; i++) {
                        tooShort.apply("P" + i);
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another key tells them apart");
    }

    @Test
    void withoutAKeyNobodyHasOne() {
        assertThat(PseudonymKey.NONE.forPack("hr").isEmpty()).isTrue();
        assertThat(PseudonymKey.NONE.forPack("hr").apply("P0001")).isEmpty();
        assertThat(PseudonymKey.NONE.digest()).isEmpty();
        assertThat(KEY.forPack("hr").apply("")).as("nobody is nobody").isEmpty();
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> key("fifteen bytes o"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a key of 15 bytes; at least 16");
    }

    private static PseudonymKey key(String secret) {
        return PseudonymKey.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
