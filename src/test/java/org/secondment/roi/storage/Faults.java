package org.secondment.roi.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What goes wrong in the file systems of {@link StoreOnDisk}: one step of all that are taken, or all from one on. */
public final class Faults {

    /** When the step fails. */
    public enum When {
        /** Nothing was done. */
        BEFORE,
        /** All was done, and the answer was lost; of what was written, half. */
        AFTER,
        /** Nothing was done, nor is it ever again. */
        EVER_AFTER
    }

    private static final Faults NOW = new Faults();

    private final List<String> steps = new ArrayList<>();
    private int at;
    private When when = When.BEFORE;

    private Faults() {}

    /** Counts steps from 1 anew, and lets one fail; 0 lets none fail. */
    public static void at(int step, When when) {
        synchronized (NOW) {
            NOW.steps.clear();
            NOW.at = step;
            NOW.when = when;
        }
    }

    public static void none() {
        at(0, When.BEFORE);
    }

    /** The steps that were taken since. */
    public static List<String> steps() {
        synchronized (NOW) {
            return List.copyOf(NOW.steps);
        }
    }

    /** Whether the step that fails has come. */
    public static boolean reached() {
        synchronized (NOW) {
            return NOW.at > 0 && NOW.steps.size() >= NOW.at;
        }
    }

    /** A step of a file system. */
    interface Step<T> {
        T take() throws IOException;
    }

    /** Something that is done by halves where it fails after it began. */
    interface Half {
        void take() throws IOException;
    }

    static <T> T step(String name, Step<T> step) throws IOException {
        return step(name, step, step::take);
    }

    static <T> T step(String name, Step<T> step, Half half) throws IOException {
        boolean fails;
        boolean begins;
        synchronized (NOW) {
            NOW.steps.add(name);
            int taken = NOW.steps.size();
            fails = NOW.at > 0 && (taken == NOW.at || (taken > NOW.at && NOW.when == When.EVER_AFTER));
            begins = NOW.when == When.AFTER;
        }
        if (!fails) {
            return step.take();
        }
        if (begins) {
            half.take();
        }
        throw new IOException("the network failed at " + name.substring(0, name.indexOf(' ')));
    }
}
