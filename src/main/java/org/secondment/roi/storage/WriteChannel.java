package org.secondment.roi.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A remote file that is written from its start to its end; it is whole when it is closed. */
final class WriteChannel implements SeekableByteChannel {

    private final RemotePath path;
    private final OutputStream out;
    private long position;
    private boolean open = true;

    WriteChannel(RemotePath path, OutputStream out) {
        this.path = path;
        this.out = out;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        byte[] bytes = new byte[from.remaining()];
        from.get(bytes);
        Troubles.translated(path, () -> {
            out.write(bytes, 0, bytes.length);
            return path;
        });
        position += bytes.length;
        return bytes.length;
    }

    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            Troubles.translated(path, () -> {
                out.close();
                return path;
            });
        }
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public long size() {
        return position;
    }

    @Override
    public int read(ByteBuffer into) {
        throw new NonReadableChannelException();
    }

    @Override
    public SeekableByteChannel position(long place) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }
}
