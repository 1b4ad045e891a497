package org.secondment.roi.publish;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a later quarter's run compares itself with: the figures of a run's first page, and how many rows stood behind it.
 *
 * @param asOf ISO date of the data
 */
@JsonPropertyOrder({"asOf", "figures", "rows"})
public record QuarterFigures(String asOf, List<QuarterFigure> figures, List<DatedRows> rows) {

    static final String FILE = "headlines.json";

    public QuarterFigures {
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
    }

    /**
     * One figure.
     *
     * @param unit how it is written, such as money
     * @param value as text, at full precision; empty where it is not known
     * @param low end of its range, as text; empty where there is none
     * @param high end of its range, as text; empty where there is none
     */
    @JsonPropertyOrder({"id", "title", "unit", "value", "low", "high"})
    public record QuarterFigure(String id, String title, String unit, String value, String low, String high) {}

    /**
     * Accepted rows of a table.
     *
     * @param upTo dated on or before the as-of day
     * @param later dated after it
     * @param undated without a date
     */
    @JsonPropertyOrder({"table", "upTo", "later", "undated"})
    public record DatedRows(String table, long upTo, long later, long undated) {}

    /** Makes the figures part of a run that is not published yet. */
    public void writeInto(Path run) {
        Path file = run.resolve(FILE);
        Disk.flip(Disk.writeBeside(file, Json.bytes(this)), file);
    }

    static QuarterFigures read(Path run) {
        Path file = run.resolve(FILE);
        byte[] bytes = Disk.read(file).orElseThrow(() -> new Unpublishable(run + " has no " + FILE));
        try {
            return Json.value(bytes, QuarterFigures.class);
        } catch (IOException e) {
            throw Unpublishable.damaged(file, e);
        }
    }
}
