package org.secondment.roi.intake.value;

import java.util.Optional;
import org.secondment.roi.intake.file.Fault;

/** What reading one value gave: the value of its type, nothing (a blank), or a fault. */
public record Read(Optional<Object> value, Optional<Fault> fault) {

    static final Read BLANK = new Read(Optional.empty(), Optional.empty());

    static Read of(Object value) {
        return new Read(Optional.of(value), Optional.empty());
    }

    static Read fault(Fault fault) {
        return new Read(Optional.empty(), Optional.of(fault));
    }
}
