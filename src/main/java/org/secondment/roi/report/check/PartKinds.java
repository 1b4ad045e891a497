package org.secondment.roi.report.check;

import java.util.List;
import java.util.regex.Pattern;

/** Which parts a workbook and a deck may have; whatever else stands in one is a problem of its kind. */
final class PartKinds {

    private static final String COMMON = "\\[Content_Types\\]\\.xml|_rels/\\.rels|docProps/(app|core|custom)\\.xml";

    private static final Pattern WORKBOOK = Pattern.compile(COMMON
            + "|xl/(workbook|styles|sharedStrings|theme/theme1|(worksheets/sheet|drawings/drawing|charts/chart|tables/table)"
            + "[0-9]+)\\.xml|xl/_rels/workbook\\.xml\\.rels|xl/(worksheets|drawings|charts)/_rels/[a-z]+[0-9]+\\.xml\\.rels"
            + "|xl/media/image[0-9]+\\.png");

    private static final Pattern DECK = Pattern.compile(COMMON
            + "|ppt/(presentation|presProps|viewProps|tableStyles|notesMasters/notesMaster[0-9]*|(theme/theme|slides/slide"
            + "|notesSlides/notesSlide|slideLayouts/slideLayout|slideMasters/slideMaster)[0-9]+)\\.xml"
            + "|ppt/_rels/presentation\\.xml\\.rels|ppt/(slides|notesSlides|notesMasters|slideLayouts|slideMasters|theme)"
            + "/_rels/[A-Za-z]+[0-9]*\\.xml\\.rels|ppt/media/image[0-9]+\\.png");

    private record Unwelcome(Pattern name, Rule rule, String what) {}

    private static final List<Unwelcome> UNWELCOME = List.of(
            unwelcome("vbaProject|macrosheets/|dialogsheets/|activeX/|ctrlProps/", Rule.ACTIVE, "macros or controls"),
            unwelcome("pivot|slicer|timeline", Rule.ROWS_BEHIND, "a pivot table, which keeps the rows behind it"),
            unwelcome("queryTables/|connections|xl/model/|customData/", Rule.ROWS_BEHIND, "a connection to data"),
            unwelcome("externalLinks/", Rule.EXTERNAL, "a link to another workbook"),
            unwelcome("omments|persons/|uthors|vmlDrawing", Rule.COMMENT, "comments of people"),
            unwelcome("embeddings/", Rule.HIDDEN, "an embedded document"),
            unwelcome("customXml/", Rule.HIDDEN, "custom XML that no reader sees"),
            unwelcome("printerSettings", Rule.HIDDEN, "settings of somebody's printer"),
            unwelcome("revisions/|userNames", Rule.HIDDEN, "a log of changes"),
            unwelcome("thumbnail", Rule.HIDDEN, "a picture that no reader sees"));

    private static Unwelcome unwelcome(String name, Rule rule, String what) {
        return new Unwelcome(Pattern.compile(name), rule, what);
    }

    static boolean isWorkbook(Place document) {
        return document.file().endsWith(".xlsx");
    }

    static void check(Place document, Iterable<String> parts) {
        Pattern known = isWorkbook(document) ? WORKBOOK : DECK;
        for (String part : parts) {
            if (!known.matcher(part).matches()) {
                unknown(document.at(part));
            }
        }
    }

    private static void unknown(Place part) {
        UNWELCOME.stream()
                .filter(one -> one.name().matcher(part.part()).find())
                .findFirst()
                .ifPresentOrElse(
                        one -> part.problem(one.rule(), "the document holds " + one.what()),
                        () -> part.problem(Rule.UNKNOWN, "the program writes no part of this kind"));
    }

    private PartKinds() {}
}
