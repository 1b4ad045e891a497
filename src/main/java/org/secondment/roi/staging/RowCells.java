package org.secondment.roi.staging;

import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** The cells of the row that is being written. */
final class RowCells {

    private final RecordConsumer consumer;
    private final String[] names;

    RowCells(RecordConsumer consumer, MessageType schema) {
        this.consumer = consumer;
        this.names = schema.getFields().stream().map(Type::getName).toArray(String[]::new);
    }

    void text(int column, String value) {
        text(column, Binary.fromString(value));
    }

    void text(int column, Binary value) {
        consumer.startField(names[column], column);
        consumer.addBinary(value);
        consumer.endField(names[column], column);
    }

    void whole(int column, int value) {
        consumer.startField(names[column], column);
        consumer.addInteger(value);
        consumer.endField(names[column], column);
    }

    void number(int column, long value) {
        consumer.startField(names[column], column);
        consumer.addLong(value);
        consumer.endField(names[column], column);
    }
}
