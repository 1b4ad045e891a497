package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTest {

    @Test
    void aTimeZoneAndALocaleChangeNothing(@TempDir Path folder) throws IOException {
        Map<String, String> here = written(folder.resolve("here"), "UTC", Locale.UK);
        assertThat(here).hasSize(30).containsKeys("board.xlsx", "board.html", "charts/trend.svg", "tables/tidy.csv");
        assertThat(written(folder.resolve("there"), "Pacific/Kiritimati", Locale.forLanguageTag("ar-EG-u-nu-arab")))
                .isEqualTo(here);
    }

    @Test
    void aServerWithoutFontsWritesTheSameFiles(@TempDir Path folder) throws IOException, InterruptedException {
        Map<String, String> here = written(folder.resolve("here"), "UTC", Locale.UK);
        Path noFonts = Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig/>");
        Path there = folder.resolve("there");
        ProcessBuilder child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=Asia/Kathmandu",
                        "-Duser.language=tr",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DemoPack.class.getName(),
                        there.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        child.environment().put("FONTCONFIG_FILE", noFonts.toString());
        child.environment().remove("DISPLAY");
        int exit = child.start().waitFor();
        assertThat(exit).as(Files.readString(folder.resolve("log"))).isZero();
        assertThat(hashes(there)).isEqualTo(here);
    }

    private static Map<String, String> written(Path folder, String zone, Locale locale) throws IOException {
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(locale);
            PackFiles.writeTables(DemoPack.pack(), folder);
            PackFiles.writeDocuments(DemoPack.pack(), folder, Password.NONE);
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }
        return hashes(folder);
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                hashes.put(name, HexFormat.of().formatHex(DigestUtils.sha256(Files.readAllBytes(file))));
            }
        }
        return hashes;
    }
}
