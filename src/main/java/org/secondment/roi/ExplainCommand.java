package org.secondment.roi;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.secondment.roi.publish.Handover;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.file.PackFiles;
import org.secondment.roi.report.file.PlainText;
import org.secondment.roi.report.page.TrailPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints every row behind one secondment's figures. */
@Command(
        name = "explain",
        description = "Prints every row behind one secondment's figures, and writes them as a workbook beside the runs;"
                + " the last line is its folder.")
final class ExplainCommand implements Callable<Integer>, Writing {

    @Parameters(paramLabel = "SECONDMENT", description = "Its secondment_id.")
    private String secondment = "";

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Override
    public Integer call() {
        Settings settings = options.settings();
        Pack pack = TrailPages.pack(new Job(settings, Progress.onStandardError()).trail(secondment));
        pack.pages().forEach(page -> System.out.println(PlainText.of(page)));
        Path folder = settings.output().resolve("explain").resolve(fileName(secondment));
        Handover.write(folder, place -> {
            PackFiles.writeTables(pack, place);
            PackFiles.writeDocuments(pack, place, settings.privacy().password());
        });
        System.out.println(folder);
        return Exit.PUBLISHED.code();
    }

    /** What no file system refuses. */
    private static String fileName(String id) {
        return id.replaceAll("[^A-Za-z0-9_-]", "_");
    }

    @Override
    public Path folder() {
        return options.settings().output();
    }
}
