package org.secondment.roi.report.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A pack as it is published has no problem; each thing changed in it has one, of its rule and at its place. */
class PackCheckTest {

    private static final String SHEET = "xl/worksheets/sheet4.xml";
    private static final String BOOK = "xl/workbook.xml";
    private static final String SLIDE = "ppt/slides/slide1.xml";
    private static final String CORE = "docProps/core.xml";
    private static final String TYPES = "[Content_Types].xml";

    @TempDir
    private Path folder;

    @Test
    void aPackAsItIsPublishedHasNoProblem() throws IOException {
        SmallPack small = SmallPack.in(folder);

        Checked run = PackCheck.of(folder, Known.NOTHING);
        Checked pack = PackCheck.of(folder.resolve("board"), Known.NOTHING);

        assertThat(run.problems()).isEmpty();
        assertThat(pack).isEqualTo(run);
        assertThat(run.extent())
                .isEqualTo(run.files() + " files and the " + run.parts() + " parts of their documents were opened.");
        assertThat(run.parts())
                .isEqualTo(small.parts(SmallPack.BOOK).size()
                        + small.parts(SmallPack.DECK).size());
    }

    static Stream<Arguments> workbookFaults() {
        return Stream.of(
                arguments(BOOK, "<sheet name=\"Trend\"", "<sheet state=\"hidden\" name=\"Trend\"", Rule.HIDDEN),
                arguments(BOOK, "<sheet name=\"Trend\"", "<sheet state=\"veryHidden\" name=\"Trend\"", Rule.HIDDEN),
                arguments(SHEET, "<row r=\"2\"", "<row hidden=\"1\" r=\"2\"", Rule.HIDDEN),
                arguments(SHEET, "<row r=\"1\" ht=\"[0-9.]+\"", "<row r=\"1\" ht=\"0\"", Rule.HIDDEN),
                arguments(SHEET, "<col min=\"2\"", "<col hidden=\"true\" min=\"2\"", Rule.HIDDEN),
                arguments(
                        SHEET,
                        "<col min=\"2\" max=\"2\" width=\"[0-9.]+\"",
                        "<col min=\"2\" max=\"2\" width=\"0\"",
                        Rule.HIDDEN),
                arguments(SHEET, "<sheetFormatPr ", "<sheetFormatPr zeroHeight=\"1\" ", Rule.HIDDEN),
                arguments(SHEET, "<sheetData>", "<sheetData><!-- for my eyes -->", Rule.HIDDEN),
                arguments(
                        SHEET,
                        "</sheetData>",
                        "</sheetData><scenarios><scenario name=\"a\"><inputCells r=\"A1\" val=\"1\"/>"
                                + "</scenario></scenarios>",
                        Rule.HIDDEN),
                arguments("xl/styles.xml", "formatCode=\"[^\"]*\"", "formatCode=\";;;\"", Rule.HIDDEN),
                arguments("xl/drawings/drawing1.xml", "<xdr:cNvPr ", "<xdr:cNvPr hidden=\"1\" ", Rule.HIDDEN),
                arguments("xl/drawings/drawing1.xml", " descr=\"[^\"]*\"", "", Rule.ALTERNATIVE),
                arguments("xl/drawings/drawing1.xml", " descr=\"[^\"]*\"", " descr=\"image1.png\"", Rule.ALTERNATIVE),
                arguments(
                        BOOK,
                        "<definedNames>",
                        "<definedNames><definedName name=\"a\" hidden=\"1\">Trend!\\$A\\$1" + "</definedName>",
                        Rule.HIDDEN),
                arguments(
                        BOOK,
                        "<definedNames>",
                        "<definedNames><definedName name=\"a\">#REF!" + "</definedName>",
                        Rule.FORMULA),
                arguments(
                        BOOK,
                        "<definedNames>",
                        "<definedNames><definedName name=\"a\">Gone!\\$A\\$1" + "</definedName>",
                        Rule.FORMULA),
                arguments(SHEET, "<v>", "<f>WEBSERVICE(A1)</f><v>", Rule.FORMULA),
                arguments(SHEET, "<v>", "<f>[1]Sheet1!A1</f><v>", Rule.FORMULA),
                arguments(SHEET, "customHeight=\"true\"", "customHeight=\"tall\"", Rule.SCHEMA),
                arguments(CORE, "<dc:title>", "<dc:cause/><dc:title>", Rule.SCHEMA),
                arguments(CORE, "(<dc:creator>)[^<]*", "$1Jane Doe", Rule.WRONG_PACK),
                arguments(
                        TYPES,
                        "</Types>",
                        "<Override PartName=\"/xl/no.xml\" ContentType=\"a/b\"/></Types>",
                        Rule.SCHEMA),
                arguments(TYPES, "spreadsheetml\\.sheet\\.main", "spreadsheetml.sheet.macroEnabled.main", Rule.ACTIVE),
                arguments(
                        "_rels/.rels",
                        "</Relationships>",
                        "<Relationship Id=\"x\" Type=\"http://a/b\" Target=\"http://c/d\""
                                + " TargetMode=\"External\"/></Relationships>",
                        Rule.EXTERNAL));
    }

    @ParameterizedTest
    @MethodSource("workbookFaults")
    void aFaultInAWorkbookIsFoundWhereItIs(String part, String from, String to, Rule rule) throws IOException {
        SmallPack small = SmallPack.in(folder).change(SmallPack.BOOK, part, text -> text.replaceFirst(from, to));

        assertThat(small.found()).containsExactly(SmallPack.BOOK + " " + part + " " + rule);
    }

    static Stream<Arguments> faultsThatBringOthers() {
        return Stream.of(
                arguments(
                        SmallPack.BOOK,
                        "_rels/.rels",
                        "Target=\"docProps/app.xml\"",
                        "Target=\"docProps/gone.xml\"",
                        Rule.SCHEMA),
                arguments(SmallPack.BOOK, SHEET, "<worksheet", "<!DOCTYPE worksheet><worksheet", Rule.ACTIVE),
                arguments(SmallPack.BOOK, SHEET, "</worksheet>", "", Rule.UNREADABLE),
                arguments(
                        SmallPack.DECK,
                        "ppt/slides/_rels/slide1.xml.rels",
                        "(Target=\"../media/image1.png\")",
                        "$1 TargetMode=\"External\"",
                        Rule.EXTERNAL),
                arguments(
                        SmallPack.BOOK,
                        BOOK,
                        "<definedNames>",
                        "<definedNames><definedName name=\"a\" function=\"1\">Trend!\\$A\\$1</definedName>",
                        Rule.ACTIVE),
                arguments(
                        SmallPack.BOOK, SHEET, "<v>", "<f t=\"dataTable\" ref=\"A1\" r1=\"B1\">1</f><v>", Rule.FORMULA),
                arguments(
                        SmallPack.BOOK,
                        "xl/styles.xml",
                        "</cellXfs>",
                        "<xf><protection hidden=\"1\"/></xf></cellXfs>",
                        Rule.HIDDEN),
                arguments(
                        SmallPack.DECK,
                        SLIDE,
                        "(<p:cNvPr [^>]*[^/])/?>",
                        "$1><a:hlinkClick r:id=\"\" action=\"ppaction://macro?name=a\"/></p:cNvPr>",
                        Rule.ACTIVE),
                arguments(SmallPack.DECK, "ppt/comments/comment1.xml", "", "<a/>", Rule.COMMENT));
    }

    @ParameterizedTest
    @MethodSource("faultsThatBringOthers")
    void aFaultIsFoundBesideWhatFollowsFromIt(String file, String part, String from, String to, Rule rule)
            throws IOException {
        SmallPack small = SmallPack.in(folder).change(file, part, text -> text.replaceFirst(from, to));

        assertThat(small.found()).contains(file + " " + part + " " + rule).allMatch(found -> found.startsWith(file));
    }

    @Test
    void aPartWithoutATypeIsFound() throws IOException {
        SmallPack small = SmallPack.in(folder)
                .change(SmallPack.BOOK, TYPES, text -> text.replaceFirst("<Default [^>]*Extension=\"png\"/>", ""));

        assertThat(small.found())
                .isNotEmpty()
                .allMatch(found -> found.matches(SmallPack.BOOK + " xl/media/image[0-9]+\\.png " + Rule.SCHEMA));
    }

    static Stream<Arguments> deckFaults() {
        return Stream.of(
                arguments(SLIDE, "<p:sld ", "<p:sld show=\"0\" ", Rule.HIDDEN),
                arguments(SLIDE, "<p:cNvPr ", "<p:cNvPr hidden=\"1\" ", Rule.HIDDEN),
                arguments(SLIDE, " descr=\"[^\"]*\"", " descr=\" \"", Rule.ALTERNATIVE),
                arguments(SLIDE, "<p:spPr>.*?</p:spPr>", "", Rule.SCHEMA),
                arguments("ppt/media/image1.png", "IEND", "IENX", Rule.UNREADABLE));
    }

    @ParameterizedTest
    @MethodSource("deckFaults")
    void aFaultInADeckIsFoundWhereItIs(String part, String from, String to, Rule rule) throws IOException {
        SmallPack small = SmallPack.in(folder).change(SmallPack.DECK, part, text -> text.replaceFirst(from, to));

        assertThat(small.found()).containsExactly(SmallPack.DECK + " " + part + " " + rule);
    }

    @Test
    void whatIsNoDocumentAtAllIsSaid() throws IOException {
        SmallPack small = SmallPack.in(folder);
        byte[] deck = Files.readAllBytes(folder.resolve(SmallPack.DECK));
        Files.write(folder.resolve(SmallPack.DECK), Arrays.copyOf(deck, deck.length / 2));
        Files.writeString(folder.resolve(SmallPack.BOOK), "PK no zip");
        Files.writeString(folder.resolve("board/Thumbs.db"), "what a file manager left");

        assertThat(small.found())
                .containsExactlyInAnyOrder(
                        SmallPack.BOOK + "  " + Rule.UNREADABLE,
                        SmallPack.DECK + "  " + Rule.UNREADABLE,
                        "board/Thumbs.db  " + Rule.UNKNOWN);
    }

    @Test
    void ofManyProblemsOfAKindTheFirstFewAreListedWithTheirNumber() throws IOException {
        SmallPack small =
                SmallPack.in(folder).change(SmallPack.BOOK, SHEET, text -> text.replace("<row ", "<row hidden=\"1\" "));

        assertThat(small.problems()).hasSize(6);
        assertThat(small.problems().get(5).what()).matches("~ and [0-9]+ more of these");
    }
}
