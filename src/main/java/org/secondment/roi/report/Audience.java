package org.secondment.roi.report;

import java.util.Locale;
import org.secondment.roi.privacy.Pseudonyms;

/** Who reads a published pack, and so what its findings hold: filtered before any page is made. */
public enum Audience {
    /** Management: named clients, groups of people, nobody's career or hours. */
    BOARD,
    /** Who chooses strategic clients: clients, their ranking, lawyers who consent; no pay and nobody's career. */
    BD,
    /** Human resources: careers, pay in groups, access; no client's money. */
    HR,
    /** Operations: how the rows fared, and no figure made of them. */
    OPS;

    /** The name of its pack. */
    public String pack() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The findings that this audience may see, with nobody named. */
    public Findings view(Findings all) {
        return view(all, Pseudonyms.NONE);
    }

    /**
     * The findings that this audience may see.
     *
     * @param people what people are called in its pack
     */
    public Findings view(Findings all, Pseudonyms people) {
        return switch (this) {
            case BOARD -> BoardView.of(all);
            case BD -> BdView.of(all, people);
            case HR -> HrView.of(all, people);
            case OPS -> OpsView.of(all);
        };
    }
}
