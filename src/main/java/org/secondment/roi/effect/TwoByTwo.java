package org.secondment.roi.effect;

/** One comparison of two cohorts before and after that a two-way fixed effects regression mixes in. */
public record TwoByTwo(Kind kind, Cohort treated, Cohort control, double estimate, double weight) {

    /** Who is compared with whom. */
    public enum Kind {
        TREATED_VS_NEVER,
        EARLIER_VS_LATER,
        /** Clients seconded to earlier serve as controls after their own start: their effect is taken for growth. */
        LATER_VS_EARLIER
    }

    TwoByTwo scaled(double total) {
        return new TwoByTwo(kind, treated, control, estimate, weight / total);
    }
}
