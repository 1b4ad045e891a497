package org.secondment.roi.credit;

import java.time.LocalDate;

/**
 * A fiscal quarter.
 *
 * @param name within its year, such as Q3
 * @param year in which it ends
 */
public record Quarter(String name, int year, LocalDate first, LocalDate last) {

    Days days() {
        return new Days(first, last);
    }
}
