package org.secondment.roi.storage;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paths from text: plain ones and {@code file:} stand on this machine; any other URI, such as {@code hdfs://host:8020/x}
 * or {@code s3a://bucket/x}, on the Hadoop file system of its scheme. A path's text gives the same path again.
 *
 * <p>What goes wrong with a remote file and may pass is thrown as {@link Unreachable}, which is no {@link IOException}:
 * trouble must never look as if a file were missing or damaged.
 */
public final class Locations {

    private static final Pattern LOCAL = Pattern.compile("(?i:file):(?://[^/]*)?(/.*)");

    /** One letter before a colon is a drive. */
    private static final Pattern REMOTE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+://[^/]*)(.*)");

    /** The path of a text; nothing is reached before a file is asked for. */
    public static Path of(String text) {
        Matcher local = LOCAL.matcher(text);
        if (local.matches()) {
            return Path.of(local.group(1));
        }
        Matcher remote = REMOTE.matcher(text);
        return remote.matches()
                ? RemoteProvider.INSTANCE.at(remote.group(1)).getPath("/" + remote.group(2))
                : Path.of(text);
    }

    /** The path of a text; a relative one starts at the folder. */
    public static Path within(Path folder, String text) {
        Path path = of(text);
        return path.isAbsolute() ? path : folder.resolve(text);
    }

    /** Whether the path is on no file system of this machine. */
    public static boolean isRemote(Path path) {
        return path.getFileSystem() != FileSystems.getDefault();
    }

    /**
     * The file itself, or a copy of a remote one: for libraries that know files of this machine only.
     *
     * @throws IOException if there is none, or no room for the copy
     */
    public static File file(Path path) throws IOException {
        return path instanceof RemotePath remote
                ? remote.getFileSystem().copies().of(remote).toFile()
                : path.toFile();
    }

    /** Whether a folder is moved in one step; in an object store each of its files would be copied. */
    public static boolean renamesFolders(Path path) {
        return !(path instanceof RemotePath remote)
                || remote.getFileSystem().store().steps() == Store.Steps.RENAME;
    }

    /**
     * Makes sure that a file can be replaced in one step there, and that of many who create it at once one does.
     *
     * @throws Unsuitable if not
     */
    public static void mustReplaceFiles(Path folder) throws IOException {
        if (folder instanceof RemotePath remote) {
            new Probe(remote).run();
        }
    }

    /**
     * Makes sure that a folder can be moved there in one step.
     *
     * @throws Unsuitable if not
     */
    public static void mustRenameFolders(Path folder) {
        if (!renamesFolders(folder)) {
            throw new Unsuitable(folder + " is no place for the work folder, whose folders must be renamed in one step;"
                    + " set 'work' to a folder of HDFS, or to one that every machine has mounted");
        }
    }

    private Locations() {}
}
