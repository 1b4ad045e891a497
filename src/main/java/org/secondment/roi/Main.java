package org.secondment.roi;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import org.secondment.roi.storage.Locations;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: failures become exit codes. */
@Command(
        name = "secondment-roi",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Tells a law firm what its client secondments are worth.",
        footer = {
            "",
            "Exit codes: 0 published or nothing to do, 2 usage or settings, 3 input refused, 5 locked,",
            "10 try again (disk, memory, cluster), 70 a bug."
        },
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            PlanCommand.class,
            PackCommand.class,
            CheckPackCommand.class,
            MapCommand.class,
            SimulateCommand.class,
            StatusCommand.class,
            PurgeCommand.class,
            ExportPersonCommand.class,
            WhoCommand.class
        })
public final class Main implements Runnable {

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Prints the stack trace of a fault of the program, too.")
    private boolean debug;

    /** The same figures and bytes wherever it runs. */
    private static void settleSurroundings() {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.setProperty("java.awt.headless", "true");
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    public static void main(String[] arguments) {
        settleSurroundings();
        System.exit(execute(arguments));
    }

    static int execute(String... arguments) {
        return line().execute(arguments);
    }

    static CommandLine line() {
        Main main = new Main();
        CommandLine line = new CommandLine(main);
        line.getSubcommands().values().forEach(c -> c.getCommandSpec().mixinStandardHelpOptions(true));
        line.registerConverter(Path.class, Locations::of);
        line.registerConverter(LocalDate.class, Main::day);
        line.setParameterExceptionHandler((wrong, arguments) -> misused(wrong));
        return line.setExecutionStrategy(main::executed).setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no date; expected one such as 2026-09-30");
        }
    }

    private static int misused(ParameterException wrong) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("See: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE.code();
    }

    /** Errors, such as too little memory, have an exit code as well. */
    private int executed(ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } catch (ExecutionException e) {
            return failed(Objects.requireNonNullElse(e.getCause(), e), parsed);
        } catch (Error e) {
            return failed(e, parsed);
        }
    }

    private int failed(Throwable thrown, ParseResult parsed) {
        Failure failure = Failure.of(thrown);
        (Progress.terminal() ? failure.lines() : failure.logged()).forEach(System.err::println);
        if (failure.exit() == Exit.BUG) {
            Optional<Path> trace = folder(parsed).flatMap(folder -> Fault.write(thrown, folder));
            trace.ifPresent(file -> System.err.println(
                    "Report it with the stack trace in " + file + ", which may hold values of records."));
            if (debug || trace.isEmpty()) {
                thrown.printStackTrace(System.err);
            }
        }
        return failure.exit().code();
    }

    /** Where the command writes; empty where its options do not tell. */
    private static Optional<Path> folder(ParseResult parsed) {
        List<CommandLine> commands = parsed.asCommandLineList();
        try {
            return commands.get(commands.size() - 1).getCommand() instanceof Writing writing
                    ? Optional.of(writing.folder())
                    : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
