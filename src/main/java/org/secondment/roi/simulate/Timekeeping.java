package org.secondment.roi.simulate;

/**
 * How the lawyers' time is written.
 *
 * @param entries how many entries in all; 0 for as many as the lawyers record of their own accord
 */
public record Timekeeping(Grain grain, long entries, Files files, Packing packing) {

    /** Nothing is handed over. */
    public static final Timekeeping NONE = new Timekeeping(Grain.NONE, 0, Files.ONE, Packing.PLAIN);

    /** One row per lawyer, matter and month, in one file. */
    public static final Timekeeping BY_MONTH = new Timekeeping(Grain.MONTH, 0, Files.ONE, Packing.PLAIN);

    /** Each entry, in one file. */
    public static final Timekeeping BY_DAY = new Timekeeping(Grain.DAY, 0, Files.ONE, Packing.PLAIN);

    /** What one row of time stands for. */
    public enum Grain {
        /** An entry as recorded. */
        DAY,
        /** The hours of a lawyer on a matter in a month. */
        MONTH,
        /** There are no rows. */
        NONE
    }

    /** Whether time comes in one file or one for each month. */
    public enum Files {
        ONE,
        MONTHLY
    }

    /** Whether the files are packed. */
    public enum Packing {
        PLAIN,
        GZIP
    }

    /** @throws IllegalArgumentException naming the option to change */
    public Timekeeping {
        if (entries < 0) {
            throw new IllegalArgumentException("--time-entries " + entries + " is below 0; give a number of entries");
        }
        if (entries > 0 && grain != Grain.DAY) {
            throw new IllegalArgumentException("--time-entries " + entries + " needs --time day: rows by month are as"
                    + " many as lawyers and their matters");
        }
    }

    /** The same, with another number of entries. */
    Timekeeping withEntries(long wanted) {
        return new Timekeeping(grain, wanted, files, packing);
    }

    /** The same, in other files. */
    Timekeeping in(Files wanted, Packing how) {
        return new Timekeeping(grain, entries, wanted, how);
    }
}
