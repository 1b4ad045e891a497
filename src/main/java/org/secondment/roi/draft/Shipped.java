package org.secondment.roi.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The mapping files and lists of names that the job brings with it, by their paths, in a jar or in a folder. */
final class Shipped {

    private static final String FOLDER = "/org/secondment/roi/mappings/";
    private static final String ALWAYS_THERE = "general/aliases.yaml";

    /** Texts by path, such as ledes/bills-1998b.yaml. */
    static SortedMap<String, String> texts() {
        URL known = Objects.requireNonNull(Shipped.class.getResource(FOLDER + ALWAYS_THERE), FOLDER + ALWAYS_THERE);
        try {
            if (known.openConnection() instanceof JarURLConnection jar) {
                try (FileSystem zip =
                        FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()))) {
                    return below(zip.getPath(FOLDER));
                }
            }
            return below(Objects.requireNonNull(Path.of(known.toURI()).resolve("../.."))
                    .normalize());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, String> below(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file :
                    walk.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private Shipped() {}
}
