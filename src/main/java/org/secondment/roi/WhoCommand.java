package org.secondment.roi;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.secondment.roi.publish.RestrictedList;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.page.RequestedPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says whose a pseudonym is, for whoever holds the key. */
@Command(
        name = "who",
        description = "Says which lawyer a pseudonym of a pack stands for, for whoever holds the key: a line each with"
                + " pseudonym, pack and employee_id.")
final class WhoCommand implements Callable<Integer>, Writing {

    @Parameters(arity = "1..*", paramLabel = "PSEUDONYM", description = "Such as L-7f3a91c204be.")
    private List<String> pseudonyms = List.of();

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Override
    public Integer call() {
        Settings settings = options.settings();
        if (settings.privacy().key().isEmpty()) {
            throw new SettingsProblem("privacy.key_file is not set; expected the key that made the pseudonyms");
        }
        List<String> people = new Job(settings, Progress.onStandardError()).people();
        pseudonyms.stream()
                .map(pseudonym -> line(settings, pseudonym, people))
                .toList()
                .forEach(System.out::println);
        return Exit.PUBLISHED.code();
    }

    private static String line(Settings settings, String pseudonym, List<String> people) {
        return packs().flatMap(pack -> settings.privacy().key().forPack(pack).person(pseudonym, people).stream()
                        .map(person -> pseudonym + " " + pack + " " + person))
                .findFirst()
                .orElseThrow(() -> new SettingsProblem("nobody in people has the pseudonym '" + pseudonym
                        + "' in any pack; was it made with another key, or was the row of people removed since?"));
    }

    private static Stream<String> packs() {
        return Stream.concat(
                Stream.of(Audience.values()).map(Audience::pack),
                Stream.of(RestrictedList.FOLDER, RequestedPages.PARTNER, RequestedPages.SECONDEE));
    }

    @Override
    public Path folder() {
        return options.settings().output();
    }
}
