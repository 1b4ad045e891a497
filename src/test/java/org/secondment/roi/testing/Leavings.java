package org.secondment.roi.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;

/** Looks for a text in all that a folder holds: names, bytes, what is packed, and the values of Parquet files. */
public final class Leavings {

    private final String wanted;
    private final List<String> found = new ArrayList<>();

    private Leavings(String wanted) {
        this.wanted = wanted;
    }

    /** Where the text stands: files relative to the folder, and their entries behind a {@code !}. */
    public static List<String> holding(Path folder, String wanted) throws IOException {
        var leavings = new Leavings(wanted);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted().toList()) {
                String name = folder.relativize(path).toString();
                if (Files.isRegularFile(path)) {
                    leavings.look(name, Files.readAllBytes(path));
                    leavings.lookIntoRows(name, path);
                } else {
                    leavings.note(name, name);
                }
            }
        }
        return leavings.found.stream().distinct().toList();
    }

    private void look(String name, byte[] bytes) throws IOException {
        note(name, name);
        for (Charset written : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            if (new String(bytes, ISO_8859_1).contains(new String(wanted.getBytes(written), ISO_8859_1))) {
                found.add(name);
            }
        }
        if (begins(bytes, "PK\u0003\u0004")) {
            lookIntoEntries(name, bytes);
        } else if (begins(bytes, "\u001F\u008B")) {
            try (var content = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                look(name + "!", content.readAllBytes());
            }
        }
    }

    private void lookIntoEntries(String name, byte[] archive) throws IOException {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                look(name + "!" + entry.getName(), entries.readAllBytes());
            }
        }
    }

    private void lookIntoRows(String name, Path path) throws IOException {
        if (!name.endsWith(".parquet")) {
            return;
        }
        var file = new org.apache.hadoop.fs.Path(path.toUri());
        try (ParquetReader<Group> rows =
                ParquetReader.builder(new GroupReadSupport(), file).build()) {
            for (Group row = rows.read(); row != null; row = rows.read()) {
                note(name + "!", row.toString());
            }
        }
    }

    private void note(String name, String text) {
        if (text.contains(wanted)) {
            found.add(name);
        }
    }

    private static boolean begins(byte[] bytes, String magic) {
        return new String(bytes, 0, Math.min(bytes.length, magic.length()), ISO_8859_1).equals(magic);
    }
}
