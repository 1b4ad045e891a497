package org.secondment.roi.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.apache.hadoop.fs.Abortable;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.PathIOException;
import org.jspecify.annotations.Nullable;

/** As S3: an object is there, whole, when it is closed; nothing is renamed; creating twice shows at the end. */
public final class S3OnDisk extends StoreOnDisk {

    private static final String CONDITIONAL = Options.CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE;

    /** An authority under which conditions are not heeded. */
    static final String HEEDLESS = "heedless";

    @Override
    public boolean hasPathCapability(org.apache.hadoop.fs.Path path, String capability) throws IOException {
        return capability.equals(CONDITIONAL) || super.hasPathCapability(path, capability);
    }

    @Override
    FSDataOutputStream created(Path file, boolean overwrite) {
        return new FSDataOutputStream(
                new Put(file, overwrite || getUri().getAuthority().equals(HEEDLESS)), null);
    }

    @Override
    public FSDataOutputStreamBuilder<?, ?> createFile(org.apache.hadoop.fs.Path file) {
        return new Builder(this, file).create();
    }

    @Override
    public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to) {
        throw new AssertionError(from + " is copied in an object store");
    }

    private static final class Builder extends FSDataOutputStreamBuilder<FSDataOutputStream, Builder> {

        private final StoreOnDisk store;

        Builder(FileSystem store, org.apache.hadoop.fs.Path file) {
            super(store, file);
            this.store = (StoreOnDisk) store;
        }

        @Override
        public Builder getThisBuilder() {
            return this;
        }

        @Override
        public FSDataOutputStream build() throws IOException {
            rejectUnknownMandatoryKeys(Set.of(CONDITIONAL), "for " + getPath());
            boolean once = getOptions().getBoolean(CONDITIONAL, false);
            return store.begun(getPath(), !once);
        }
    }

    private static final class Put extends OutputStream implements Abortable {

        private final Path file;
        private final boolean overwrite;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean done;

        Put(Path file, boolean overwrite) {
            this.file = file;
            this.overwrite = overwrite;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] more, int from, int length) throws IOException {
            Faults.step(
                    "write " + file,
                    () -> {
                        bytes.write(more, from, length);
                        return file;
                    },
                    () -> bytes.write(more, from, length / 2));
        }

        @Override
        public void close() throws IOException {
            if (!done) {
                done = true;
                Faults.step("put " + file, () -> {
                    put();
                    return file;
                });
            }
        }

        private void put() throws IOException {
            Path whole = Files.createTempFile("put-", ".object");
            Files.write(whole, bytes.toByteArray());
            try {
                if (overwrite) {
                    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
                } else {
                    Files.createLink(file, whole);
                }
            } catch (FileAlreadyExistsException e) {
                throw new PathIOException(file.toString(), "412 Precondition Failed");
            } finally {
                Files.deleteIfExists(whole);
            }
        }

        @Override
        public AbortableResult abort() {
            boolean already = done;
            done = true;
            return new AbortableResult() {
                @Override
                public boolean alreadyClosed() {
                    return already;
                }

                @Override
                public @Nullable IOException anyCleanupException() {
                    return null;
                }
            };
        }
    }
}
