package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.ranking.AccessGroup;
import org.secondment.roi.ranking.AccessStudy;
import org.secondment.roi.ranking.Attribute;
import org.secondment.roi.ranking.Step;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

class AccessTest {

    private static final DataSpan SPAN = new DataSpan(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31));

    private final Map<String, List<Fact>> tables = new HashMap<>(Map.of(
            "people",
            Facts.of(
                    Tables.PEOPLE,
                    "employee_id | start_date | leave_date | grade | practice_area | office | fte",
                    "P1 | 2018-05-01 | | senior_associate | tax | Leeds | 1",
                    "P2 | 2019-05-01 | | associate | finance | York | 0.6",
                    "P3 | 2020-05-01 | | associate | finance | York | "),
            "job_history",
            Facts.of(
                    Tables.JOB_HISTORY,
                    "employee_id | effective_from | grade | office",
                    "P1 | 2022-03-01 | senior_associate | Leeds",
                    "P1 | 2018-05-01 | associate | York"),
            "offers",
            Facts.of(
                    Tables.OFFERS,
                    "offer_id | employee_id | client_id | offered_on | accepted | declined_by",
                    "O1 | P1 | C1 | 2021-01-11 | Y | ",
                    "O2 | P2 | C1 | 2021-01-12 | N | firm",
                    "O3 | P3 | C1 | 2019-01-12 | N | firm")));

    @TempDir
    private Path folder;

    @Test
    void lawyersStandWhereTheyStoodOnTheDayTheyWent() throws IOException {
        AccessStudy study = study();

        assertThat(groups(study, Step.SENT, Attribute.GRADE)).containsExactly("associate 1", "senior_associate 1");
        assertThat(groups(study, Step.SENT, Attribute.OFFICE)).containsExactly("Leeds 1", "York 1");
        assertThat(groups(study, Step.OFFERED, Attribute.HOURS))
                .as("P2 works part time; P1 full time, beside P3 of whom that is not known")
                .containsExactly("part time 1", "other 1");
        assertThat(study.sent())
                .as("one before the exports begin is not asked about")
                .isEqualTo(2);
    }

    @Test
    void offersAreThoseWhileTheExportsRun() throws IOException {
        assertThat(study().table(Step.OFFERED, Attribute.OFFICE).orElseThrow().times())
                .isEqualTo(2);
        assertThat(study().table(Step.DECLINED_BY_FIRM, Attribute.OFFICE)
                        .orElseThrow()
                        .times())
                .isEqualTo(1);
        tables.remove("offers");
        assertThat(study().offersKnown()).isFalse();
    }

    private AccessStudy study() throws IOException {
        Settings settings = Settings.of(TinyFirm.write(folder), Map.of(), Map.of("min_group", "1"));
        return Access.of(
                settings,
                table -> Optional.ofNullable(tables.get(table.name())),
                SPAN,
                List.of(
                        secondment("S1", "2021-02-01"),
                        secondment("S2", "2022-06-01"),
                        secondment("S3", "2019-06-03")));
    }

    private static Secondment secondment(String id, String start) {
        LocalDate first = LocalDate.parse(start);
        return new Secondment(id, "P1", "C1", first, Optional.of(first.plusMonths(6)));
    }

    private static List<String> groups(AccessStudy study, Step step, Attribute attribute) {
        return study.table(step, attribute).orElseThrow().groups().stream()
                .map((AccessGroup group) -> group.name() + " " + group.times())
                .toList();
    }
}
