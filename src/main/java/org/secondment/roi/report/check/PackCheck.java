package org.secondment.roi.report.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Opens every part of every file of a run or of one pack, and says what should not be there. */
public final class PackCheck {

    private static final String TABLES = ".csv";

    /** Beside the packs of a run, for programs. */
    private static final Set<String> RECORDS = Set.of("manifest.json", "headlines.json");

    /** Of a run, for those who mend the exports; it is no pack. */
    private static final String RESTRICTED = "restricted";

    private static final String REJECTED = RESTRICTED + "/rejected_rows.csv";

    private final Path folder;
    private final Known known;
    private final Names names;
    private final Problems problems = new Problems();
    private final List<Table> tables = new ArrayList<>();
    private final Map<String, Suppressed> suppressed = new HashMap<>();
    private int files;
    private int parts;
    private int streamed;
    private int unkept;

    private PackCheck(Path folder, Known known) {
        this.folder = folder;
        this.known = known;
        this.names = new Names(known.tellingIds());
    }

    /**
     * Checks a folder of a run, with a folder for each pack, or that of one pack.
     *
     * @throws UncheckedIOException where a file cannot be read from the disk
     */
    public static Checked of(Path folder, Known known) {
        PackCheck check = new PackCheck(folder, known);
        try {
            check.read();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read: " + e.getMessage(), e);
        }
        return new Checked(check.problems.sorted(), check.files, check.parts, check.streamed, check.unkept);
    }

    /** Tables first: they say what the other files of their pack must not show. */
    private void read() throws IOException {
        List<Path> all;
        try (Stream<Path> walked = Files.walk(folder)) {
            all = walked.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
        Optional<String> only = onlyPack(all);
        for (Path file : all) {
            if (file.toString().endsWith(TABLES)) {
                table(file, place(file, only));
            }
        }
        for (Path file : all) {
            if (!file.toString().endsWith(TABLES)) {
                file(file, place(file, only));
            }
        }
        names.compare();
        Elsewhere.check(tables);
        tables.stream().filter(Table::hasSuppressed).forEach(table -> {
            Totals.check(table);
            Relations.check(table);
        });
    }

    /** The name of the pack where the folder is that of one. */
    private Optional<String> onlyPack(List<Path> all) {
        return all.stream()
                .filter(file -> folder.equals(file.getParent()))
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".xlsx") || name.endsWith(".html"))
                .map(name -> name.replaceFirst("\\.[a-z]+$", ""))
                .findFirst();
    }

    private Place place(Path file, Optional<String> only) {
        Path inside = folder.relativize(file);
        String pack = only.orElse(inside.getNameCount() > 1 ? inside.getName(0).toString() : "");
        String name = inside.toString().replace(inside.getFileSystem().getSeparator(), "/");
        return new Place(pack, name, "", problems);
    }

    private void table(Path file, Place place) throws IOException {
        if (!isPlain(file, place)) {
            return;
        }
        // values of rejected rows as they were delivered are what that list is for
        Names read = place.file().equals(REJECTED) ? new Names(Set.of()) : names;
        Optional<Table> table = TableFile.read(file, place, read);
        if (table.isEmpty()) {
            unkept++;
        } else if (!place.pack().equals(RESTRICTED)) {
            tables.add(table.orElseThrow());
            suppressed.computeIfAbsent(place.pack(), pack -> new Suppressed()).add(table.orElseThrow());
        }
    }

    private boolean isPlain(Path file, Place place) {
        files++;
        boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (!plain) {
            place.problem(Rule.EXTERNAL, "is a link or a device");
        }
        return plain;
    }

    private void file(Path file, Place place) throws IOException {
        if (!isPlain(file, place)) {
            return;
        }
        String name = place.file();
        Suppressed hidden = suppressed.getOrDefault(place.pack(), new Suppressed());
        if (name.endsWith(".xlsx") || name.endsWith(".pptx")) {
            document(file, place, hidden);
        } else if (name.endsWith(".html")) {
            PageFile.check(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), place, names, hidden);
        } else if (name.endsWith(".svg")) {
            try (InputStream in = Files.newInputStream(file)) {
                SvgFile.check(in, place, names);
            }
        } else if (name.endsWith(".png")) {
            try (InputStream in = Files.newInputStream(file)) {
                PngFile.check(new BufferedInputStream(in), place);
            }
        } else if (!RECORDS.contains(name)) {
            place.problem(Rule.UNKNOWN, "the program writes no file of this kind");
        }
    }

    private void document(Path file, Place place, Suppressed hidden) throws IOException {
        Optional<Archive> opened = Archive.open(file, known.password(), place);
        if (opened.isPresent()) {
            Archive archive = opened.orElseThrow();
            parts += archive.names().size();
            streamed += (int) archive.names().stream().filter(archive::isLarge).count();
            OfficeFile.check(place, archive, names, hidden);
        }
    }
}
