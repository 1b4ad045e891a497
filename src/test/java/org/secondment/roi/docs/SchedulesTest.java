package org.secondment.roi.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.JobSpec;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schedules that are shipped can be read by what they are meant for, and keep to the job's exit codes. */
class SchedulesTest {

    private static final Path FOLDER = Path.of("scripts/schedule");
    private static final Pattern CRON = Pattern.compile(
            "(?m)^((?:[0-9*/,-]+ ){5})(cd \\S+ && flock -n -E 5 \\S+ \\S+/scripts/secondment-roi run .*)$");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** Exit codes that no second try mends: usage, input refused, bug. */
    private static final List<Integer> FINAL = List.of(2, 3, 70);

    @TempDir
    private Path scratch;

    private static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }

    /** Knows no field but those of Kubernetes. */
    private static CronJob cronJob(String yaml) throws IOException {
        ObjectMapper strict = new ObjectMapper(new YAMLFactory())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                    private static final long serialVersionUID = 1;

                    @Override
                    public Boolean hasAnySetter(Annotated member) {
                        return false;
                    }

                    @Override
                    public boolean hasIgnoreMarker(AnnotatedMember member) {
                        return member.getName().equals("additionalProperties")
                                || member.getName().equals("setAdditionalProperties")
                                || super.hasIgnoreMarker(member);
                    }
                });
        return strict.readValue(yaml, CronJob.class);
    }

    @Test
    void kubernetesKnowsEveryFieldOfTheCronJob() throws IOException {
        CronJob job = cronJob(text("cronjob.yaml"));
        JobSpec spec = job.getSpec().getJobTemplate().getSpec();

        assertThat(job.getApiVersion()).isEqualTo("batch/v1");
        assertThat(job.getSpec().getConcurrencyPolicy()).isEqualTo("Forbid");
        assertThat(spec.getTemplate().getSpec().getRestartPolicy()).isEqualTo("Never");
        assertThat(spec.getPodFailurePolicy().getRules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.getOnExitCodes().getValues()).isEqualTo(FINAL));
        assertThat(spec.getTemplate().getSpec().getContainers())
                .singleElement()
                .satisfies(one -> assertThat(spec.getTemplate().getSpec().getVolumes())
                        .extracting("name")
                        .containsExactlyInAnyOrderElementsOf(one.getVolumeMounts().stream()
                                .map(mount -> (Object) mount.getName())
                                .toList()));
    }

    @Test
    void aFieldThatKubernetesDoesNotHaveIsNoticed() throws IOException {
        String yaml = text("cronjob.yaml");
        assertThatThrownBy(() -> cronJob(yaml.replace("concurrencyPolicy", "concurencyPolicy")))
                .hasMessageContaining("concurencyPolicy");
        assertThatThrownBy(() -> cronJob(yaml.replace("runAsNonRoot", "runAsNoRoot")))
                .hasMessageContaining("runAsNoRoot");
    }

    @Test
    void cronHasOneLineThatWaitsForNobody() throws IOException {
        List<Matcher> lines =
                Stream.of(CRON.matcher(text("crontab"))).filter(Matcher::find).toList();
        assertThat(lines).hasSize(1);
        int[][] bounds = {{0, 59}, {0, 23}, {1, 31}, {1, 12}, {0, 7}};
        List<String> fields = new Scanner(lines.get(0).group(1)).tokens().toList();
        for (int field = 0; field < fields.size(); field++) {
            for (MatchResult number :
                    NUMBER.matcher(fields.get(field)).results().toList()) {
                assertThat(Integer.parseInt(number.group())).isBetween(bounds[field][0], bounds[field][1]);
            }
        }
    }

    @Test
    void cronMailsOneLineForARunThatFailsAndNothingElse() throws IOException, InterruptedException {
        assumeTrue(installed("flock"), "flock is not installed");
        for (int code : new int[] {0, 3, 5, 70}) {
            assertThat(mailed("exit " + code)).isEqualTo(code == 0 ? "" : ended(code));
        }
        assertThat(scratch.resolve("run.log")).hasContent("words\n".repeat(4));
        assertThat(mailed("flock -n -E 5 run.lock true")).isEqualTo(ended(5));
    }

    private String ended(int code) {
        return "secondment-roi ended with exit code " + code + ": see " + scratch.resolve("run.log") + "\n";
    }

    /** What the line of cron prints where a run prints and logs words, then does as it is told. */
    private String mailed(String then) throws IOException, InterruptedException {
        Path launcher = Files.createDirectories(scratch.resolve("scripts")).resolve("secondment-roi");
        Files.writeString(launcher, "#!/bin/bash\necho published; echo words >&2\n" + then + "\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        Matcher line = CRON.matcher(text("crontab"));
        assertThat(line.find()).isTrue();
        String here = scratch.toString();
        return said(
                "bash",
                "-c",
                line.group(2).replace("/var/lib/secondment-roi", here).replace("/opt/secondment-roi", here));
    }

    @Test
    void systemdReadsServiceAndTimer() throws IOException, InterruptedException {
        String service = text("secondment-roi.service");
        assertThat(service).contains("\nRestartPreventExitStatus=2 3 70\n", "\nUMask=0077\n", "\nPrivateTmp=true\n");
        assumeTrue(installed("systemd-analyze"), "systemd is not installed");

        assertThat(verified(service)).isEmpty();
        assertThat(verified(service.replace("Restart=on-failure", "Restart=on-failing")))
                .contains("restart");
    }

    /** What systemd has to say of these units; the command need not be installed. */
    private String verified(String service) throws IOException, InterruptedException {
        Files.writeString(
                scratch.resolve("secondment-roi.service"), service.replaceAll("ExecStart=\\S+", "ExecStart=/bin/true"));
        Files.writeString(scratch.resolve("secondment-roi.timer"), text("secondment-roi.timer"));
        return said("systemd-analyze", "verify", "secondment-roi.service", "secondment-roi.timer");
    }

    @Test
    void pythonReadsTheDag() throws IOException, InterruptedException {
        assertThat(text("airflow_dag.py")).contains("RETRYABLE = {5, 10}\n", "max_active_runs=1");
        assumeTrue(installed("python3"), "python3 is not installed");
        String read = "import ast, sys; ast.parse(open(sys.argv[1]).read())";
        Path broken = Files.writeString(
                scratch.resolve("broken.py"), text("airflow_dag.py").replace("):", ")"));

        assertThat(said(
                        "python3",
                        "-c",
                        read,
                        FOLDER.resolve("airflow_dag.py").toAbsolutePath().toString()))
                .isEmpty();
        assertThat(said("python3", "-c", read, broken.toString())).contains("SyntaxError");
    }

    private String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(scratch.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private static boolean installed(String command) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
