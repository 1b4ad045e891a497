package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.Secondment.State;
import org.secondment.roi.practice.Kept;
import org.secondment.roi.practice.KeptPractice;
import org.secondment.roi.practice.PracticeStudy;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** What the firm's figures hold of one secondee, said to that person. */
final class OwnSecondmentsPage {

    static Page of(Findings findings) {
        List<Secondment> own = findings.secondments();
        return new Page(
                "Your secondments",
                Words.capital(Words.counted(own.size(), "secondment", "secondments")) + " of yours: "
                        + Words.number(findings.secondmentsIn(State.RUNNING)) + " running, "
                        + Words.number(findings.secondmentsIn(State.FINISHED)) + " finished, "
                        + Words.number(findings.secondmentsIn(State.NOT_STARTED)) + " to come",
                "What the firm's records of secondments hold of you on "
                        + Words.day(findings.scope().asOf()),
                List.of(
                        new Grid(
                                "your_secondments",
                                List.of(
                                        Columns.words("secondment_id", "Secondment", 14),
                                        Columns.words("client", "Client", 34),
                                        Columns.day("start_date", "Start"),
                                        Columns.day("end_date", "End"),
                                        Columns.words("state", "State", 14)),
                                own.stream().map(one -> row(one, findings)).toList()),
                        new Text(
                                "",
                                List.of(
                                        "Fees of clients are the firm's figures and stand in no pack of one person. Figures"
                                                + " of all secondees together are in the pack of the board, where nobody is"
                                                + " named. Whatever is wrong here, say so to those who keep the records: figures"
                                                + " follow them."))));
    }

    private static List<Cell> row(Secondment one, Findings findings) {
        return List.of(
                Cell.words(one.id()),
                Cell.words(findings.clientName(one.clientId())),
                Cell.day(one.start()),
                one.end().map(Cell::day).orElse(Cell.mark(Shorthand.NOT_AVAILABLE)),
                Cell.words(one.on(findings.scope().asOf()).words()));
    }

    static Page practices(Findings findings) {
        PracticeStudy study = findings.practices();
        List<KeptPractice> kept = study.kept();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text(
                "",
                List.of(
                        "Unknown is neither done nor not done: nothing on record says which. What others were to do stands"
                                + " here too, for it was to be done for you.")));
        blocks.add(new Grid(
                "your_practices",
                List.of(
                        Columns.words("secondment_id", "Secondment", 14),
                        Columns.words("practice", "Practice", 40),
                        Columns.words("phase", "When", 18),
                        Columns.words("owner", "Who must act", 24),
                        Columns.words("kept", "On record", 14)),
                kept.stream().map(OwnSecondmentsPage::row).toList()));
        if (!study.toDo().isEmpty()) {
            blocks.add(PracticeTables.toDo(study.toDo(), findings));
        }
        return new Page(
                "Practices",
                kept.isEmpty()
                        ? "Nothing is on record of how your secondments were prepared"
                        : "Of " + Words.counted(kept.size(), "practice", "practices") + " for your secondments "
                                + count(kept, Kept.DONE) + " are on record as done, " + count(kept, Kept.NOT_DONE)
                                + " as not done, and of " + count(kept, Kept.UNKNOWN) + " nothing is known",
                "What was to be done by you or for you, as recorded; what concerns the client or the agreement alone is left out",
                blocks);
    }

    private static long count(List<KeptPractice> all, Kept kept) {
        return all.stream().filter(one -> one.kept() == kept).count();
    }

    private static List<Cell> row(KeptPractice one) {
        return List.of(
                Cell.words(one.secondmentId()),
                Cell.words(one.practice().title()),
                Cell.words(one.practice().phase().title()),
                Cell.words(one.practice().owner().words()),
                Cell.words(one.kept().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    private OwnSecondmentsPage() {}
}
