package org.secondment.roi.storage;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.DelegateToFileSystem;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** As HDFS: a file is there, and empty, when it is created; renames are one step, also over another file. */
public final class HdfsOnDisk extends StoreOnDisk {

    private static final int PORT = 8020;

    @Override
    protected int getDefaultPort() {
        return PORT;
    }

    @Override
    FSDataOutputStream created(java.nio.file.Path file, boolean overwrite) throws IOException {
        OpenOption how = overwrite ? StandardOpenOption.CREATE : StandardOpenOption.CREATE_NEW;
        OutputStream out;
        try {
            out = Files.newOutputStream(file, how, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (java.nio.file.FileAlreadyExistsException e) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return new FSDataOutputStream(new Written(file, out), null);
    }

    @Override
    public boolean rename(Path from, Path to) throws IOException {
        return Faults.step("rename " + from, () -> {
            if (Files.exists(disk(to))) {
                throw new FileAlreadyExistsException(to.toString());
            }
            Files.move(disk(from), disk(to));
            return true;
        });
    }

    private static final class Written extends FilterOutputStream {

        private final java.nio.file.Path file;

        Written(java.nio.file.Path file, OutputStream out) {
            super(out);
            this.file = file;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            Faults.step(
                    "write " + file,
                    () -> {
                        out.write(bytes, from, length);
                        return file;
                    },
                    () -> out.write(bytes, from, length / 2));
        }

        @Override
        public void close() throws IOException {
            Faults.step("close " + file, () -> {
                out.close();
                return file;
            });
        }
    }

    /** The same for those who rename one file over another. */
    public static final class Context extends DelegateToFileSystem {

        public Context(URI root, Configuration settings) throws Exception {
            super(root, FileSystem.newInstance(root, settings), settings, "hdfs", true);
        }

        @Override
        public int getUriDefaultPort() {
            return PORT;
        }

        @Override
        public void renameInternal(Path from, Path to) throws IOException {
            fsImpl.rename(from, to);
        }

        @Override
        public void renameInternal(Path from, Path to, boolean overwrite) throws IOException {
            Faults.step("replace " + to, () -> Files.move(disk(from), disk(to), StandardCopyOption.ATOMIC_MOVE));
        }
    }
}
