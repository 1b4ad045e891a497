package org.secondment.roi.effect.design;

/**
 * One of the things by which units are grouped into strata.
 *
 * @param parts equal parts by size into which units are cut; 1 where the factor is no quantity
 */
record Grouping(Factor factor, int parts) {

    static Grouping finest(Factor factor) {
        return new Grouping(factor, factor.parts());
    }

    boolean isQuantile() {
        return parts > 1;
    }

    /** Fifths become halves, thirds become one. */
    Grouping halved() {
        return new Grouping(factor, parts / 2);
    }

    /** Such as sector, or size fifth. */
    String words() {
        return switch (parts) {
            case 2 -> factor.label() + " half";
            case 3 -> factor.label() + " third";
            case 5 -> factor.label() + " fifth";
            default -> factor.label();
        };
    }
}
