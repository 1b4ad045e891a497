package org.secondment.roi.staging;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;

/** A Parquet file of flat rows, read column by column, one group of rows after the other. */
final class RowGroups implements Closeable {

    private final ParquetFileReader file;
    private final MessageType schema;
    private final String createdBy;

    RowGroups(Path path) throws IOException {
        file = ParquetFileReader.open(
                StagedInput.of(path),
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build());
        schema = file.getFileMetaData().getSchema();
        createdBy = file.getFileMetaData().getCreatedBy();
    }

    /**
     * Reads some columns only.
     *
     * @param columns their places in the file
     */
    RowGroups(Path path, List<Integer> columns) throws IOException {
        file = ParquetFileReader.open(
                StagedInput.of(path),
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build());
        MessageType whole = file.getFileMetaData().getSchema();
        schema = new MessageType(
                whole.getName(), columns.stream().map(whole::getType).toList());
        file.setRequestedSchema(schema);
        createdBy = file.getFileMetaData().getCreatedBy();
    }

    /** What stands beside the rows. */
    Map<String, String> notes() {
        return file.getFileMetaData().getKeyValueMetaData();
    }

    List<PrimitiveType> columns() {
        return schema.getFields().stream()
                .map(org.apache.parquet.schema.Type::asPrimitiveType)
                .toList();
    }

    /** The next group, whose pages are still to be read; empty after the last. */
    Optional<PageReadStore> next() throws IOException {
        return Optional.ofNullable(file.readNextRowGroup());
    }

    /** Describes the columns that are read, in order. */
    List<ColumnDescriptor> descriptors() {
        return schema.getColumns();
    }

    /**
     * Goes on to the next group and returns its number of rows; 0 after the last.
     *
     * @param converters for each column, in order; those of text meet its dictionary here
     * @param readers are put here, in order
     */
    int next(Function<Integer, PrimitiveConverter> converters, ColumnReader[] readers) throws IOException {
        PageReadStore pages = file.readNextRowGroup();
        if (pages == null) {
            return 0;
        }
        ColumnReadStoreImpl columns = new ColumnReadStoreImpl(pages, new Row(converters), schema, createdBy);
        for (int i = 0; i < readers.length; i++) {
            readers[i] = columns.getColumnReader(schema.getColumns().get(i));
        }
        return Math.toIntExact(pages.getRowCount());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static final class Row extends GroupConverter {

        private final Function<Integer, PrimitiveConverter> converters;

        Row(Function<Integer, PrimitiveConverter> converters) {
            this.converters = converters;
        }

        @Override
        public Converter getConverter(int field) {
            return converters.apply(field);
        }

        @Override
        public void start() {}

        @Override
        public void end() {}
    }
}
