package org.secondment.roi.table;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a {@link Table}: where it stands, and its values in the order of the table's fields. A value is a String, a
 * LocalDate or a BigDecimal as the field's {@link Type} says; a blank is null. Read it by {@link Table#slot}.
 */
public final class Fact implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;
    private final @Nullable Object[] values;

    /** @param values one per field; kept, not copied */
    public Fact(String file, long line, @Nullable Object[] values) {
        this.file = file;
        this.line = line;
        this.values = values;
    }

    /** Name of the file, relative to the inputs folder. */
    public String file() {
        return file;
    }

    /** Line on which the record starts, from 1. */
    public long line() {
        return line;
    }

    public @Nullable Object value(int slot) {
        return values[slot];
    }

    public boolean has(int slot) {
        return values[slot] != null;
    }

    /** Empty where blank. */
    public String text(int slot) {
        return values[slot] instanceof String text ? text : "";
    }

    /**
     * The day of a field that the table requires.
     *
     * @throws IllegalStateException where blank
     */
    public LocalDate day(int slot) {
        return dayIfAny(slot).orElseThrow(() -> missing(slot));
    }

    public Optional<LocalDate> dayIfAny(int slot) {
        return values[slot] instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    /**
     * The number of a field that the table requires.
     *
     * @throws IllegalStateException where blank
     */
    public BigDecimal number(int slot) {
        return numberIfAny(slot).orElseThrow(() -> missing(slot));
    }

    public Optional<BigDecimal> numberIfAny(int slot) {
        return values[slot] instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** The same row with a blank in one place. */
    public Fact without(int slot) {
        @Nullable Object[] others = values.clone();
        others[slot] = null;
        return new Fact(file, line, others);
    }

    /** Whether both have the same values, wherever they stand. */
    public boolean sameContent(Fact other) {
        return Arrays.equals(values, other.values);
    }

    /** A hash of the values, equal for rows of the same content. */
    public int contentHash() {
        return Arrays.hashCode(values);
    }

    private IllegalStateException missing(int slot) {
        return new IllegalStateException(this + " has no value in column " + slot);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact fact && line == fact.line && file.equals(fact.file) && sameContent(fact);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, line, contentHash());
    }

    /** Its place, such as bills.csv:3. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
