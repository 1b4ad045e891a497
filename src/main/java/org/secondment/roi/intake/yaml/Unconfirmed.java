package org.secondment.roi.intake.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.secondment.roi.intake.file.Blanks;
import org.secondment.roi.table.Problem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.CommentToken;
import org.yaml.snakeyaml.tokens.Token;

/** Lines of a drafted mapping file that nobody has confirmed yet: those with a comment that begins with CONFIRM. */
final class Unconfirmed {

    private static final String MARK = "CONFIRM";

    /** As YAML counts lines. */
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\n\u0085\u2028\u2029]");

    /**
     * One problem for each such line.
     *
     * @param bytes of a file that is YAML
     */
    static List<Problem> lines(String file, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = LINE_BREAK.splitAsStream(text).toList();
        var options = new LoaderOptions();
        options.setProcessComments(true);
        var scanner = new ScannerImpl(new StreamReader(text), options);
        List<Problem> problems = new ArrayList<>();
        while (scanner.checkToken()) {
            Token token = scanner.getToken();
            if (token instanceof CommentToken comment
                    && Blanks.trimmed(comment.getValue()).startsWith(MARK)) {
                int line = comment.getStartMark().getLine();
                problems.add(problem(file, line + 1, Blanks.trimmed(lines.get(line))));
            }
        }
        return problems;
    }

    private static Problem problem(String file, int line, String text) {
        return new Problem(
                file,
                line,
                "unconfirmed",
                "",
                text,
                "is not confirmed: " + text
                        + "; check it, then delete the words from # CONFIRM to the end of the line");
    }

    private Unconfirmed() {}
}
