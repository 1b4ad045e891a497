package org.secondment.roi.storage;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.permission.FsPermission;
import org.jspecify.annotations.Nullable;

/** What a remote file system says of a file; only the time of its content is known. */
record RemoteAttributes(FileStatus status) implements PosixFileAttributes {

    private record Name(String name) implements GroupPrincipal {

        @Override
        public String getName() {
            return name;
        }
    }

    /** The attributes of the file at a path, read anew each time. */
    record View(RemotePath path) implements PosixFileAttributeView {

        @Override
        public String name() {
            return "posix";
        }

        @Override
        public RemoteAttributes readAttributes() throws IOException {
            return new RemoteAttributes(path.getFileSystem().store().status(path));
        }

        @Override
        public void setTimes(@Nullable FileTime modified, @Nullable FileTime accessed, @Nullable FileTime created)
                throws IOException {
            if (modified != null) {
                path.getFileSystem().store().setModified(path, modified.toMillis());
            }
        }

        @Override
        public void setPermissions(Set<PosixFilePermission> permissions) throws IOException {
            path.getFileSystem().store().setPermission(path, permission(permissions));
        }

        @Override
        public UserPrincipal getOwner() throws IOException {
            return readAttributes().owner();
        }

        @Override
        public void setOwner(UserPrincipal owner) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setGroup(GroupPrincipal group) {
            throw new UnsupportedOperationException();
        }
    }

    static FsPermission permission(Set<PosixFilePermission> permissions) {
        return FsPermission.valueOf("-" + PosixFilePermissions.toString(permissions));
    }

    static Set<PosixFilePermission> of(FsPermission told) {
        return PosixFilePermissions.fromString(
                told.getUserAction().SYMBOL + told.getGroupAction().SYMBOL + told.getOtherAction().SYMBOL);
    }

    @Override
    public UserPrincipal owner() {
        return new Name(status.getOwner());
    }

    @Override
    public GroupPrincipal group() {
        return new Name(status.getGroup());
    }

    @Override
    public Set<PosixFilePermission> permissions() {
        return of(status.getPermission());
    }

    @Override
    public FileTime lastModifiedTime() {
        return FileTime.fromMillis(status.getModificationTime());
    }

    @Override
    public FileTime lastAccessTime() {
        return lastModifiedTime();
    }

    @Override
    public FileTime creationTime() {
        return lastModifiedTime();
    }

    @Override
    public boolean isRegularFile() {
        return status.isFile();
    }

    @Override
    public boolean isDirectory() {
        return status.isDirectory();
    }

    @Override
    public boolean isSymbolicLink() {
        return status.isSymlink();
    }

    @Override
    public boolean isOther() {
        return false;
    }

    @Override
    public long size() {
        return status.getLen();
    }

    @Override
    public @Nullable Object fileKey() {
        return null;
    }
}
