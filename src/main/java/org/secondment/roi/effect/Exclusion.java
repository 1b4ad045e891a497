package org.secondment.roi.effect;

/** A unit without an effect of its own that might have been a treated unit or a control, and why. */
public record Exclusion(String unit, Reason reason) {

    /** Why. */
    public enum Reason {
        NO_RECORDS("no bill or matter yet"),
        BEFORE_DATA("seconded to before the data start"),
        TOO_EARLY("too few periods of data before the secondment"),
        TOO_SHORT("only secondments that were too short"),
        INACTIVE("no activity in the periods before the secondment"),
        JOINED_LATE("not there throughout the periods before the secondment"),
        CONTACT_MOVED_IN("a contact met on a secondment moved to it"),
        REFERRAL_OUT_OF_HOST("work was referred to it out of a host");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
