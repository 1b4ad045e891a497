package org.secondment.roi.staging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;

/** Ids of a column of one group of rows, as places in a list: Parquet's own dictionary as far as it reaches. */
final class IdColumn extends PrimitiveConverter {

    private final List<String> texts = new ArrayList<>();
    private final Map<Binary, Integer> outsideDictionary = new HashMap<>();
    private int place;

    /** All codes of the group; after this {@link #texts} is complete. */
    int[] codes(ColumnReader reader, int rows) {
        int[] codes = new int[rows];
        for (int row = 0; row < rows; row++) {
            reader.writeCurrentValueToConverter();
            codes[row] = place;
            reader.consume();
        }
        return codes;
    }

    List<String> texts() {
        return Collections.unmodifiableList(texts);
    }

    @Override
    public boolean hasDictionarySupport() {
        return true;
    }

    @Override
    public void setDictionary(Dictionary dictionary) {
        for (int id = 0; id <= dictionary.getMaxId(); id++) {
            Binary text = dictionary.decodeToBinary(id);
            texts.add(text.toStringUsingUTF8());
            outsideDictionary.put(text.copy(), id);
        }
    }

    @Override
    public void addValueFromDictionary(int id) {
        place = id;
    }

    @Override
    public void addBinary(Binary text) {
        Integer known = outsideDictionary.get(text);
        if (known == null) {
            known = texts.size();
            outsideDictionary.put(text.copy(), known);
            texts.add(text.toStringUsingUTF8());
        }
        place = known;
    }
}
