package org.secondment.roi;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.publish.Deviation;
import org.secondment.roi.report.check.Checked;
import org.secondment.roi.report.check.Known;
import org.secondment.roi.report.check.PackCheck;
import org.secondment.roi.report.check.Problem;
import org.secondment.roi.report.check.Rule;
import org.secondment.roi.storage.Locations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens what was published as a distrustful reader would. */
@Command(
        name = "check-pack",
        description =
                "Opens every part of every file of a run, or of one pack, and fails on hidden parts, links, formulas"
                        + " from text, suppressed values that can be worked out, another pack's values and missing alternative"
                        + " text.")
final class CheckPackCommand implements Callable<Integer> {

    private static final String ID = "employee_id";

    @Parameters(paramLabel = "FOLDER", description = "The folder of a run, as run prints it, or of one pack.")
    private Path folder = Path.of("");

    @Option(
            names = "--people",
            paramLabel = "FILE",
            description = "The export of people; no pack may hold an employee_id of it.")
    private @Nullable Path people;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Its first line opens the workbooks and decks, where they are encrypted.")
    private @Nullable Path password;

    /** @throws SettingsProblem where a folder or file cannot be used */
    @Override
    public Integer call() {
        Known known = new Known(people(), password());
        Path there = real();
        Checked checked = PackCheck.of(there, known);
        List<Problem> problems = new ArrayList<>(checked.problems());
        if (Deviation.isRun(there)) {
            Deviation.of(there).forEach(one -> problems.add(new Problem(one.path(), "", Rule.MANIFEST, one.what())));
        }
        print(problems.stream().sorted().toList());
        System.out.println(checked.extent()
                + (problems.isEmpty() ? " Nothing was found." : " " + counted(problems.size()) + " found."));
        return (problems.isEmpty() ? Exit.PUBLISHED : Exit.INPUT_REFUSED).code();
    }

    private static String counted(int problems) {
        return problems == 1 ? "1 problem was" : problems + " problems were";
    }

    private static void print(List<Problem> problems) {
        String file = "";
        for (Problem problem : problems) {
            if (!problem.file().equals(file)) {
                file = problem.file();
                System.out.println(file);
            }
            System.out.println("  " + problem.line());
        }
    }

    private Path real() {
        if (Locations.isRemote(folder)) {
            throw new SettingsProblem(folder + " is no folder of this machine; copy it here and name the copy");
        }
        try {
            return Optional.of(folder.toRealPath())
                    .filter(Files::isDirectory)
                    .orElseThrow(() -> new SettingsProblem(folder + " is no folder"));
        } catch (IOException e) {
            throw new SettingsProblem(folder + " cannot be used; expected the folder that run prints");
        }
    }

    private Set<String> people() {
        if (people == null) {
            return Set.of();
        }
        try (Reader in = Files.newBufferedReader(people, StandardCharsets.UTF_8);
                CSVParser csv = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(in)) {
            if (!csv.getHeaderNames().contains(ID)) {
                throw new SettingsProblem(people + " has no column " + ID);
            }
            return csv.stream().map(row -> row.get(ID)).collect(Collectors.toSet());
        } catch (IOException | UncheckedIOException e) {
            throw new SettingsProblem(people + " cannot be read; expected a CSV file in UTF-8");
        }
    }

    private String password() {
        if (password == null) {
            return "";
        }
        try {
            return Files.readString(password, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .filter(line -> !line.isEmpty())
                    .orElseThrow(() -> new SettingsProblem(password + " has no first line"));
        } catch (IOException e) {
            throw new SettingsProblem(password + " cannot be read; expected a file whose first line is the password");
        }
    }
}
