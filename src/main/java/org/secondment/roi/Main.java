package org.secondment.roi;

/** The command line. */
public final class Main {

    public static void main(String[] arguments) {}

    private Main() {}
}
