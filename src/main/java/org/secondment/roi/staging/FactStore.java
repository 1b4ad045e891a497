package org.secondment.roi.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Staged facts on disk, found again by the bytes they were read from: {@code facts/<version>/<table>/<key>} in a work
 * folder. A folder is complete or not there. Several runs may use one work folder at once, unless they are of different
 * versions: the newer one's {@link #sweep} takes the older one's facts away.
 */
public final class FactStore {

    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Path facts;
    private final String version;
    private final Consumer<String> told;
    private final TemporaryFolders temporary = new TemporaryFolders();
    private final Set<Path> used = ConcurrentHashMap.newKeySet();

    /**
     * Touches nothing yet.
     *
     * @param version of the program's way of staging; facts of other versions are not used
     * @param told receives a sentence about facts that were damaged
     */
    public FactStore(Path work, String version, Consumer<String> told) {
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("'" + version + "' is no name for a folder of facts");
        }
        this.facts = work.toAbsolutePath().resolve("facts");
        this.version = version;
        this.told = told;
    }

    /**
     * The facts, if they are there and every byte is as it was written; what is damaged is removed.
     *
     * @param file name of the file in this run
     * @throws UncheckedIOException if they cannot be read, damaged or not; then they stay
     */
    public Optional<Staged> complete(FactKey key, String file) {
        Path folder = folder(key);
        if (!Folders.is(folder)) {
            return Optional.empty();
        }
        try {
            Optional<FactMark> mark = FactMark.in(folder).filter(found -> found.holdsFor(version, key.table()));
            Optional<String> damaged =
                    mark.isEmpty() ? Optional.of(FactMark.NAME) : damaged(folder, mark.orElseThrow());
            if (damaged.isEmpty()) {
                return mark.map(found -> staged(folder, key, file, found.parts()));
            }
            told.accept("facts of " + file + " were damaged (" + damaged.get() + ") and are read again");
            TemporaryFolders.remove(folder);
            return Optional.empty();
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /** The name of a part's file that is not as it should be. */
    private static Optional<String> damaged(Path folder, FactMark mark) throws IOException {
        for (StoredFile stored : files(mark.parts())) {
            if (!stored.standsWholeIn(folder)) {
                return Optional.of(stored.name());
            }
        }
        return Optional.empty();
    }

    /** A fresh folder, into which any thread may write parts; ends in {@link #commit} or {@link #abandon}. */
    public Path begin(FactKey key) {
        Path folder = folder(key);
        try {
            return temporary.begin(folder.resolveSibling(""), Folders.name(folder));
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /**
     * Puts the parts in place; if another run was first, its facts are used.
     *
     * @param begun from {@link #begin}
     * @param parts all parts of the file, in any order
     */
    public Staged commit(FactKey key, String file, Path begun, List<PartFiles> parts) {
        Path folder = folder(key);
        try {
            FactMark mark = FactMark.of(version, key.table(), parts);
            keepOnly(files(mark.parts()), begun);
            write(mark, begun);
            Optional<Staged> others = place(key, file, begun);
            return others.orElseGet(() -> staged(folder, key, file, mark.parts()));
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /** Removes what was begun and shall not be committed. */
    public void abandon(Path begun) {
        try {
            temporary.release(begun, begun);
            Folders.delete(begun);
        } catch (IOException e) {
            throw failed(begun, e);
        }
    }

    /** Says that facts are used now, if they are there: no sweep of any run takes them soon, none of this one at all. */
    public void use(FactKey key, Instant now) {
        Path folder = folder(key);
        used.add(folder);
        try {
            Files.setLastModifiedTime(folder.resolve(FactMark.NAME), FileTime.from(now));
        } catch (IOException e) {
            // there are none, or the file system sets no times; at worst another run reads the file again
        }
    }

    /**
     * Removes facts of other versions, facts that no run has used for long, and temporary folders that a run left behind
     * when it was killed.
     *
     * @param abandoned temporary folders that were last written before this time
     * @param unused facts that were last used before this time
     */
    public void sweep(Instant abandoned, Instant unused) {
        try {
            for (Path other : Folders.in(facts)) {
                if (!Folders.name(other).equals(version)) {
                    Folders.delete(other);
                }
            }
            for (Path table : Folders.in(facts.resolve(version))) {
                temporary.sweep(table, abandoned);
                sweepUnused(table, unused);
            }
        } catch (IOException e) {
            throw failed(facts, e);
        }
    }

    private void sweepUnused(Path table, Instant before) throws IOException {
        for (Path folder : Folders.in(table)) {
            boolean temporaryOne = Folders.name(folder).startsWith(".");
            if (!temporaryOne && !used.contains(folder) && lastUse(folder).isBefore(before)) {
                TemporaryFolders.remove(folder);
            }
        }
    }

    private static Instant lastUse(Path folder) throws IOException {
        Path mark = folder.resolve(FactMark.NAME);
        try {
            return Files.getLastModifiedTime(Files.exists(mark) ? mark : folder).toInstant();
        } catch (NoSuchFileException e) {
            return Instant.MAX;
        }
    }

    private Path folder(FactKey key) {
        return facts.resolve(version).resolve(key.table().name()).resolve(key.folder());
    }

    private static Staged staged(Path folder, FactKey key, String file, List<PartFiles> parts) {
        return new StagedFile(
                file,
                key.table(),
                parts.stream()
                        .map(part -> new StagedPart(file, folder.toString(), part))
                        .toList());
    }

    private static List<StoredFile> files(List<PartFiles> parts) {
        return parts.stream().flatMap(part -> part.files().stream()).toList();
    }

    /** What attempts have left that came to nothing is deleted. */
    private static void keepOnly(List<StoredFile> files, Path folder) throws IOException {
        Set<String> names = new HashSet<>(Set.of(TemporaryFolders.OWNER));
        for (StoredFile stored : files) {
            if (!stored.hasItsSizeIn(folder)) {
                throw new IllegalStateException(folder.resolve(stored.name()) + " is not as its part has left it");
            }
            names.add(stored.name());
        }
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                if (!names.contains(Folders.name(entry))) {
                    Files.delete(entry);
                }
            }
        }
    }

    private static void write(FactMark mark, Path folder) throws IOException {
        UnfinishedFile file = UnfinishedFile.begin(folder, FactMark.NAME);
        file.write(mark.bytes());
        file.finish();
    }

    /** The facts of another run if they stand there already. */
    private Optional<Staged> place(FactKey key, String file, Path begun) throws IOException {
        Path folder = folder(key);
        try {
            Files.move(begun, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            Optional<Staged> others = complete(key, file);
            if (others.isPresent()) {
                abandon(begun);
                return others;
            }
            Files.move(begun, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        temporary.release(begun, folder);
        return Optional.empty();
    }

    private static UncheckedIOException failed(Path place, IOException cause) {
        return new UncheckedIOException("the work folder cannot be used: " + place + ": " + cause.getMessage(), cause);
    }
}
