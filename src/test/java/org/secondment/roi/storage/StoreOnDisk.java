package org.secondment.roi.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.PathIsNotEmptyDirectoryException;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * A Hadoop file system for tests, whose files stand on the disk under their own paths: {@code hdfs://test/tmp/x} is
 * {@code /tmp/x}. It does what HDFS or S3 do, and fails where {@link Faults} says.
 */
public abstract class StoreOnDisk extends FileSystem {

    private URI uri = URI.create("none://test");

    /** Spark settings with which {@code hdfs://} and {@code s3a://} are these. */
    public static Map<String, Object> settings() {
        return Map.of(
                "spark.hadoop.fs.hdfs.impl", HdfsOnDisk.class.getName(),
                "spark.hadoop.fs.AbstractFileSystem.hdfs.impl", HdfsOnDisk.Context.class.getName(),
                "spark.hadoop.fs.s3a.impl", S3OnDisk.class.getName(),
                "spark.hadoop.fs.ftp.impl", HdfsOnDisk.class.getName());
    }

    /** The same where no session tells them. */
    public static void register() {
        settings().forEach((key, value) -> System.setProperty(key, value.toString()));
    }

    /** A folder of this machine as one of a store. */
    public static java.nio.file.Path in(String scheme, java.nio.file.Path folder) {
        register();
        return Locations.of(scheme + "://test" + folder.toAbsolutePath());
    }

    @Override
    public void initialize(URI name, Configuration settings) throws IOException {
        super.initialize(name, settings);
        uri = URI.create(name.getScheme() + "://" + name.getAuthority());
    }

    static java.nio.file.Path disk(Path path) {
        return java.nio.file.Path.of(path.toUri().getPath());
    }

    @Override
    public URI getUri() {
        return uri;
    }

    /** The file as it is written; whether it may be is decided now or when it is closed. */
    abstract FSDataOutputStream created(java.nio.file.Path file, boolean overwrite) throws IOException;

    @Override
    public FSDataOutputStream create(
            Path file, FsPermission rights, boolean overwrite, int buffer, short copies, long block, Progressable told)
            throws IOException {
        return begun(file, overwrite);
    }

    final FSDataOutputStream begun(Path file, boolean overwrite) throws IOException {
        return Faults.step("create " + file, () -> {
            Files.createDirectories(disk(file).resolveSibling(""));
            return created(disk(file), overwrite);
        });
    }

    @Override
    public FSDataInputStream open(Path file, int buffer) throws IOException {
        return Faults.step("open " + file, () -> {
            mustExist(disk(file));
            if (Files.isDirectory(disk(file))) {
                throw new FileNotFoundException(file + " is a directory");
            }
            return new FSDataInputStream(new StoreInput(disk(file)));
        });
    }

    @Override
    public boolean delete(Path path, boolean recursive) throws IOException {
        return Faults.step("delete " + path, () -> {
            try {
                return Files.deleteIfExists(disk(path));
            } catch (DirectoryNotEmptyException e) {
                throw new PathIsNotEmptyDirectoryException(path.toString());
            }
        });
    }

    @Override
    public FileStatus[] listStatus(Path folder) throws IOException {
        return Faults.step("list " + folder, () -> {
            mustExist(disk(folder));
            if (!Files.isDirectory(disk(folder))) {
                return new FileStatus[] {status(folder)};
            }
            try (Stream<java.nio.file.Path> entries = Files.list(disk(folder))) {
                FileStatus[] found = entries.map(entry ->
                                status(new Path(folder, entry.getFileName().toString())))
                        .toArray(FileStatus[]::new);
                return found;
            }
        });
    }

    @Override
    public FileStatus getFileStatus(Path path) throws IOException {
        return Faults.step("status " + path, () -> {
            mustExist(disk(path));
            return status(path);
        });
    }

    private static void mustExist(java.nio.file.Path file) throws FileNotFoundException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileNotFoundException(file.toString());
        }
    }

    private FileStatus status(Path path) {
        try {
            PosixFileAttributes told = Files.readAttributes(disk(path), PosixFileAttributes.class);
            return new FileStatus(
                    told.size(),
                    told.isDirectory(),
                    1,
                    1 << 27,
                    told.lastModifiedTime().toMillis(),
                    0,
                    FsPermission.valueOf("-" + PosixFilePermissions.toString(told.permissions())),
                    told.owner().getName(),
                    told.group().getName(),
                    makeQualified(path));
        } catch (NoSuchFileException e) {
            return new FileStatus(0, false, 1, 0, 0, makeQualified(path));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean mkdirs(Path folder, FsPermission rights) throws IOException {
        return Faults.step("mkdirs " + folder, () -> {
            Files.createDirectories(
                    disk(folder),
                    PosixFilePermissions.asFileAttribute(
                            RemoteAttributes.of(rights.applyUMask(FsPermission.getUMask(getConf())))));
            return true;
        });
    }

    @Override
    public void setTimes(Path path, long modified, long accessed) throws IOException {
        Faults.step("times " + path, () -> Files.setLastModifiedTime(disk(path), FileTime.fromMillis(modified)));
    }

    @Override
    public void setPermission(Path path, FsPermission rights) throws IOException {
        Faults.step("rights " + path, () -> Files.setPosixFilePermissions(disk(path), RemoteAttributes.of(rights)));
    }

    @Override
    public FSDataOutputStream append(Path file, int buffer, Progressable told) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setWorkingDirectory(Path folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getWorkingDirectory() {
        return new Path(uri + "/");
    }
}
