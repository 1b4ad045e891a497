package org.secondment.roi.intake;

import org.secondment.roi.table.Problem;

/** A refusal on its way out of a Spark task: unlike a {@link Problem} it survives being sent. */
final class RefusedWhileReading extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;
    private final String rule;
    private final String sentence;

    RefusedWhileReading(Problem problem) {
        super(problem.toString());
        this.file = problem.file();
        this.line = problem.line();
        this.rule = problem.rule();
        this.sentence = problem.message();
    }

    Problem problem() {
        return new Problem(file, line, rule, "", "", sentence);
    }
}
