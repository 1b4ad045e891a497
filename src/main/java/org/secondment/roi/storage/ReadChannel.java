package org.secondment.roi.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.fs.FSDataInputStream;

/** A remote file that is read from any place. */
final class ReadChannel implements SeekableByteChannel {

    private static final int MOST = 1 << 16;

    private final RemotePath path;
    private final FSDataInputStream in;
    private boolean open = true;

    ReadChannel(RemotePath path, FSDataInputStream in) {
        this.path = path;
        this.in = in;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (!into.hasRemaining()) {
            return 0;
        }
        if (into.hasArray()) {
            int read = read(into.array(), into.arrayOffset() + into.position(), into.remaining());
            into.position(into.position() + Math.max(0, read));
            return read;
        }
        byte[] bytes = new byte[Math.min(MOST, into.remaining())];
        int read = read(bytes, 0, bytes.length);
        into.put(bytes, 0, Math.max(0, read));
        return read;
    }

    private int read(byte[] bytes, int from, int length) throws IOException {
        return Troubles.translated(path, () -> in.read(bytes, from, length));
    }

    @Override
    public long position() throws IOException {
        return Troubles.translated(path, in::getPos);
    }

    @Override
    public SeekableByteChannel position(long place) throws IOException {
        Troubles.translated(path, () -> {
            in.seek(place);
            return path;
        });
        return this;
    }

    @Override
    public long size() throws IOException {
        return path.getFileSystem().store().status(path).getLen();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            Troubles.translated(path, () -> {
                in.close();
                return path;
            });
        }
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long to) {
        throw new NonWritableChannelException();
    }
}
