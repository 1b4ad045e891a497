package org.secondment.roi.effect;

/** A unit that is neither treated nor a control, in no comparison at all. */
public record Exclusion(String unit, Reason reason) {

    /** Why. */
    public enum Reason {
        BEFORE_DATA("seconded to before the data start"),
        TOO_LATE("too few periods before the secondment"),
        TOO_SHORT("only secondments that were too short"),
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
