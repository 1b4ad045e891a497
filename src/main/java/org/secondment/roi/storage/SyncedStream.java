package org.secondment.roi.storage;

import java.io.FilterOutputStream;
import java.io.IOException;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.StreamCapabilities;

/** Brings what was written to the disks of its machines before the file is closed, where the file system can. */
final class SyncedStream extends FilterOutputStream {

    private final FSDataOutputStream file;
    private boolean closed;

    SyncedStream(FSDataOutputStream file) {
        super(file);
        this.file = file;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        file.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (file) {
            if (file.getPos() > 0 && file.hasCapability(StreamCapabilities.HSYNC)) {
                file.hsync();
            }
        }
    }
}
