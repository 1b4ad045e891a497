package org.secondment.roi;

import java.util.List;
import java.util.stream.Collectors;
import org.secondment.roi.report.check.Problem;

/**
 * Files that the program made and that no reader may see. The first line of the message names a file and a rule; the others
 * say what is wrong and may hold values.
 */
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unfit(List<Problem> problems) {
        super(sentence(problems)
                + problems.stream()
                        .map(problem -> "\n" + problem.file() + ": " + problem.line())
                        .collect(Collectors.joining()));
    }

    private static String sentence(List<Problem> problems) {
        Problem first = problems.get(0);
        String part = first.part().isEmpty() ? "" : " (" + first.part() + ")";
        String more = problems.size() == 1
                ? ""
                : ", and " + (problems.size() - 1) + (problems.size() == 2 ? " more problem" : " more problems");
        return first.file() + part + " breaks the rule '" + first.rule().words() + "' of check-pack" + more
                + "; nothing was published.";
    }
}
