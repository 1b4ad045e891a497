package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.secondment.roi.privacy.Pseudonyms;
import org.secondment.roi.report.Findings;

/** Who may read a pack, what it never holds, and how people appear in it. */
enum Readers {
    BOARD(
            "Management may read this pack: programme figures, named clients, groups of people.",
            "It never holds pay, the career, hours or credited work of one person, or the name of one.",
            People.UNNAMED),
    BD(
            "Those who choose strategic clients may read this pack: clients, their scorecards, and lawyers who consent.",
            "It never holds pay, what a secondment costs, careers, or what one person was credited with.",
            People.NAMED),
    HR(
            "Human resources may read this pack: careers, pay in groups, who is sent, and tasks around people.",
            "It never holds a client's name or money, or the pay of fewer people than the least group.",
            People.NAMED),
    PARTNER(
            "One relationship partner may read this pack: the partner's own clients as the firm's records name them.",
            "It never holds another client, figures of all clients, or what one person was credited with.",
            People.UNNAMED),
    SECONDEE(
            "One person may read this pack: what the firm's figures hold of that person.",
            "It never holds another person, or a group of fewer colleagues than the least group.",
            People.UNNAMED),
    OPS(
            "Operations may read this pack: how the rows of each file fared.",
            "It never holds a figure made of them, a client or a person.",
            People.UNNAMED);

    private enum People {
        NAMED,
        UNNAMED
    }

    private static final String PERSONAL =
            " Whoever holds the key can tell who it is: this is personal data still, and to be kept as such.";

    private final String who;
    private final String never;
    private final People people;

    Readers(String who, String never, People people) {
        this.who = who;
        this.never = never;
        this.people = people;
    }

    /** Who may read a pack and what it never holds; empty for what is no pack of a reader. */
    static List<String> of(String pack) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(pack))
                .flatMap(one -> Stream.of(one.who, one.never))
                .toList();
    }

    List<String> said(Findings findings, Pseudonyms pseudonyms) {
        List<String> said = new ArrayList<>(List.of(who, never));
        said.add("Rows are taken out before anything is summed. Groups of people are printed from "
                + findings.scope().minGroup() + " people on.");
        if (people == People.NAMED) {
            said.add(
                    pseudonyms.isEmpty()
                            ? "Columns of people are left out: no key is set. privacy.key_file, a file outside the output"
                                    + " folder, would put pseudonyms there."
                            : "People stand under pseudonyms such as L-…, made with the firm's key for this pack alone:"
                                    + " another pack calls the same person otherwise." + PERSONAL);
        }
        return said;
    }
}
