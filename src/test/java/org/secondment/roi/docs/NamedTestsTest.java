package org.secondment.roi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamedTestsTest {

    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z0-9]*Test)\\.([a-z][A-Za-z0-9]*)`");

    @Test
    void everyTestThatTheDataGuideNamesIsThere() throws IOException {
        List<MatchResult> named = TEST.matcher(Files.readString(Path.of("docs/data-guide.md")))
                .results()
                .toList();

        assertThat(named)
                .hasSizeGreaterThan(30)
                .allSatisfy(test -> assertThat(source(test.group(1))).contains("void " + test.group(2) + "("));
    }

    private static String source(String test) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            List<Path> found =
                    files.filter(file -> file.endsWith(test + ".java")).toList();
            assertThat(found).as(test).hasSize(1);
            return Files.readString(found.get(0));
        }
    }
}
