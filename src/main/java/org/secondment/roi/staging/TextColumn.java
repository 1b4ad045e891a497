package org.secondment.roi.staging;

import java.util.Arrays;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.jspecify.annotations.Nullable;

/** Texts of a column of one group of rows; each text of its dictionary is made once. */
final class TextColumn extends PrimitiveConverter {

    private @Nullable String[] texts = new @Nullable String[0];
    private @Nullable Dictionary dictionary;
    private @Nullable String value;

    /** The value at which the reader stands. */
    String read(ColumnReader reader) {
        reader.writeCurrentValueToConverter();
        String read = value;
        if (read == null) {
            throw new IllegalStateException("no text in " + reader.getDescriptor());
        }
        return read;
    }

    @Override
    public boolean hasDictionarySupport() {
        return true;
    }

    @Override
    public void setDictionary(Dictionary known) {
        dictionary = known;
        texts = Arrays.copyOf(new @Nullable String[0], known.getMaxId() + 1);
    }

    @Override
    public void addValueFromDictionary(int id) {
        String text = texts[id];
        if (text == null && dictionary != null) {
            text = dictionary.decodeToBinary(id).toStringUsingUTF8();
            texts[id] = text;
        }
        value = text;
    }

    @Override
    public void addBinary(Binary text) {
        value = text.toStringUsingUTF8();
    }
}
