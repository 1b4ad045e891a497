package org.secondment.roi.storage;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.fs.FSDataOutputStream;

/**
 * A new object, which is there once it is closed unless another was first. An answer may be lost and the request be sent
 * again; so whoever is refused looks whether the object that stands there is its own.
 */
final class ConditionalStream extends FilterOutputStream {

    private final Store store;
    private final RemotePath path;
    private final FSDataOutputStream object;
    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private boolean closed;

    ConditionalStream(Store store, RemotePath path, FSDataOutputStream object) {
        super(object);
        this.store = store;
        this.path = path;
        this.object = object;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            object.write(bytes, from, length);
            digest.update(bytes, from, length);
        } catch (IOException e) {
            closed = true;
            object.abort();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            object.close();
        } catch (IOException refused) {
            mustBeOwn(refused);
        }
    }

    private void mustBeOwn(IOException refused) throws IOException {
        byte[] standing;
        try (InputStream in = store.open(path)) {
            standing = DigestUtils.sha256(in);
        } catch (NoSuchFileException none) {
            throw refused;
        }
        if (!MessageDigest.isEqual(standing, digest.digest())) {
            throw new FileAlreadyExistsException(path.toString());
        }
    }
}
