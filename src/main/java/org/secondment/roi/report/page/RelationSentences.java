package org.secondment.roi.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.secondment.roi.practice.PracticeStudy;
import org.secondment.roi.practice.PreparationQuestion;
import org.secondment.roi.practice.PreparationTable.Row;
import org.secondment.roi.practice.Satisfaction;
import org.secondment.roi.report.Words;

/** The client's satisfaction before against after, and guests at training against new contacts; or what is lacking. */
record RelationSentences(PracticeStudy study, int least) {

    List<String> all() {
        return List.of(satisfaction(), guests());
    }

    private String satisfaction() {
        Satisfaction scores = study.satisfaction();
        if (!scores.shown(least)) {
            return "The client's satisfaction score before against after: not shown, because "
                    + (scores.known() == 0
                            ? "no secondment that ended has"
                            : "only " + Words.counted(scores.known(), "secondment has", "secondments have"))
                    + " a score dated in the 24 months up to its start and another in the 24 months after its end, and at"
                    + " least " + Words.counted(least, "person", "people")
                    + " must stand behind a figure. Several rows of"
                    + " a client in clients.csv, each with valid_from, satisfaction_score and satisfaction_on, would"
                    + " unlock it.";
        }
        int same = scores.known() - scores.rose() - scores.fell();
        return "The client's satisfaction score before against after: it fell after " + Words.number(scores.fell())
                + " of " + Words.counted(scores.known(), "secondment", "secondments") + ", rose after "
                + Words.number(scores.rose()) + " and stayed the same after " + Words.number(same)
                + "; on average " + PracticeWords.decimal(scores.before()) + " before and "
                + PracticeWords.decimal(scores.after()) + " after. Of "
                + Words.counted(scores.ended() - scores.known(), "other that", "others that")
                + " ended, one of both scores is not known.";
    }

    private String guests() {
        String subject = "Client guests at training against new contacts: ";
        List<Row> rows = study.preparation().stream()
                .filter(table -> table.question() == PreparationQuestion.GUESTS)
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.newContacts().isPresent())
                .sorted(Comparator.comparingDouble(
                                (Row row) -> row.newContacts().orElse(0))
                        .thenComparing(Row::group))
                .toList();
        if (rows.size() < 2) {
            return subject + "not shown, because fewer than two groups of at least "
                    + Words.counted(least, "person", "people")
                    + " have both on record. In engagement_log.csv the quantity"
                    + " of training_with_client_guest, and in contacts.csv met_on_secondment_id with known_before, would"
                    + " unlock it.";
        }
        return subject + "people met there whom the firm did not know before, per secondment, "
                + rows.stream()
                        .map(row -> PracticeWords.decimal(row.newContacts().orElse(0)) + " where it is \u201c"
                                + row.group() + "\u201d")
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
