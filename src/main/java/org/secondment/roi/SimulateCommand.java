package org.secondment.roi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.secondment.roi.simulate.Firm;
import org.secondment.roi.simulate.Flaws;
import org.secondment.roi.simulate.ImpossibleFirm;
import org.secondment.roi.simulate.Simulation;
import org.secondment.roi.simulate.Timekeeping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes an invented firm whose truth is known. */
@Command(
        name = "simulate",
        description = "Writes an invented firm as canonical files, and the truth about it as truth.json.")
final class SimulateCommand implements Callable<Integer>, Writing {

    private static final String SHOWN = " (default: ${DEFAULT-VALUE})";

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "Folder that receives the files.")
    private Path out = Path.of("");

    @Option(names = "--lawyers", defaultValue = "400", description = "Lawyers employed at any time" + SHOWN)
    private int lawyers;

    @Option(names = "--clients", defaultValue = "300", description = "Clients" + SHOWN)
    private int clients;

    @Option(names = "--years", defaultValue = "6", description = "Years of exports" + SHOWN)
    private int years;

    @Option(names = "--secondments", defaultValue = "60", description = "Secondments" + SHOWN)
    private int secondments;

    @Option(names = "--seed", defaultValue = "20260930", description = "Another seed is another firm" + SHOWN)
    private long seed;

    @Option(
            names = "--effect",
            defaultValue = "0.15",
            description = "True share by which a host's fees rise after the return" + SHOWN)
    private double effect;

    @Option(names = "--last-day", defaultValue = "2026-09-30", description = "Last day of the exports" + SHOWN)
    private LocalDate lastDay = LocalDate.MAX;

    @Option(names = "--flaws", description = "Adds a handful of deliberate faults, listed in truth.json.")
    private boolean flaws;

    @Option(
            names = "--time",
            defaultValue = "day",
            description = "Rows of time: each entry (day), by lawyer, matter and month (month), or none" + SHOWN)
    private Timekeeping.Grain time = Timekeeping.Grain.DAY;

    @Option(
            names = "--time-entries",
            defaultValue = "0",
            description = "Entries of time in all, with --time day; 0 for as many as lawyers record by nature" + SHOWN)
    private long timeEntries;

    @Option(
            names = "--time-files",
            defaultValue = "one",
            description = "Time in one file or one for each month: one, monthly" + SHOWN)
    private Timekeeping.Files timeFiles = Timekeeping.Files.ONE;

    @Option(names = "--gzip", description = "Packs the files of time, as .csv.gz.")
    private boolean gzip;

    @Override
    public Integer call() throws IOException {
        Firm firm = firm();
        mustHoldNothingElse();
        try {
            Simulation.write(firm, out, flaws ? Flaws.HANDFUL : Flaws.NONE);
        } catch (ImpossibleFirm e) {
            throw new SettingsProblem(String.valueOf(e.getMessage()));
        }
        System.out.println(out.toAbsolutePath().normalize());
        return Exit.PUBLISHED.code();
    }

    /** Real exports are called as invented ones are. */
    private void mustHoldNothingElse() throws IOException {
        if (!Files.isDirectory(out) || Files.exists(out.resolve(Simulation.TRUTH))) {
            return;
        }
        try (Stream<Path> held = Files.list(out)) {
            if (held.findAny().isPresent()) {
                throw new SettingsProblem(
                        out + " holds files that no simulation wrote; name an empty folder, or a new one");
            }
        }
    }

    private Firm firm() {
        try {
            Timekeeping.Packing packing = gzip ? Timekeeping.Packing.GZIP : Timekeeping.Packing.PLAIN;
            Timekeeping timekeeping = new Timekeeping(time, timeEntries, timeFiles, packing);
            return new Firm(lawyers, clients, years, secondments, seed, effect, lastDay, timekeeping);
        } catch (IllegalArgumentException e) {
            throw new SettingsProblem(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Path folder() {
        return out;
    }
}
