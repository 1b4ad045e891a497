package org.secondment.roi.ranking;

/** Clients for the next secondments, with the reasons for and against each. */
public record NextClients() {

    /** Nothing is known of them. */
    public static final NextClients NONE = new NextClients();
}
