package org.secondment.roi.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts and elements that the program never writes: each is found by the rule that says what it would give away. */
class UnwelcomeTest {

    private static final String SHEET = "xl/worksheets/sheet4.xml";
    private static final String BOOK = "xl/workbook.xml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        BOOK + ",externalReference,EXTERNAL",
        BOOK + ",pivotCache,ROWS_BEHIND",
        BOOK + ",customWorkbookView,HIDDEN",
        BOOK + ",fileSharing,HIDDEN",
        BOOK + ",webPublishObject,EXTERNAL",
        BOOK + ",ext,UNKNOWN",
        SHEET + ",legacyDrawing,COMMENT",
        SHEET + ",legacyDrawingHF,HIDDEN",
        SHEET + ",oleObject,ACTIVE",
        SHEET + ",control,ACTIVE",
        SHEET + ",customSheetView,HIDDEN",
        SHEET + ",scenario,HIDDEN",
        SHEET + ",dataConsolidate,ROWS_BEHIND",
        SHEET + ",webPublishItem,EXTERNAL",
        SHEET + ",customPr,HIDDEN",
        SHEET + ",ext,UNKNOWN"
    })
    void anElementThatTheProgramNeverWritesIsFoundByItsOwnRule(String part, String element, Rule rule)
            throws IOException {
        SmallPack small = SmallPack.in(folder)
                .change(SmallPack.BOOK, part, text -> text.replaceFirst("(</work[a-z]+>)$", "<" + element + "/>$1"));

        assertThat(small.found()).contains(SmallPack.BOOK + " " + part + " " + rule);
    }

    @ParameterizedTest
    @CsvSource({
        "xl/vbaProject.bin,ACTIVE",
        "xl/activeX/activeX1.xml,ACTIVE",
        "xl/pivotCache/pivotCacheRecords1.xml,ROWS_BEHIND",
        "xl/pivotTables/pivotTable1.xml,ROWS_BEHIND",
        "xl/queryTables/queryTable1.xml,ROWS_BEHIND",
        "xl/connections.xml,ROWS_BEHIND",
        "xl/externalLinks/externalLink1.xml,EXTERNAL",
        "xl/comments1.xml,COMMENT",
        "xl/threadedComments/threadedComment1.xml,COMMENT",
        "xl/persons/person.xml,COMMENT",
        "xl/embeddings/oleObject1.bin,HIDDEN",
        "customXml/item1.xml,HIDDEN",
        "xl/printerSettings/printerSettings1.bin,HIDDEN",
        "xl/revisions/revisionLog1.xml,HIDDEN",
        "docProps/thumbnail.jpeg,HIDDEN",
        "xl/secret.xml,UNKNOWN"
    })
    void aPartOfAnotherKindIsFound(String part, Rule rule) throws IOException {
        SmallPack small = SmallPack.in(folder).change(SmallPack.BOOK, part, nothing -> "<a/>");

        assertThat(small.found()).contains(SmallPack.BOOK + " " + part + " " + rule);
    }

    @Test
    void aPartToWhichNothingLeadsIsHidden() throws IOException {
        String part = "xl/worksheets/sheet99.xml";
        SmallPack small = SmallPack.in(folder);
        String sheet = new String(small.parts(SmallPack.BOOK).getOrDefault(SHEET, new byte[0]), StandardCharsets.UTF_8);

        small.change(SmallPack.BOOK, part, nothing -> sheet);

        assertThat(small.found()).contains(SmallPack.BOOK + " " + part + " " + Rule.HIDDEN);
    }
}
