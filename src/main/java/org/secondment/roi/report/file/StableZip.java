package org.secondment.roi.report.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Rewrites an Office package with one time, one order and one level: the same content gives the same bytes. */
final class StableZip {

    /** Not January: the first day that ZIP knows makes Java add a second time, in the default time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String FIRST = "[Content_Types].xml";

    /** A hundredth larger than the next level, in three quarters of its time. */
    private static final int LEVEL = 5;

    /** Part by part: none is held whole. */
    static void copy(Path zip, OutputStream to) throws IOException {
        try (ZipFile in = new ZipFile(zip.toFile());
                ZipOutputStream out = new ZipOutputStream(to)) {
            out.setLevel(LEVEL);
            List<? extends ZipEntry> entries = in.stream()
                    .sorted(Comparator.comparing(
                                    (ZipEntry entry) -> !entry.getName().equals(FIRST))
                            .thenComparing(ZipEntry::getName))
                    .toList();
            for (ZipEntry entry : entries) {
                try (InputStream content = in.getInputStream(entry)) {
                    write(out, entry.getName(), content);
                }
            }
        }
    }

    private static void write(ZipOutputStream out, String name, InputStream content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        content.transferTo(out);
        out.closeEntry();
    }

    private StableZip() {}
}
