package org.secondment.roi.staging;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.SeekableInputStream;
import org.secondment.roi.storage.Locations;

/** A remote Parquet file. */
record StagedInput(Path path) implements InputFile {

    /** A Parquet file wherever it stands. */
    static InputFile of(Path path) {
        return Locations.isRemote(path) ? new StagedInput(path) : new LocalInputFile(path);
    }

    @Override
    public long getLength() throws IOException {
        return Files.size(path);
    }

    @Override
    public SeekableInputStream newStream() throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(path);
        return new DelegatingSeekableInputStream(Channels.newInputStream(channel)) {
            @Override
            public long getPos() throws IOException {
                return channel.position();
            }

            @Override
            public void seek(long place) throws IOException {
                channel.position(place);
            }
        };
    }
}
