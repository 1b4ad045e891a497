package org.secondment.roi.effect.design;

/** What like units are alike in, before a secondment. */
public enum Factor {
    /** A client's segment. */
    SECTOR("sector", 1),
    /** Fifths of what a client was billed. */
    SIZE("size", 5),
    GRADE("grade", 1),
    TENURE("tenure", 1),
    PRACTICE("practice", 1),
    /** Thirds of what a lawyer was credited. */
    CREDIT("credit", 3);

    private final String label;
    private final int parts;

    Factor(String label, int parts) {
        this.label = label;
        this.parts = parts;
    }

    /** The name in settings. */
    public String label() {
        return label;
    }

    /** The finest equal parts by size into which units are cut; 1 where the factor is no quantity. */
    int parts() {
        return parts;
    }
}
