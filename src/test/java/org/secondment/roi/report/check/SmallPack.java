package org.secondment.roi.report.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Slide;
import org.secondment.roi.report.file.DemoPack;
import org.secondment.roi.report.file.PackFiles;
import org.secondment.roi.report.file.Password;

/** The files of a small pack as they are published, in a folder where one thing of them is then changed. */
record SmallPack(Path run) {

    static final String BOOK = "board/board.xlsx";
    static final String DECK = "board/board.pptx";
    static final String PAGE = "board/board.html";
    static final String PICTURE = "board/charts/trend.svg";
    static final String POINTS = "board/charts/trend.png";

    /** Drawn once. */
    private static final class Written {

        static final Map<String, byte[]> FILES = files();

        private static Map<String, byte[]> files() {
            try {
                Path folder = Files.createTempDirectory("small-pack");
                PackFiles.writeTables(pack(), folder.resolve("board"));
                PackFiles.writeDocuments(pack(), folder.resolve("board"), Password.NONE);
                Map<String, byte[]> files = new LinkedHashMap<>();
                List<Path> all;
                try (Stream<Path> walked = Files.walk(folder)) {
                    all = walked.toList();
                }
                for (int i = all.size() - 1; i >= 0; i--) {
                    if (Files.isRegularFile(all.get(i))) {
                        files.put(folder.relativize(all.get(i)).toString(), Files.readAllBytes(all.get(i)));
                    }
                    Files.delete(all.get(i));
                }
                return Map.copyOf(files);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Pack pack() {
            Pack demo = DemoPack.pack();
            Plot plot = demo.pages().stream()
                    .flatMap(page -> page.blocks().stream())
                    .filter(Plot.class::isInstance)
                    .map(Plot.class::cast)
                    .findFirst()
                    .orElseThrow();
            return demo.with(List.of(
                    new Slide("Fees grew", "In pounds", List.of(), List.of("A point"), Optional.of(plot), "Notes")));
        }
    }

    static SmallPack in(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : Written.FILES.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling(""));
            Files.write(target, file.getValue());
        }
        return new SmallPack(folder);
    }

    List<Problem> problems() {
        return PackCheck.of(run, Known.NOTHING).problems();
    }

    /** What check-pack finds, each as its file, part and rule. */
    List<String> found() {
        return problems().stream()
                .map(one -> one.file() + " " + one.part() + " " + one.rule())
                .distinct()
                .toList();
    }

    /** Changes the text of a file. */
    SmallPack change(String file, UnaryOperator<String> change) throws IOException {
        Path path = run.resolve(file);
        String before = Files.readString(path, StandardCharsets.ISO_8859_1);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing changes in " + file);
        }
        Files.writeString(path, after, StandardCharsets.ISO_8859_1);
        return this;
    }

    /** Changes the text of a document's part. */
    SmallPack change(String file, String part, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = parts(file);
        String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing changes in " + part);
        }
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        return write(file, parts);
    }

    Map<String, byte[]> parts(String file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        byte[] bytes = Files.readAllBytes(run.resolve(file));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    SmallPack write(String file, Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        Files.write(run.resolve(file), bytes.toByteArray());
        return this;
    }

    /** Writes a table of some pack. */
    SmallPack table(String file, String text) throws IOException {
        Path path = run.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
        return this;
    }
}
