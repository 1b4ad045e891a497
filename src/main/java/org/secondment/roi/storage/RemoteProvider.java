package org.secondment.roi.storage;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Options;
import org.jspecify.annotations.Nullable;

/** What {@link Files} asks of remote paths: whole files are written, no links are made, and nothing is locked. */
final class RemoteProvider extends FileSystemProvider {

    static final RemoteProvider INSTANCE = new RemoteProvider();

    private final Map<String, RemoteFileSystem> systems = new ConcurrentHashMap<>();

    private RemoteProvider() {}

    /** The one file system under scheme and authority. */
    RemoteFileSystem at(String root) {
        return systems.computeIfAbsent(root, RemoteFileSystem::new);
    }

    private static RemotePath own(Path path) {
        if (path instanceof RemotePath remote) {
            return remote;
        }
        throw new ProviderMismatchException(path + " is no remote path");
    }

    private static Store store(Path path) {
        return own(path).getFileSystem().store();
    }

    @Override
    public String getScheme() {
        return "hadoop";
    }

    /** Files are made for their owner alone, whatever the attributes say. */
    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        RemotePath file = own(path);
        if (options.contains(StandardOpenOption.CREATE_NEW)) {
            return new WriteChannel(file, store(file).createNew(file));
        }
        if (options.contains(StandardOpenOption.CREATE) && !options.contains(StandardOpenOption.APPEND)) {
            return new WriteChannel(file, store(file).create(file));
        }
        if (options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND)) {
            throw new UnsupportedOperationException("a part of " + file + " cannot be written");
        }
        return new ReadChannel(file, store(file).open(file));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        FileStatus[] found = store(folder).list(own(folder));
        List<Path> entries = new ArrayList<>();
        for (FileStatus one : found) {
            Path entry = folder.resolve(one.getPath().getName());
            if (found.length == 1
                    && one.isFile()
                    && store(folder).status(own(folder)).isFile()) {
                throw new NotDirectoryException(folder.toString());
            }
            if (filter.accept(entry)) {
                entries.add(entry);
            }
        }
        return new Entries(entries);
    }

    private record Entries(List<Path> paths) implements DirectoryStream<Path> {

        @Override
        public Iterator<Path> iterator() {
            return paths.iterator();
        }

        @Override
        public void close() {}
    }

    /** Folders are, too. */
    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        store(folder).makeFolder(own(folder));
    }

    @Override
    public void delete(Path path) throws IOException {
        FileStatus status = store(path).status(own(path));
        if (status.isDirectory() && store(path).list(own(path)).length > 0) {
            throw new DirectoryNotEmptyException(path.toString());
        }
        store(path).delete(own(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            Files.copy(in, target, options);
        }
    }

    /** A file takes the place of another where this is asked for; a folder never does. */
    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        boolean file = !store(source).status(own(source)).isDirectory();
        if (file && Arrays.asList(options).contains(StandardCopyOption.ATOMIC_MOVE)) {
            store(source).replace(own(source), own(target));
        } else {
            store(source).rename(own(source), own(target), Options.Rename.NONE);
        }
    }

    @Override
    public boolean isSameFile(Path path, Path other) {
        return path.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    @Override
    public boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    /** Whether the file is there; whether it may be read shows when it is. */
    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        store(path).status(own(path));
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        var view = new RemoteAttributes.View(own(path));
        return type.isInstance(view) ? type.cast(view) : null;
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        if (!type.isAssignableFrom(RemoteAttributes.class)) {
            throw new UnsupportedOperationException(type.getName());
        }
        return type.cast(new RemoteAttributes.View(own(path)).readAttributes());
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) {
        throw new UnsupportedOperationException(attributes);
    }

    @Override
    public void setAttribute(Path path, String attribute, @Nullable Object value, LinkOption... options) {
        throw new UnsupportedOperationException(attribute);
    }

    @Override
    public FileStore getFileStore(Path path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RemoteFileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RemoteFileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        return Locations.of(uri.toString());
    }
}
