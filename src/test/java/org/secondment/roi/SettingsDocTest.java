package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.secondment.roi.testing.Golden;

class SettingsDocTest {

    private static final Path PAGE = Path.of("docs/operations.md");
    private static final String BEGIN = "<!-- settings: begin -->\n";
    private static final String END = "<!-- settings: end -->\n";

    @Test
    void thePageListsEverySettingWithItsDefaultAndMeaning() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        assertThat(begin).as("place of the marker %s", BEGIN).isNotNegative();
        assertThat(end).as("place of the marker %s", END).isGreaterThan(begin);

        Golden.matches(PAGE, page.substring(0, begin + BEGIN.length()) + table() + page.substring(end));
    }

    @Test
    void variablesAreNamedAsThePageSays() {
        for (Setting setting : Setting.values()) {
            assertThat(setting.variable())
                    .isEqualTo("SECONDMENT_ROI_"
                            + setting.key().toUpperCase(Locale.ROOT).replace('.', '_'));
        }
    }

    @Test
    void thePageListsEveryExitCodeAndNoOther() throws IOException {
        Pattern row = Pattern.compile("^\\| (\\d+) \\| ([a-z ]+) \\|", Pattern.MULTILINE);
        List<String> listed = row.matcher(Files.readString(PAGE))
                .results()
                .map(SettingsDocTest::codeAndName)
                .toList();

        assertThat(listed)
                .containsExactlyElementsOf(Arrays.stream(Exit.values())
                        .map(exit -> exit.code() + " " + words(exit))
                        .toList());
    }

    private static String codeAndName(MatchResult row) {
        return row.group(1) + " " + row.group(2);
    }

    private static String words(Exit exit) {
        return exit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String table() {
        return Arrays.stream(Setting.values())
                .map(SettingsDocTest::row)
                .collect(Collectors.joining(
                        "", "\n| key | default | shapes figures | meaning |\n|---|---|---|---|\n", "\n"));
    }

    private static String row(Setting setting) {
        String preset = setting.preset().isEmpty() ? "none" : "`" + setting.preset() + "`";
        String shaping = Setting.PLACES.contains(setting) ? "no" : "yes";
        return "| " + String.join(" | ", "`" + setting.key() + "`", preset, shaping, setting.meaning()) + " |\n";
    }
}
