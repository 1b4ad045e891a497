package org.secondment.roi.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Answers that a page in Markdown gives between marks, such as {@code <!-- answers: begin -->} and its end. */
public record ByHand(Path page) {

    /** The text between the marks. */
    public String text(String mark) throws IOException {
        String text = Files.readString(page);
        String begin = "<!-- " + mark + ": begin -->";
        return text.substring(text.indexOf(begin) + begin.length(), text.indexOf("<!-- " + mark + ": end -->"));
    }

    /** The rows of the table between the marks, without its headings. */
    public List<List<String>> rows(String mark) throws IOException {
        return text(mark)
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(ByHand::cells)
                .toList();
    }

    private static List<String> cells(String row) {
        List<String> cells = Stream.of(row.split("\\|", -1)).map(String::strip).toList();
        return cells.subList(1, cells.size() - 1);
    }
}
