package org.secondment.roi.table;

import java.util.List;

/**
 * One column of a {@link Table}: its name, type and meaning, written once and used everywhere by reference.
 *
 * @param allowed the words a CHOICE may hold; empty for every other type
 * @param references the table that must know this value; empty where none has to
 */
public record Field(String name, Type type, Need need, List<String> allowed, String references, String meaning) {

    /** Whether a file must have the heading, and each row a value. */
    public enum Need {
        /** Heading and value must be there. */
        REQUIRED,
        /** The heading must be there; a blank is an answer, such as "still employed". */
        BLANK_ALLOWED,
        /** The heading may be missing. */
        OPTIONAL
    }

    public Field {
        allowed = List.copyOf(allowed);
    }

    public static Field of(String name, Type type, String meaning) {
        return new Field(name, type, Need.OPTIONAL, List.of(), "", meaning);
    }

    public static Field choice(String name, String meaning, String... allowed) {
        return new Field(name, Type.CHOICE, Need.OPTIONAL, List.of(allowed), "", meaning);
    }

    /** An answer to a checklist; unknown is neither yes nor no. */
    public static Field checklist(String name, String meaning) {
        return choice(name, meaning, "Y", "N", "NA", "unknown");
    }

    public Field required() {
        return new Field(name, type, Need.REQUIRED, allowed, references, meaning);
    }

    public Field blankAllowed() {
        return new Field(name, type, Need.BLANK_ALLOWED, allowed, references, meaning);
    }

    /** The same column, whose values must stand in the given table where that table is supplied. */
    public Field in(String table) {
        return new Field(name, type, need, allowed, table, meaning);
    }

    /** Whether a file without this heading is refused. */
    public boolean headingRequired() {
        return need != Need.OPTIONAL;
    }

    /** What a value should look like, in words that complete "expected ...". */
    public String expected() {
        return switch (type) {
            case CHOICE -> "one of " + String.join(", ", allowed);
            case TEXT -> "a value";
            default -> type.written();
        };
    }
}
