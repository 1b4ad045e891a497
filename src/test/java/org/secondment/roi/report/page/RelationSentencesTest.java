package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondment.roi.practice.InventedPractices;
import org.secondment.roi.practice.PracticeStudy;

class RelationSentencesTest {

    @Test
    void whatTheFilesCannotTellIsSaidWithFileAndColumn() {
        List<String> said = new RelationSentences(PracticeStudy.NONE, 5).all();

        assertThat(said.get(0))
                .contains("not shown, because no secondment that ended has")
                .contains("clients.csv", "valid_from", "satisfaction_score", "satisfaction_on");
        assertThat(said.get(1))
                .contains("not shown")
                .contains("engagement_log.csv", "quantity", "contacts.csv", "met_on_secondment_id", "known_before");
    }

    @Test
    void tooFewPeopleAreCountedAndNothingElse() {
        assertThat(new RelationSentences(InventedPractices.study(), 25).all().get(0))
                .contains("only 24 secondments have")
                .doesNotContain("on average");
    }

    @Test
    void theScoreThatFellIsSaidFirst() {
        // 13 debriefed rise to 9; of 13 others every third is at 5, 6 and 7; numbers 0 and 13 have no second score
        assertThat(new RelationSentences(InventedPractices.study(), 5).all().get(0))
                .contains("it fell after eight of 24 secondments, rose after twelve and stayed the same after four")
                .contains("on average 7.0 before and 7.5 after")
                .endsWith("Of two others that ended, one of both scores is not known.");
    }
}
