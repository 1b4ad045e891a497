package org.secondment.roi.draft;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.secondment.roi.intake.FileLook;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.table.InputRefused;

/** Which mark stands between the values of a text: the one that divides most of its first records alike. */
final class DelimiterGuess {

    private static final List<Character> MARKS = List.of(',', ';', '\t', '|');
    private static final int RECORDS = 200;

    static char of(FileLook look) throws IOException {
        char best = ',';
        double most = 0;
        for (char mark : look.isWorkbook() ? List.of(',') : MARKS) {
            double score = score(look, mark);
            if (score > most) {
                best = mark;
                most = score;
            }
        }
        return best;
    }

    /** The word of a mapping file. */
    static String word(char mark) {
        return mark == '\t' ? "tab" : String.valueOf(mark);
    }

    /** Share of the records that have the commonest number of values; more values count a little more. */
    private static double score(FileLook look, char mark) throws IOException {
        try {
            Map<Integer, Long> counts = look.records(mark, RECORDS, 0).first().stream()
                    .filter(record -> !record.isBlank())
                    .collect(Collectors.groupingBy(DelimiterGuess::width, Collectors.counting()));
            long all = counts.values().stream().mapToLong(Long::longValue).sum();
            return counts.entrySet().stream()
                    .filter(entry -> entry.getKey() > 1)
                    .mapToDouble(entry -> (double) entry.getValue() / all + entry.getKey() / 1000.0)
                    .max()
                    .orElse(0);
        } catch (InputRefused refused) {
            return 0;
        }
    }

    private static int width(FileRecord record) {
        return record.values().size();
    }

    private DelimiterGuess() {}
}
