package org.secondment.roi.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.secondment.roi.intake.FileLook;
import org.secondment.roi.intake.mapping.Headings;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Looks at every file of a folder and drafts a mapping for each that needs one. */
public final class Drafts {

    private final Knowledge knowledge = Knowledge.shipped();
    private final List<Drafted> drafted = new ArrayList<>();
    private final Map<List<Object>, List<Seen>> shapes = new LinkedHashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final List<FileLook> files;

    /** A file of which the first records were looked at. */
    private record Seen(FileLook file, char delimiter, HeadingGuess guess) {}

    private Drafts(List<FileLook> files) {
        this.files = List.copyOf(files);
    }

    /**
     * What becomes of each file, files of one shape together.
     *
     * @throws InputRefused if there is no such folder
     */
    public static List<Drafted> of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw InputRefused.of(Problem.ofFile(
                    "exports", "missing-folder", "no folder " + folder + "; name the folder that holds the exports"));
        }
        var drafts = new Drafts(FileLook.in(folder));
        drafts.files.forEach(drafts::look);
        drafts.shapes.values().forEach(drafts::draft);
        return drafts.drafted;
    }

    /** What each table would give that no file was found for, in the order of the tables. */
    public static List<String> unlocked(List<Drafted> drafted) {
        Set<Table> there = drafted.stream().flatMap(one -> one.table().stream()).collect(Collectors.toSet());
        return Tables.ALL.stream()
                .filter(table -> !there.contains(table))
                .map(table -> table.name() + (table.required() ? " (required)" : "") + ": " + table.unlocks())
                .toList();
    }

    private void look(FileLook file) {
        if (!file.refusals().isEmpty()) {
            drafted.add(Drafted.nothing(
                    file.name(), file.refusals().stream().map(Problem::message).collect(Collectors.joining("; "))));
            return;
        }
        try {
            String beginning = file.beginning();
            if (Ledes.isLedes(beginning)) {
                drafted.add(Ledes.draft(file.name(), draftName(file), beginning));
            } else {
                lookForHeadings(file);
            }
        } catch (InputRefused refused) {
            drafted.add(Drafted.nothing(file.name(), String.valueOf(refused.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lookForHeadings(FileLook file) throws IOException {
        char delimiter = DelimiterGuess.of(file);
        List<Line> lines = Export.lines(file.records(delimiter, 2 * HeadingGuess.WITHIN, 0), "");
        HeadingGuess guess = HeadingGuess.of(lines, knowledge);
        if (!guess.isFound()) {
            drafted.add(Drafted.nothing(file.name(), "no line looks like headings; no table recognised"));
            return;
        }
        List<String> headings = lines.get(guess.row()).values();
        if (isCanonical(file, delimiter, guess, headings)) {
            drafted.add(new Drafted("", "", file.namedTable(), List.of(file.name() + ": canonical, needs no mapping")));
            return;
        }
        List<Object> shape = List.of(Globs.series(file.name()), file.sheet(), delimiter, guess, headings);
        shapes.computeIfAbsent(shape, key -> new ArrayList<>()).add(new Seen(file, delimiter, guess));
    }

    /** Whether a run reads the file as it is. */
    private static boolean isCanonical(FileLook file, char delimiter, HeadingGuess guess, List<String> headings) {
        Set<String> there = headings.stream().map(Headings::normal).collect(Collectors.toSet());
        return !file.isWorkbook()
                && delimiter == ','
                && guess.row() == 0
                && file.namedTable()
                        .filter(table -> table.fields().stream()
                                .filter(Field::headingRequired)
                                .allMatch(field -> there.contains(field.name())))
                        .isPresent();
    }

    private void draft(List<Seen> shape) {
        Seen first = shape.get(0);
        try {
            Export export = Export.read(shape.stream().map(Seen::file).toList(), first.delimiter(), first.guess());
            List<TableGuess> guesses = TableGuess.of(export.all(), first.file().name(), knowledge);
            if (guesses.isEmpty()) {
                drafted.add(Drafted.nothing(
                        export.shown(),
                        "no table recognised; its headings are "
                                + export.all().headings().stream()
                                        .filter(heading -> !heading.isEmpty())
                                        .map(Text::shown)
                                        .collect(Collectors.joining(", "))));
                return;
            }
            var text = new DraftText(export, guesses, globs(shape), sheets(first.file()));
            drafted.add(new Drafted(
                    draftName(first.file()),
                    text.text(),
                    Optional.of(guesses.get(0).table()),
                    new Paragraph(export, guesses).lines(text.text(), text.unmatched())));
        } catch (InputRefused refused) {
            drafted.add(Drafted.nothing(first.file().name(), String.valueOf(refused.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> globs(List<Seen> shape) {
        List<String> own = shape.stream().map(seen -> seen.file().name()).toList();
        return Globs.of(
                own,
                files.stream()
                        .map(FileLook::name)
                        .filter(name -> !own.contains(name))
                        .toList());
    }

    private DraftText.Sheets sheets(FileLook file) {
        long same = shapes.values().stream()
                .flatMap(List::stream)
                .filter(seen -> file.isWorkbook() && seen.file().name().equals(file.name()))
                .count();
        return same > 1 ? DraftText.Sheets.SEVERAL : DraftText.Sheets.ONE;
    }

    /** A name of its own in the folder of mappings, like the file's. */
    private String draftName(FileLook file) {
        String stem = file.name().replaceFirst("(?i)(\\.(csv|txt|tsv|dat|xlsx|gz|zip|ledes))+$", "")
                + (file.isWorkbook() ? "_" + file.sheet() : "");
        String plain = stem.replaceAll("[^\\p{L}\\p{N}_-]+", "_");
        String name = plain;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = plain + "_" + i;
        }
        return name + ".yaml";
    }
}
