package org.secondment.roi.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.parquet.hadoop.ParquetWriter;
import org.jspecify.annotations.Nullable;

/** A Parquet file of rows of one kind, which is made when the first row comes. */
final class RowFile<T> {

    private final Path folder;
    private final String name;
    private final RowShape<T> shape;
    private @Nullable UnfinishedFile file;
    private @Nullable ParquetWriter<T> writer;

    RowFile(Path folder, String name, RowShape<T> shape) {
        this.folder = folder;
        this.name = name;
        this.shape = shape;
    }

    void write(T row) {
        try {
            opened().write(row);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private ParquetWriter<T> opened() throws IOException {
        ParquetWriter<T> open = writer;
        if (open == null) {
            file = UnfinishedFile.begin(folder, name);
            open = new RowWriting<>(file.asOutputFile(), shape).open();
            writer = open;
        }
        return open;
    }

    /** The whole file; empty if there was no row. */
    Optional<StoredFile> finish() {
        if (writer == null || file == null) {
            return Optional.empty();
        }
        try {
            writer.close();
            return Optional.of(file.finish());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void abandon() {
        if (file != null) {
            try {
                file.abandon();
            } catch (IOException e) {
                throw failed(e);
            }
        }
    }

    private UncheckedIOException failed(IOException cause) {
        return new UncheckedIOException(folder.resolve(name) + " cannot be written: " + cause.getMessage(), cause);
    }
}
