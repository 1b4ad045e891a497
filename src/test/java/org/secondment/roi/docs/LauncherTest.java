package org.secondment.roi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an admin has built is there for other users, who cannot build; a folder with a jar of text shows it. */
class LauncherTest {

    @TempDir
    private Path scratch;

    private Path home;
    private Path jar;

    @BeforeEach
    void build() throws IOException {
        home = Files.createDirectories(scratch.resolve("home"));
        Files.createDirectories(home.resolve("scripts"));
        Files.createDirectories(home.resolve("src/main"));
        Files.copy(Path.of("scripts/secondment-roi"), home.resolve("scripts/secondment-roi"));
        Path target = Files.createDirectories(home.resolve("target"));
        jar = Files.writeString(
                Files.createDirectories(scratch.resolve("maven")).resolve("spark.jar"), "spark");
        Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(target.resolve("secondment-roi.jar"), "job");
        Files.writeString(target.resolve("spark.classpath"), jar.toString());
    }

    @Test
    void jarsOfTheClassPathStandWhereEveryUserMayReadThem() throws IOException, InterruptedException {
        Path gathered = home.resolve("target/lib/spark.jar");

        for (int time = 0; time < 2; time++) {
            assertThat(launched(0)).endsWith("\n" + gathered + ":" + home.resolve("target/secondment-roi.jar\n"));
            assertThat(home.resolve("target/spark.classpath")).hasContent(gathered.toString());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(gathered)))
                    .isEqualTo("rw-r--r--");
        }
        Files.delete(jar);
        assertThat(launched(0)).contains(gathered.toString());
    }

    @Test
    void whatCannotBeBuiltHereIsToldInOneSentence() throws IOException, InterruptedException {
        Files.delete(home.resolve("src/main"));
        Files.delete(jar);

        assertThat(launched(10))
                .hasLineCount(1)
                .contains("has to be built", jar + " is missing or may not be read", "scripts/secondment-roi --java");
    }

    /** What the launcher says when it is asked for Java's options. */
    private String launched(int exit) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        home.resolve("scripts/secondment-roi").toString(), "--java")
                .redirectErrorStream(true);
        builder.environment().remove("SPARK_HOME");
        builder.environment().put("SECONDMENT_ROI_CDS", "off");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(exit);
        return said;
    }
}
