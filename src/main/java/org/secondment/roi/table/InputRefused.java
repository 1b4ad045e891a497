package org.secondment.roi.table;

import java.util.List;
import java.util.stream.Collectors;

/** The input cannot carry a report: every reason found, each with what to do about it. May be sent by a Spark task. */
public final class InputRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    public InputRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** For the only reason. */
    public static InputRefused of(Problem problem) {
        return new InputRefused(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }
}
