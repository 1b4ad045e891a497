package org.secondment.roi.staging;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.secondment.roi.storage.Locations;

/** A file for its owner alone, written under another name until it is whole; a second attempt takes the first's place. */
final class UnfinishedFile extends PositionOutputStream {

    private static final int BUFFER = 1 << 16;
    private static final String WRITING = ".writing";

    private final Path target;
    private final Path temporary;
    private final CRC32C crc = new CRC32C();
    private final OutputStream out;
    private long position;

    private UnfinishedFile(Path target, Path temporary) throws IOException {
        this.target = target;
        this.temporary = temporary;
        this.out = new BufferedOutputStream(new CheckedOutputStream(Files.newOutputStream(temporary), crc), BUFFER);
    }

    /** Temporary files are made for their owner alone; remote ones are not made before they are written. */
    static UnfinishedFile begin(Path folder, String name) throws IOException {
        Path temporary = Locations.isRemote(folder)
                ? folder.resolve(name + "." + UUID.randomUUID() + WRITING)
                : Files.createTempFile(folder, name + ".", WRITING);
        return new UnfinishedFile(folder.resolve(name), temporary);
    }

    @Override
    public long getPos() {
        return position;
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        position++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        position += length;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    StoredFile finish() throws IOException {
        close();
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return new StoredFile(String.valueOf(target.getFileName()), position, crc.getValue());
    }

    void abandon() throws IOException {
        close();
        Files.deleteIfExists(temporary);
    }

    OutputFile asOutputFile() {
        return new OutputFile() {
            @Override
            public PositionOutputStream create(long blockSizeHint) {
                return UnfinishedFile.this;
            }

            @Override
            public PositionOutputStream createOrOverwrite(long blockSizeHint) {
                return UnfinishedFile.this;
            }

            @Override
            public boolean supportsBlockSize() {
                return false;
            }

            @Override
            public long defaultBlockSize() {
                return 0;
            }
        };
    }
}
