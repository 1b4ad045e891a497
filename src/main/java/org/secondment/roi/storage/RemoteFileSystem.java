package org.secondment.roi.storage;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All files under one scheme and authority; it is reached when a file is first asked for, and never closed. */
final class RemoteFileSystem extends FileSystem {

    private final String root;
    private final LocalCopies copies = new LocalCopies();
    private @Nullable Store store;

    /** @param root scheme and authority, such as {@code hdfs://host:8020} */
    RemoteFileSystem(String root) {
        this.root = root;
    }

    String root() {
        return root;
    }

    LocalCopies copies() {
        return copies;
    }

    synchronized Store store() {
        if (store == null) {
            store = Store.of(root);
        }
        return store;
    }

    @Override
    public FileSystemProvider provider() {
        return RemoteProvider.INSTANCE;
    }

    @Override
    public RemotePath getPath(String first, String... more) {
        String text = more.length == 0 ? first : first + "/" + String.join("/", more);
        return RemotePath.of(this, text);
    }

    @Override
    public String getSeparator() {
        return "/";
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of(getPath("/"));
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return store().knowsOwners() ? Set.of("basic", "posix") : Set.of("basic");
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        throw new UnsupportedOperationException();
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}
