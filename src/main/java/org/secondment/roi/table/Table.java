package org.secondment.roi.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The contract of one table: what a row is, which fields identify it, which fields it has.
 *
 * @param grain what one row stands for
 * @param key fields that identify a row; a row that leaves all of them blank has no key, and equal ones are kept
 * @param unlocks what the reports can say once the table is supplied
 */
public record Table(String name, String grain, Presence presence, String unlocks, List<Field> key, List<Field> fields) {

    /** Whether a run can do without the table. */
    public enum Presence {
        REQUIRED,
        OPTIONAL
    }

    public Table {
        key = List.copyOf(key);
        fields = List.copyOf(fields);
    }

    /** A table that starts with its key fields. */
    static Table of(String name, String grain, Presence presence, String unlocks, List<Field> key, Field... others) {
        return new Table(
                name,
                grain,
                presence,
                unlocks,
                key,
                Stream.concat(key.stream(), Arrays.stream(others)).toList());
    }

    public boolean required() {
        return presence == Presence.REQUIRED;
    }

    public Optional<Field> field(String wanted) {
        return fields.stream().filter(f -> f.name().equals(wanted)).findFirst();
    }

    /**
     * Place of a field among a row's values.
     *
     * @throws IllegalArgumentException if the table has no such field
     */
    public int slot(String wanted) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(wanted)) {
                return i;
            }
        }
        throw new IllegalArgumentException("table " + name + " has no field " + wanted);
    }

    /**
     * The amount that every row must have, which the row accounting adds up; empty where the table has none, and for
     * {@link Tables#PAY}: reports show the accounting to readers who may not see pay.
     */
    public Optional<Field> money() {
        return fields.stream()
                .filter(f -> f.type() == Type.MONEY && f.need() == Field.Need.REQUIRED)
                .filter(f -> !Tables.PAY.contains(this))
                .findFirst();
    }
}
