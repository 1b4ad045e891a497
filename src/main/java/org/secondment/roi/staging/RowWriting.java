package org.secondment.roi.staging;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** How Parquet is told to write rows. */
final class RowWriting<T> extends ParquetWriter.Builder<T, RowWriting<T>> {

    /** Bounds what a reader holds in memory of a file. */
    private static final int ROWS_OF_A_GROUP = 1 << 16;

    private static final long BYTES_OF_A_GROUP = 1L << 25;
    private static final int BYTES_OF_A_DICTIONARY = 1 << 23;

    private final RowShape<T> shape;

    RowWriting(OutputFile file, RowShape<T> shape) {
        super(file);
        this.shape = shape;
    }

    ParquetWriter<T> open() throws IOException {
        return withConf(new PlainParquetConfiguration())
                .withWriterVersion(WriterVersion.PARQUET_2_0)
                .withDictionaryEncoding(true)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withStatisticsEnabled(false)
                .withSizeStatisticsEnabled(false)
                .withDictionaryEncoding(FactShape.LINE, false)
                .withRowGroupRowCountLimit(ROWS_OF_A_GROUP)
                .withRowGroupSize(BYTES_OF_A_GROUP)
                .withDictionaryPageSize(BYTES_OF_A_DICTIONARY)
                .build();
    }

    @Override
    protected RowWriting<T> self() {
        return this;
    }

    @Override
    @SuppressWarnings("deprecation")
    protected WriteSupport<T> getWriteSupport(Configuration configuration) {
        return new Support<>(shape);
    }

    @Override
    protected WriteSupport<T> getWriteSupport(ParquetConfiguration configuration) {
        return new Support<>(shape);
    }

    private static final class Support<T> extends WriteSupport<T> {

        private final RowShape<T> shape;
        private @Nullable RecordConsumer consumer;
        private @Nullable RowCells cells;

        Support(RowShape<T> shape) {
            this.shape = shape;
        }

        @Override
        @SuppressWarnings("deprecation")
        public WriteContext init(Configuration configuration) {
            return context();
        }

        @Override
        public WriteContext init(ParquetConfiguration configuration) {
            return context();
        }

        private WriteContext context() {
            return new WriteContext(shape.schema(), Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer prepared) {
            MessageType schema = shape.schema();
            consumer = prepared;
            cells = new RowCells(prepared, schema);
        }

        @Override
        public void write(T row) {
            RecordConsumer to = Objects.requireNonNull(consumer);
            to.startMessage();
            shape.write(row, Objects.requireNonNull(cells));
            to.endMessage();
        }
    }
}
