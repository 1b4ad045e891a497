package org.secondment.roi.simulate;

import java.util.List;
import java.util.Locale;

/** A grade with its yearly hazards of promotion and of leaving. */
enum Grade {
    TRAINEE(0.50, 0.08, 12, 0),
    ASSOCIATE(0.18, 0.14, 33, 2),
    SENIOR_ASSOCIATE(0.14, 0.12, 25, 6),
    COUNSEL(0.10, 0.08, 10, 10),
    PARTNER(0.00, 0.05, 20, 13);

    static final List<Grade> ALL = List.of(values());

    /** How much likelier a returned secondee's promotion is than a colleague's. */
    static final double PROMOTION_RATIO_AFTER_RETURN = 1.4;

    private final double promotion;
    private final double leaving;
    private final int share;
    private final int yearsQualified;

    Grade(double promotion, double leaving, int share, int yearsQualified) {
        this.promotion = promotion;
        this.leaving = leaving;
        this.share = share;
        this.yearsQualified = yearsQualified;
    }

    double promotion() {
        return promotion;
    }

    double leaving() {
        return leaving;
    }

    /** Lawyers of this grade in a hundred on the first day of the data. */
    int share() {
        return share;
    }

    /** Years since qualification of someone hired into the grade. */
    int yearsQualified() {
        return yearsQualified;
    }

    Grade next() {
        return this == PARTNER ? PARTNER : ALL.get(ALL.indexOf(this) + 1);
    }

    Grade previous() {
        return this == TRAINEE ? TRAINEE : ALL.get(ALL.indexOf(this) - 1);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return switch (this) {
            case TRAINEE -> "Trainee Solicitor";
            case ASSOCIATE -> "Associate";
            case SENIOR_ASSOCIATE -> "Senior Associate";
            case COUNSEL -> "Of Counsel";
            case PARTNER -> "Partner";
        };
    }

    static double monthlyProbability(double yearlyHazard) {
        return 1 - StrictMath.exp(-yearlyHazard / 12);
    }
}
