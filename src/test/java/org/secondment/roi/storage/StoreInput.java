package org.secondment.roi.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.apache.hadoop.fs.PositionedReadable;
import org.apache.hadoop.fs.Seekable;

/** A file of a {@link StoreOnDisk} that is read. */
final class StoreInput extends FilterInputStream implements Seekable, PositionedReadable {

    private final Path file;
    private final FileChannel channel;

    StoreInput(Path file) throws IOException {
        this(file, FileChannel.open(file));
    }

    private StoreInput(Path file, FileChannel channel) {
        super(Channels.newInputStream(channel));
        this.file = file;
        this.channel = channel;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return Faults.step("read " + file, () -> super.read(bytes, from, length));
    }

    @Override
    public void seek(long place) throws IOException {
        channel.position(place);
    }

    @Override
    public long getPos() throws IOException {
        return channel.position();
    }

    @Override
    public boolean seekToNewSource(long place) {
        return false;
    }

    @Override
    public int read(long place, byte[] bytes, int from, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void readFully(long place, byte[] bytes, int from, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void readFully(long place, byte[] bytes) {
        throw new UnsupportedOperationException();
    }
}
