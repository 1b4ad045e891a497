package org.secondment.roi.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.apache.hadoop.fs.ParentNotDirectoryException;
import org.apache.hadoop.fs.PathIsNotEmptyDirectoryException;
import org.apache.hadoop.hdfs.protocol.AlreadyBeingCreatedException;
import org.apache.hadoop.ipc.RemoteException;
import org.apache.hadoop.security.AccessControlException;

/** What Hadoop's file systems throw, as java.nio has it. */
final class Troubles {

    /** A call of a Hadoop file system. */
    interface Call<T> {
        T run() throws IOException;
    }

    /**
     * Calls.
     *
     * @throws FileSystemException where the file system has answered, and the answer stays the same
     * @throws Unreachable for all other trouble
     */
    static <T> T translated(Object path, Call<T> call) throws FileSystemException {
        try {
            return call.run();
        } catch (IOException e) {
            throw of(path.toString(), e instanceof RemoteException answer ? answer.unwrapRemoteException() : e);
        }
    }

    private static FileSystemException of(String path, IOException e) {
        if (e instanceof FileSystemException known) {
            return known;
        }
        if (e instanceof FileNotFoundException) {
            return caused(new NoSuchFileException(path), e);
        }
        if (e instanceof org.apache.hadoop.fs.FileAlreadyExistsException || e instanceof AlreadyBeingCreatedException) {
            return caused(new FileAlreadyExistsException(path), e);
        }
        if (e instanceof PathIsNotEmptyDirectoryException) {
            return caused(new DirectoryNotEmptyException(path), e);
        }
        if (e instanceof ParentNotDirectoryException) {
            return caused(new FileSystemException(path, null, "Not a directory"), e);
        }
        if (e instanceof AccessControlException) {
            return caused(new AccessDeniedException(path, null, e.getMessage()), e);
        }
        throw new Unreachable(path, e);
    }

    private static FileSystemException caused(FileSystemException known, IOException cause) {
        known.initCause(cause);
        return known;
    }

    private Troubles() {}
}
