package org.secondment.roi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks through every byte of the files of a folder, unpacked. */
final class Bytes {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Which markers are there, with the file or the part that holds them. */
    static Set<String> found(Path folder, Set<String> markers) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                look(folder.relativize(file).toString(), Files.readAllBytes(file), markers, found);
            }
        }
        return found;
    }

    /** Every file and every part of packed files, byte by byte as Latin letters, by name. */
    static SortedMap<String, String> parts(Path folder) throws IOException {
        SortedMap<String, String> parts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                unpack(folder.relativize(file).toString(), Files.readAllBytes(file), parts);
            }
        }
        return parts;
    }

    private static void unpack(String name, byte[] bytes, Map<String, String> parts) throws IOException {
        if (!zipped(bytes)) {
            parts.put(name, new String(bytes, StandardCharsets.ISO_8859_1));
            return;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                unpack(name + "!" + part.getName(), zip.readAllBytes(), parts);
            }
        }
    }

    private static void look(String name, byte[] bytes, Set<String> markers, Set<String> found) throws IOException {
        if (zipped(bytes)) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                    look(name + "!" + part.getName(), zip.readAllBytes(), markers, found);
                }
            }
            return;
        }
        List<String> texts = new ArrayList<>(
                List.of(name, new String(bytes, StandardCharsets.UTF_8), new String(bytes, StandardCharsets.UTF_16LE)));
        texts.add(texts.get(1).replace("\u00a0", "").replace(",", ""));
        for (String marker : markers) {
            if (texts.stream().anyMatch(text -> text.contains(marker))) {
                found.add(marker + " in " + name);
            }
        }
    }

    private static boolean zipped(byte[] bytes) {
        for (int i = 0; i < ZIP.length; i++) {
            if (bytes.length <= i || bytes[i] != ZIP[i]) {
                return false;
            }
        }
        return true;
    }

    private Bytes() {}
}
