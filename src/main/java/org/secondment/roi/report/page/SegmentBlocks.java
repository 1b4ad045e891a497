package org.secondment.roi.report.page;

import java.util.List;
import org.secondment.roi.effect.BenjaminiHochberg;
import org.secondment.roi.effect.study.Trust.Segment;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Words;

/** Segments asked one by one, with the rate of false discoveries among all that were asked. */
final class SegmentBlocks {

    /** Nothing where no segment was asked. */
    static List<Block> of(StudyWords words, List<Segment> segments) {
        return segments.isEmpty()
                ? List.of()
                : List.of(new Text("Segments", List.of(sentence(segments))), grid(words, segments));
    }

    private static String sentence(List<Segment> segments) {
        List<String> standing =
                segments.stream().filter(Segment::standsOut).map(Segment::name).toList();
        long few = segments.stream().filter(one -> one.qValue().isEmpty()).count();
        return "Of " + Words.counted(segments.size(), "segment", "segments") + " asked, "
                + (standing.isEmpty()
                        ? "none stands out"
                        : Words.counted(standing.size(), "stands", "stand") + " out: " + String.join(", ", standing))
                + " (q at most " + Words.percent(BenjaminiHochberg.RATE)
                + ": of those named, one in ten may be named by chance)."
                + (few == 0 ? "" : " " + Words.capital(Words.number(few)) + " too small to test.");
    }

    private static Grid grid(StudyWords words, List<Segment> segments) {
        return new Grid(
                "effect_segments" + words.suffix("_"),
                List.of(
                        Columns.words("segment", "Segment", 34),
                        EffectTables.number("effect", "Effect"),
                        EffectTables.number("std_error", "Standard error"),
                        EffectTables.number("percent", "Effect %"),
                        Columns.count("n_treated", "n"),
                        Columns.count("n_control", "n like them"),
                        EffectTables.number("p_value", "p"),
                        EffectTables.number("q_value", "q"),
                        Columns.words("verdict", "Verdict", 20)),
                segments.stream().map(one -> row(one, words)).toList());
    }

    private static List<Cell> row(Segment one, StudyWords words) {
        EffectCells cells =
                EffectCells.of(one.treated(), one.controls(), words.main().changeFormat());
        String small = cells.printing().words();
        return List.of(
                Cell.words(one.name()),
                cells.point(one.effect().value()),
                cells.standardError(one.effect(), words.main().format()),
                cells.percent(one.percent()),
                Cell.count(one.treated()),
                Cell.count(one.controls()),
                cells.probability(one.pValue()),
                cells.probability(one.qValue()),
                Cell.words(
                        !one.standsOut()
                                ? small.isEmpty() ? "does not stand out" : small
                                : small.isEmpty() ? "stands out" : "stands out, " + small));
    }

    private SegmentBlocks() {}
}
