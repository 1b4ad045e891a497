package org.secondment.roi.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** Rows of a file of staged facts, one by one; the file is open until the last row was read. */
final class StoredRows<T> implements Iterator<T> {

    private final Path path;
    private final RowGroups groups;
    private final Cells cells;
    private final Function<Cells, T> row;
    private int rest;

    /** The row at which the readers of its columns stand. */
    static final class Cells {

        private final List<PrimitiveType> columns;
        private final ColumnReader[] readers;
        private final List<TextColumn> texts = new ArrayList<>();

        Cells(List<PrimitiveType> columns) {
            this.columns = columns;
            this.readers = new ColumnReader[columns.size()];
        }

        List<PrimitiveType> columns() {
            return columns;
        }

        boolean has(int column) {
            return readers[column].getCurrentDefinitionLevel()
                    == readers[column].getDescriptor().getMaxDefinitionLevel();
        }

        String text(int column) {
            return texts.get(column).read(readers[column]);
        }

        int whole(int column) {
            return readers[column].getInteger();
        }

        long number(int column) {
            return readers[column].getLong();
        }

        private int next(RowGroups groups) throws IOException {
            texts.clear();
            columns.forEach(column -> texts.add(new TextColumn()));
            return groups.next(this::converter, readers);
        }

        private PrimitiveConverter converter(int column) {
            return columns.get(column).getPrimitiveTypeName() == PrimitiveTypeName.BINARY
                    ? texts.get(column)
                    : new NumberColumn();
        }

        private void consume() {
            for (ColumnReader reader : readers) {
                reader.consume();
            }
        }
    }

    private StoredRows(Path path, Function<Cells, T> row) throws IOException {
        this.path = path;
        this.row = row;
        this.groups = new RowGroups(path);
        this.cells = new Cells(groups.columns());
    }

    /** @param row makes a row of its cells; called once for each, in order */
    static <T> Iterator<T> of(Path path, Function<Cells, T> row) {
        try {
            StoredRows<T> rows = new StoredRows<>(path, row);
            rows.advance();
            return rows;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    @Override
    public boolean hasNext() {
        return rest > 0;
    }

    @Override
    public T next() {
        if (rest == 0) {
            throw new NoSuchElementException();
        }
        T next = row.apply(cells);
        cells.consume();
        rest--;
        if (rest == 0) {
            try {
                advance();
            } catch (IOException e) {
                throw unreadable(path, e);
            }
        }
        return next;
    }

    private void advance() throws IOException {
        rest = cells.next(groups);
        if (rest == 0) {
            groups.close();
        }
    }

    private static UncheckedIOException unreadable(Path path, IOException cause) {
        return new UncheckedIOException(path + " cannot be read: " + cause.getMessage(), cause);
    }
}
