package org.secondment.roi.storage;

import static org.secondment.roi.storage.Troubles.translated;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.ParentNotDirectoryException;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.apache.hadoop.fs.permission.FsPermission;
import org.jspecify.annotations.Nullable;

/** One Hadoop file system, and how a file of it is replaced in one step. */
final class Store {

    /** What the store can do in one step. */
    enum Steps {
        /** Files and folders are renamed; a file also over another. */
        RENAME,
        /** An object takes the place of another; there are no folders to rename. */
        PUT,
        /** Neither is certain. */
        NONE
    }

    private static final String CONDITIONAL = Options.CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE;
    private static final Set<String> RENAMING = Set.of("hdfs", "viewfs");

    private final String root;
    private final FileSystem files;
    private final Configuration hadoop;
    private final Steps steps;
    private @Nullable FileContext renaming;

    private Store(String root, FileSystem files, Configuration hadoop, Steps steps) {
        this.root = root;
        this.files = files;
        this.hadoop = hadoop;
        this.steps = steps;
    }

    /** An instance of its own, which nobody else closes, and whose umask is ours. */
    static Store of(String root) {
        Configuration hadoop = HadoopSettings.current();
        URI uri = URI.create(root + "/");
        try {
            FileSystem files = FileSystem.newInstance(uri, hadoop);
            return new Store(root, files, hadoop, steps(uri, files));
        } catch (UnsupportedFileSystemException e) {
            throw unknown(root);
        } catch (IOException e) {
            throw new Unreachable(root, e);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof ClassNotFoundException) {
                throw unknown(root);
            }
            throw e.getCause() instanceof UnknownHostException host ? new Unreachable(root, host) : e;
        }
    }

    private static Unsuitable unknown(String root) {
        return new Unsuitable(root + " is on no file system that is known here; give Spark the library for it, such as"
                + " spark-submit --packages org.apache.hadoop:hadoop-aws:3.5.0 for s3a");
    }

    private static Steps steps(URI root, FileSystem files) throws IOException {
        if (files.hasPathCapability(new org.apache.hadoop.fs.Path(root), CONDITIONAL)) {
            return Steps.PUT;
        }
        return RENAMING.contains(root.getScheme()) ? Steps.RENAME : Steps.NONE;
    }

    Steps steps() {
        return steps;
    }

    /** An object store only pretends. */
    boolean knowsOwners() {
        return steps == Steps.RENAME;
    }

    FileStatus status(RemotePath path) throws IOException {
        return translated(path, () -> {
            try {
                return files.getFileStatus(path.hadoop());
            } catch (ParentNotDirectoryException e) {
                throw new NoSuchFileException(path.toString());
            }
        });
    }

    FileStatus[] list(RemotePath folder) throws IOException {
        return translated(folder, () -> files.listStatus(folder.hadoop()));
    }

    FSDataInputStream open(RemotePath file) throws IOException {
        return translated(file, () -> files.open(file.hadoop()));
    }

    /** Opens a new file, or one that takes the place of another, for its owner alone. */
    FSDataOutputStream create(RemotePath file) throws IOException {
        return translated(file, () -> files.create(file.hadoop(), true));
    }

    /**
     * Opens a file that nobody else has created.
     *
     * @throws java.nio.file.FileAlreadyExistsException now or when it is closed
     */
    OutputStream createNew(RemotePath file) throws IOException {
        FSDataOutputStream out = translated(file, () -> {
            FSDataOutputStreamBuilder<?, ?> builder =
                    files.createFile(file.hadoop()).overwrite(false).recursive();
            return (steps == Steps.PUT ? builder.must(CONDITIONAL, true) : builder).build();
        });
        return steps == Steps.PUT ? new ConditionalStream(this, file, out) : new SyncedStream(out);
    }

    void makeFolder(RemotePath folder) throws IOException {
        translated(folder, () -> files.mkdirs(folder.hadoop()));
    }

    void delete(RemotePath path) throws IOException {
        boolean deleted = translated(path, () -> files.delete(path.hadoop(), false));
        if (!deleted) {
            throw new NoSuchFileException(path.toString());
        }
    }

    /** Puts a file in the place of another, or where there is none, in one step. */
    void replace(RemotePath from, RemotePath to) throws IOException {
        switch (steps) {
            case RENAME -> rename(from, to, Options.Rename.OVERWRITE);
            case PUT -> put(from, to);
            case NONE -> throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), root);
        }
    }

    /** Moves a file or folder to where there is nothing. */
    void rename(RemotePath from, RemotePath to, Options.Rename how) throws IOException {
        translated(to, () -> {
            renaming().rename(from.hadoop(), to.hadoop(), how);
            return to;
        });
    }

    /** Only Hadoop's other interface renames one file over another. */
    private synchronized FileContext renaming() throws IOException {
        if (renaming == null) {
            renaming = FileContext.getFileContext(URI.create(root + "/"), hadoop);
        }
        return renaming;
    }

    /** What stays of the source is swept with what killed runs leave. */
    private void put(RemotePath from, RemotePath to) throws IOException {
        byte[] bytes = translated(from, () -> {
            try (FSDataInputStream in = files.open(from.hadoop())) {
                return in.readAllBytes();
            }
        });
        translated(to, () -> {
            try (FSDataOutputStream out = files.create(to.hadoop(), true)) {
                writeAll(out, bytes);
            }
            return to;
        });
        try {
            delete(from);
        } catch (IOException | Unreachable e) {
            return;
        }
    }

    /** Half an object must not take the place of a whole one. */
    private static void writeAll(FSDataOutputStream out, byte[] bytes) throws IOException {
        try {
            out.write(bytes);
        } catch (IOException e) {
            out.abort();
            throw e;
        }
    }

    void setModified(RemotePath path, long time) throws IOException {
        translated(path, () -> {
            files.setTimes(path.hadoop(), time, -1);
            return path;
        });
    }

    void setPermission(RemotePath path, FsPermission permission) throws IOException {
        translated(path, () -> {
            files.setPermission(path.hadoop(), permission);
            return path;
        });
    }
}
