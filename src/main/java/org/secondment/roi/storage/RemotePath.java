package org.secondment.roi.storage;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A path of a remote file system; the text of an absolute one is its whole URI, with nothing escaped. */
final class RemotePath implements Path {

    private static final String UP = "..";
    private static final String HERE = ".";

    private final RemoteFileSystem system;
    private final boolean absolute;
    private final List<String> names;

    private RemotePath(RemoteFileSystem system, boolean absolute, List<String> names) {
        this.system = system;
        this.absolute = absolute;
        this.names = List.copyOf(names);
    }

    static RemotePath of(RemoteFileSystem system, String text) {
        return new RemotePath(
                system,
                text.startsWith("/"),
                Arrays.stream(text.split("/", -1))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    /** Without scheme and authority. */
    String below() {
        return (absolute ? "/" : "") + String.join("/", names);
    }

    /** As Hadoop has it. */
    org.apache.hadoop.fs.Path hadoop() {
        RemotePath whole = toAbsolutePath();
        URI root = URI.create(system.root() + "/");
        return new org.apache.hadoop.fs.Path(root.getScheme(), root.getAuthority(), whole.below());
    }

    private RemotePath relative(List<String> some) {
        return new RemotePath(system, false, some);
    }

    private RemotePath likewise(List<String> others) {
        return new RemotePath(system, absolute, others);
    }

    private RemotePath own(Path other) {
        if (other instanceof RemotePath remote && remote.system == system) {
            return remote;
        }
        throw new ProviderMismatchException(other + " is no path of " + system.root());
    }

    @Override
    public RemoteFileSystem getFileSystem() {
        return system;
    }

    @Override
    public boolean isAbsolute() {
        return absolute;
    }

    @Override
    public @Nullable Path getRoot() {
        return absolute ? likewise(List.of()) : null;
    }

    @Override
    public @Nullable Path getFileName() {
        return names.isEmpty() ? null : relative(names.subList(names.size() - 1, names.size()));
    }

    @Override
    public @Nullable Path getParent() {
        boolean none = names.isEmpty() || (!absolute && names.size() == 1);
        return none ? null : likewise(names.subList(0, names.size() - 1));
    }

    @Override
    public int getNameCount() {
        return names.size();
    }

    @Override
    public Path getName(int index) {
        return subpath(index, index + 1);
    }

    @Override
    public Path subpath(int from, int to) {
        if (from < 0 || from >= to || to > names.size()) {
            throw new IllegalArgumentException(this + " has no names from " + from + " to " + to);
        }
        return relative(names.subList(from, to));
    }

    @Override
    public boolean startsWith(Path other) {
        return other instanceof RemotePath remote
                && remote.system == system
                && remote.absolute == absolute
                && remote.names.size() <= names.size()
                && names.subList(0, remote.names.size()).equals(remote.names);
    }

    @Override
    public boolean endsWith(Path other) {
        if (!(other instanceof RemotePath remote) || remote.system != system || remote.absolute) {
            return equals(other);
        }
        int from = names.size() - remote.names.size();
        return from >= 0 && names.subList(from, names.size()).equals(remote.names);
    }

    @Override
    public Path normalize() {
        List<String> kept = new ArrayList<>();
        for (String name : names) {
            boolean named = !kept.isEmpty() && !kept.get(kept.size() - 1).equals(UP);
            if (name.equals(UP) && named) {
                kept.remove(kept.size() - 1);
            } else if (!name.equals(HERE) && !(name.equals(UP) && absolute)) {
                kept.add(name);
            }
        }
        return likewise(kept);
    }

    @Override
    public Path resolve(Path other) {
        RemotePath further = own(other);
        if (further.absolute) {
            return further;
        }
        List<String> all = new ArrayList<>(names);
        all.addAll(further.names);
        return likewise(all);
    }

    @Override
    public Path relativize(Path other) {
        RemotePath to = own(other);
        if (to.absolute != absolute) {
            throw new IllegalArgumentException(this + " and " + other + " have no common start");
        }
        int common = 0;
        while (common < Math.min(names.size(), to.names.size())
                && names.get(common).equals(to.names.get(common))) {
            common++;
        }
        List<String> way = new ArrayList<>();
        names.subList(common, names.size()).forEach(name -> way.add(UP));
        way.addAll(to.names.subList(common, to.names.size()));
        return relative(way);
    }

    @Override
    public URI toUri() {
        return hadoop().toUri();
    }

    @Override
    public RemotePath toAbsolutePath() {
        return absolute ? this : new RemotePath(system, true, names);
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        system.store().status(this);
        return toAbsolutePath().normalize();
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException();
    }

    /** By bytes, as Unix does: the order of files is the same wherever they stand. */
    @Override
    public int compareTo(Path other) {
        return Arrays.compareUnsigned(
                below().getBytes(StandardCharsets.UTF_8), own(other).below().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RemotePath remote
                && remote.system == system
                && remote.absolute == absolute
                && remote.names.equals(names);
    }

    @Override
    public int hashCode() {
        return Objects.hash(system, absolute, names);
    }

    @Override
    public String toString() {
        return (absolute ? system.root() : "") + below();
    }
}
