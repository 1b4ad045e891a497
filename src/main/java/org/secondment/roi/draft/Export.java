package org.secondment.roi.draft;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondment.roi.intake.FileLook;
import org.secondment.roi.intake.FileLook.Kept;

/**
 * Files of one shape, or one file, taken apart.
 *
 * @param sheets one for each file
 * @param all the rows of all files together
 */
record Export(List<FileLook> files, char delimiter, List<Sheet> sheets, Sheet all) {

    /** So many records are looked at in all. */
    private static final int RECORDS = 10_000;

    private static final int AT_THE_END = 60;

    Export {
        files = List.copyOf(files);
        sheets = List.copyOf(sheets);
    }

    static Export read(List<FileLook> files, char delimiter, HeadingGuess guess) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        int share = Math.max(AT_THE_END, RECORDS / files.size());
        for (FileLook file : files) {
            Kept kept = file.records(delimiter, share, AT_THE_END);
            boolean whole = kept.count() == kept.first().size() + kept.last().size();
            String before = files.size() == 1 ? "" : file.name() + " ";
            sheets.add(Sheet.of(lines(kept, before), guess, whole));
        }
        return new Export(files, delimiter, sheets, together(sheets));
    }

    /** The records as lines that know where they stand. */
    static List<Line> lines(Kept kept, String before) {
        return Stream.concat(kept.first().stream(), kept.last().stream())
                .map(record -> new Line(before + "line " + record.line(), record.values()))
                .toList();
    }

    FileLook first() {
        return files.get(0);
    }

    /** What the files are called, for people. */
    String shown() {
        String name = first().name() + (first().isWorkbook() ? " (sheet '" + first().sheet() + "')" : "");
        return files.size() == 1 ? name : name + " and " + (files.size() - 1) + " more of its shape";
    }

    String encodings() {
        return files.stream().map(FileLook::encoding).distinct().collect(Collectors.joining("; "));
    }

    private static Sheet together(List<Sheet> sheets) {
        Sheet first = sheets.get(0);
        if (sheets.size() == 1) {
            return first;
        }
        return new Sheet(
                first.headings(),
                first.above(),
                first.headingRows(),
                first.titles(),
                new Footing(
                        sheets.stream()
                                .flatMap(one -> one.footing().rows().stream())
                                .toList(),
                        sheets.stream()
                                .flatMap(one -> one.footing().totals().stream())
                                .toList(),
                        sheets.stream()
                                .flatMap(one -> one.footing().below().stream())
                                .toList(),
                        sheets.stream()
                                .flatMap(one -> one.footing().between().stream())
                                .toList(),
                        sheets.stream()
                                .flatMap(one -> one.footing().groups().stream())
                                .toList()),
                sheets.stream().allMatch(Sheet::whole));
    }
}
