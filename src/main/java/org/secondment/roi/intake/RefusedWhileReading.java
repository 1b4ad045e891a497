package org.secondment.roi.intake;

import java.util.List;
import java.util.Optional;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/** A refusal on its way out of a Spark task: unlike a {@link Problem} it survives being sent. */
public final class RefusedWhileReading extends RuntimeException {

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

    /** The file is no longer what it was when it was sniffed. */
    static RefusedWhileReading changed(String file) {
        return new RefusedWhileReading(Problem.ofFile(
                file,
                "changed-file",
                "the file changed while it was read; run again once nothing writes to the inputs folder"));
    }

    /** The refusal that made a Spark job fail, if one did. */
    public static Optional<InputRefused> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InputRefused refused) {
                return Optional.of(refused);
            }
            if (cause instanceof RefusedWhileReading refused) {
                return Optional.of(new InputRefused(List.of(refused.problem())));
            }
        }
        return Optional.empty();
    }

    Problem problem() {
        return new Problem(file, line, rule, "", "", sentence);
    }
}
