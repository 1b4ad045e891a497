package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/** The sentences with which something is refused. */
public final class Refusals {

    public static List<String> of(ThrowingCallable action) {
        InputRefused refused = catchThrowableOfType(InputRefused.class, action);
        assertThat(refused).as("a refusal").isNotNull();
        return refused.problems().stream().map(Problem::toString).toList();
    }

    private Refusals() {}
}
