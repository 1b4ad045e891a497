package org.secondment.roi.value;

/** What the programme returned. */
public record ReturnStudy(CostStudy costs) {

    /** Nothing is known of it. */
    public static final ReturnStudy NONE = new ReturnStudy(CostStudy.NONE);
}
