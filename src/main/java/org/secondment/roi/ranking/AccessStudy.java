package org.secondment.roi.ranking;

/** Who was sent, and offered, against those who could have been. */
public record AccessStudy() {

    /** Nothing is known of it. */
    public static final AccessStudy NONE = new AccessStudy();
}
