package org.secondment.roi.credit;

/** What a route rests on. */
public enum Basis {
    /** Contacts, clients and dates. */
    DATA("data"),
    /** The route that the firm gives, where data say nothing. */
    FIRM("firm");

    private final String word;

    Basis(String word) {
        this.word = word;
    }

    /** As tables write it. */
    public String word() {
        return word;
    }
}
