package org.secondment.roi.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Tries whether an object store keeps its word: some that are told to create an object only once create it again. */
record Probe(RemotePath folder) {

    /** @throws Unsuitable if files cannot be replaced in one step there */
    void run() throws IOException {
        switch (folder.getFileSystem().store().steps()) {
            case RENAME -> {}
            case NONE ->
                throw new Unsuitable(folder + " is no place for reports: no step there is known to replace a file at"
                        + " once; set 'output' to a folder of this machine, of HDFS (hdfs://) or of S3 (s3a://)");
            case PUT -> mustCreateOnce();
        }
    }

    private void mustCreateOnce() throws IOException {
        Path object = folder.resolve(".probe." + UUID.randomUUID());
        try {
            create(object, "first");
            create(object, "second");
        } catch (FileAlreadyExistsException expected) {
            return;
        } finally {
            Files.deleteIfExists(object);
        }
        throw new Unsuitable(folder + " is no place for reports: the object store creates an object again that it was"
                + " told to create only once (If-None-Match), so that two runs would both believe to be alone");
    }

    private static void create(Path object, String text) throws IOException {
        Files.writeString(
                object, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}
