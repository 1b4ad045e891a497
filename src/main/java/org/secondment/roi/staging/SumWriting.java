package org.secondment.roi.staging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.secondment.roi.table.TimeIds;
import org.secondment.roi.table.TimeSum;

/** Writes sums of time, of {@link SumShape}, a group of rows at a time and in it column by column. */
final class SumWriting {

    private static final CompressionCodecName CODEC = CompressionCodecName.SNAPPY;

    private final UnfinishedFile file;
    private final ParquetFileWriter writer;
    private final TimeIds ids;
    private final CompressionCodecFactory codecs =
            new CodecFactory(new PlainParquetConfiguration(), ParquetWriter.DEFAULT_PAGE_SIZE);
    private final List<ColumnDescriptor> columns = SumShape.schema().getColumns();
    private final ByteBuffer[] numbers = new ByteBuffer[SumShape.COLUMNS];
    private int matters;
    private int employees;
    private int currencies;

    private SumWriting(UnfinishedFile file, TimeIds ids, int most) throws IOException {
        this.file = file;
        this.ids = ids;
        this.writer = new ParquetFileWriter(
                file.asOutputFile(),
                SumShape.schema(),
                ParquetFileWriter.Mode.CREATE,
                ParquetWriter.DEFAULT_BLOCK_SIZE,
                0,
                null,
                ParquetProperties.builder()
                        .withStatisticsEnabled(false)
                        .withPageWriteChecksumEnabled(false)
                        .build());
        for (int column = 0; column < numbers.length; column++) {
            int width = column < SumShape.ENTRIES ? Integer.BYTES : Long.BYTES;
            numbers[column] = ByteBuffer.allocate(width * most).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    /**
     * Begins a file.
     *
     * @param ids that the codes in the sums stand for
     * @param most sums at a time
     */
    static SumWriting begin(UnfinishedFile file, TimeIds ids, int most) throws IOException {
        var writing = new SumWriting(file, ids, most);
        writing.writer.start();
        return writing;
    }

    /** Writes the sums, which are at least one, as a group of rows, and empties the map. */
    void drain(TimeSumsMap sums) throws IOException {
        sums.drain(this::take);
        int rows = numbers[0].position() / Integer.BYTES;
        writer.startBlock(rows);
        for (int column = 0; column < numbers.length; column++) {
            write(columns.get(column), numbers[column].flip(), rows);
            numbers[column].clear();
        }
        writer.endBlock();
    }

    private void take(TimeSum sum) {
        matters = Math.max(matters, sum.matter() + 1);
        employees = Math.max(employees, sum.employee() + 1);
        currencies = Math.max(currencies, sum.currency() + 1);
        numbers[SumShape.MATTER].putInt(sum.matter());
        numbers[SumShape.EMPLOYEE].putInt(sum.employee());
        numbers[SumShape.CURRENCY].putInt(sum.currency());
        numbers[SumShape.DAY].putInt(sum.day());
        numbers[SumShape.STATUS].putInt(sum.status());
        numbers[SumShape.ENTRIES].putLong(sum.entries());
        numbers[SumShape.FIRST_LINE].putLong(sum.firstLine());
        numbers[SumShape.WORKED].putLong(sum.worked());
        numbers[SumShape.BILLABLE].putLong(sum.billable());
        numbers[SumShape.STANDARD].putLong(sum.standard());
        numbers[SumShape.BILLED].putLong(sum.billed());
    }

    private void write(ColumnDescriptor column, ByteBuffer plain, int rows) throws IOException {
        BytesInputCompressor compressor = codecs.getCompressor(CODEC);
        writer.startColumn(column, rows, CODEC);
        writer.writeDataPage(
                rows,
                plain.remaining(),
                compressor.compress(BytesInput.from(plain)),
                Statistics.createStats(column.getPrimitiveType()),
                rows,
                Encoding.RLE,
                Encoding.RLE,
                Encoding.PLAIN);
        writer.endColumn();
    }

    StoredFile finish() throws IOException {
        writer.end(Map.of(
                SumShape.MATTERS, texts(matters, ids::matter),
                SumShape.EMPLOYEES, texts(employees, ids::employee),
                SumShape.CURRENCIES, texts(currencies, ids::currency)));
        codecs.release();
        return file.finish();
    }

    private static String texts(int count, IntFunction<String> text) {
        return IdList.written(IntStream.range(0, count).mapToObj(text).toList());
    }

    void abandon() throws IOException {
        codecs.release();
        file.abandon();
    }
}
