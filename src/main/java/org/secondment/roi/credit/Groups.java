package org.secondment.roi.credit;

import java.time.LocalDate;

/** Which group a client belongs to. */
public interface Groups {

    /** The group's id on a day. */
    String of(String client, LocalDate day);

    /** Whether both clients belong to one group on a day. */
    default boolean same(String one, String other, LocalDate day) {
        return of(one, day).equals(of(other, day));
    }
}
