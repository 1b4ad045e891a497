package org.secondment.roi.staging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;

/** Required numbers of one group of rows, written as they are: read by the page, not one by one. */
final class PlainNumbers {

    /** Receives the bytes of a page's numbers. */
    private interface Page {

        void numbers(ByteBuffer bytes, int from, int count);
    }

    static int[] ints(PageReadStore group, ColumnDescriptor column) throws IOException {
        int[] numbers = new int[Math.toIntExact(group.getRowCount())];
        read(group, column, (bytes, from, count) -> bytes.asIntBuffer().get(numbers, from, count));
        return numbers;
    }

    static long[] longs(PageReadStore group, ColumnDescriptor column) throws IOException {
        long[] numbers = new long[Math.toIntExact(group.getRowCount())];
        read(group, column, (bytes, from, count) -> bytes.asLongBuffer().get(numbers, from, count));
        return numbers;
    }

    private static void read(PageReadStore group, ColumnDescriptor column, Page to) throws IOException {
        PageReader pages = group.getPageReader(column);
        int from = 0;
        for (DataPage page = pages.readPage(); page != null; page = pages.readPage()) {
            if (!(page instanceof DataPageV1 plain) || plain.getValueEncoding() != Encoding.PLAIN) {
                throw new IOException("column " + column + " is not written plainly");
            }
            to.numbers(bytes(plain), from, plain.getValueCount());
            from += plain.getValueCount();
        }
    }

    private static ByteBuffer bytes(DataPageV1 page) {
        return page.getBytes()
                .toByteBuffer(HeapByteBufferAllocator.getInstance(), kept -> {})
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    private PlainNumbers() {}
}
