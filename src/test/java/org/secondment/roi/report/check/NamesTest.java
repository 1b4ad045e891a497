package org.secondment.roi.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each pack holds what its readers may see. */
class NamesTest {

    private static final String NAME = "L-0123456789ab";

    @TempDir
    private Path folder;

    private List<String> found(String... people) {
        return PackCheck.of(folder, new Known(Set.of(people), "")).problems().stream()
                .map(one -> one.file() + " " + one.part() + " " + one.what())
                .toList();
    }

    @Test
    void anIdOfAPersonIsFoundInEveryKindOfFile() throws IOException {
        SmallPack.in(folder)
                .change(SmallPack.PAGE, html -> html.replaceFirst("Alder Bank plc", "P0168"))
                .change(SmallPack.PICTURE, svg -> svg.replaceFirst("(<title[^>]*>)", "$1P0168 "))
                .change("board/tables/tidy.csv", csv -> csv.replaceFirst("name", "P0168"))
                .change(SmallPack.BOOK, "xl/sharedStrings.xml", text -> text.replace("Alder Bank plc", "of P0168."))
                .change(
                        SmallPack.BOOK,
                        "xl/drawings/drawing1.xml",
                        text -> text.replaceFirst("descr=\"", "descr=\"P0168 "))
                .change(SmallPack.BOOK, "docProps/custom.xml", text -> text.replace("GBP", "P0168"))
                .change(SmallPack.DECK, "ppt/notesSlides/notesSlide1.xml", text -> text.replace("Notes<", "P0168<"));

        assertThat(found("P0168"))
                .allMatch(one -> one.endsWith("holds the id of a person: P0168"))
                .map(one -> one.replaceFirst(" holds.*", ""))
                .containsExactlyInAnyOrder(
                        SmallPack.PAGE + " ",
                        SmallPack.PICTURE + " ",
                        "board/tables/tidy.csv ",
                        SmallPack.BOOK + " xl/sharedStrings.xml",
                        SmallPack.BOOK + " xl/drawings/drawing1.xml",
                        SmallPack.BOOK + " docProps/custom.xml",
                        SmallPack.DECK + " ppt/notesSlides/notesSlide1.xml");
        assertThat(found("P0169", "P016", "0168")).isEmpty();
    }

    @Test
    void theAddressOfACellIsNoIdOfAPerson() throws IOException {
        SmallPack.in(folder)
                .change(
                        SmallPack.BOOK,
                        "xl/worksheets/sheet4.xml",
                        sheet -> sheet.replaceFirst("<dimension ref=\"[^\"]*\"", "<dimension ref=\"A1:AB1234\""));

        assertThat(found("AB1234")).isEmpty();
    }

    @Test
    void anIdOfSeveralWordsIsFoundWhole() throws IOException {
        new SmallPack(folder).table("board/tables/a.csv", "words\nby UK-0042.\nby UK-00421\nby UK-0043\n");

        assertThat(found("UK-0042")).hasSize(1);
        assertThat(found("4217", "by", "UK")).as("ids that could be any word").isEmpty();
    }

    @Test
    void packsThatNameNobodyHoldNoPseudonym() throws IOException {
        new SmallPack(folder)
                .table("board/tables/a.csv", "words\nby " + NAME + "\n")
                .table("bd/tables/a.csv", "words\nby L-ba9876543210\n");

        assertThat(found())
                .containsExactly("board/tables/a.csv  holds the pseudonym " + NAME + ", and this pack names nobody");
    }

    @Test
    void twoPacksThatCallAPersonTheSameCouldBeJoined() throws IOException {
        new SmallPack(folder)
                .table("bd/tables/a.csv", "lawyer\n" + NAME + "\n")
                .table("hr/tables/a.csv", "lawyer\n" + NAME + "\n")
                .table("restricted/tables/a.csv", "lawyer\n" + NAME + "\n");

        assertThat(found())
                .containsExactly(
                        "hr/tables/a.csv  holds the pseudonym " + NAME
                                + " of the pack bd as well: they could be joined",
                        "restricted/tables/a.csv  holds the pseudonym " + NAME
                                + " of the pack bd as well: they could be joined");
    }

    @ParameterizedTest
    @CsvSource({
        "board,employee_id,people",
        "board,lawyer,people",
        "board,person,people",
        "board,salary_growth,pay",
        "ops,lawyers,people",
        "ops,client,clients",
        "ops,matter_id,clients",
        "ops,value,values of records",
        "ops,pay,pay",
        "bd,pay_growth,pay",
        "bd,own_pay,pay",
        "hr,client_id,clients",
        "hr,host,clients",
        "hr,fees_billed,clients' money",
        "hr,cash,clients' money"
    })
    void aColumnOfAnotherPackIsFound(String pack, String heading, String what) throws IOException {
        new SmallPack(folder).table(pack + "/tables/a.csv", "group," + heading + "\n");

        assertThat(found()).containsExactly(pack + "/tables/a.csv  the column " + heading + " is of " + what);
    }

    @ParameterizedTest
    @CsvSource({"board,client_id", "board,pay", "board,people", "bd,lawyer", "hr,growth", "hr,people", "ops,table"})
    void itsOwnColumnsAreNoProblem(String pack, String heading) throws IOException {
        new SmallPack(folder).table(pack + "/tables/a.csv", "group," + heading + "\n");

        assertThat(found()).isEmpty();
    }

    @Test
    void aColumnOfPeopleHoldsPseudonymsOnly() throws IOException {
        new SmallPack(folder)
                .table("bd/tables/a.csv", "lawyer\n" + NAME + "\n\"\"\n")
                .table("restricted/tables/b.csv", "lawyer\nJane Doe\n")
                .table("restricted/rejected_rows.csv", "value\nP0168\n");

        assertThat(found("P0168"))
                .containsExactly("restricted/tables/b.csv  row 1 names a person in its column lawyer by something other"
                        + " than a pseudonym");
    }
}
