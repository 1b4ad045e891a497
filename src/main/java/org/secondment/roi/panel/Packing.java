package org.secondment.roi.panel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import scala.Tuple2;

/** Rows on their way to where they are brought together by key, packed: bytes travel many times faster than objects. */
final class Packing<K> {

    /** Reads one row. */
    interface Reader {

        void row(DataInputStream row) throws IOException;
    }

    private record Rows(ByteArrayOutputStream bytes, DataOutputStream data) {

        static Rows none() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            return new Rows(bytes, new DataOutputStream(bytes));
        }
    }

    private final Map<K, Rows> byKey = new LinkedHashMap<>();

    /** Where the next row of the key is written. */
    DataOutputStream to(K key) {
        return byKey.computeIfAbsent(key, k -> Rows.none()).data();
    }

    Iterator<Tuple2<K, byte[]>> packed() {
        return byKey.entrySet().stream()
                .map(entry ->
                        new Tuple2<>(entry.getKey(), entry.getValue().bytes().toByteArray()))
                .iterator();
    }

    static void unpack(Iterable<byte[]> packed, Reader reader) throws IOException {
        for (byte[] rows : packed) {
            DataInputStream data = new DataInputStream(new ByteArrayInputStream(rows));
            while (data.available() > 0) {
                reader.row(data);
            }
        }
    }
}
