package org.secondment.roi.intake.mapping;

import java.io.Serializable;

/**
 * A field's value in those rows of which another column says so.
 *
 * @param value canonical; empty for a blank
 */
public record Condition(RowTest test, String value) implements Serializable {

    Condition found(HeadingSearch search) {
        return new Condition(test.found(search), value);
    }
}
