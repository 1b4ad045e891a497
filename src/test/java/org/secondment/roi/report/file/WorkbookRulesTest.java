package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Keyed;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.RichFindings;
import org.secondment.roi.report.page.MoneyPacks;
import org.secondment.roi.report.page.Pages;
import org.secondment.roi.report.page.RequestedPages;

/** The house rules of workbooks, over every kind of pack. */
class WorkbookRulesTest {

    static Stream<Pack> packs() {
        return Stream.of(
                DemoPack.pack(),
                MoneyPacks.atMargin(0.3),
                Pages.pack(Audience.BOARD, RichFindings.all()),
                Pages.pack(Audience.BD, RichFindings.all(), Keyed.KEY),
                Pages.pack(Audience.HR, RichFindings.all(), Keyed.KEY),
                Pages.pack(Audience.OPS, RichFindings.all(), Keyed.KEY),
                RequestedPages.partner(RichFindings.all(), Set.of("C1", "C9")),
                RequestedPages.secondee(RichFindings.all(), "E1"));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theWorkbookKeepsToTheRules(Pack pack) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Written.workbook(pack)))) {
            assertThat(WorkbookRules.broken(workbook)).isEmpty();
            assertThat(TableRules.otherwiseShown(workbook, pack)).isEmpty();
        }
    }
}
