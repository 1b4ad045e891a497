package org.secondment.roi.effect.career;

/** Careers of secondees beside those of comparable colleagues; empty where no job history was supplied. */
public record CareerStudy() {

    /** Nothing. */
    public static final CareerStudy NONE = new CareerStudy();
}
