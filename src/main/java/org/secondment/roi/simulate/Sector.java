package org.secondment.roi.simulate;

import java.util.List;
import java.util.Locale;

/** A sector of clients: how much faster than the market its fees grow, and how readily it takes secondees. */
enum Sector {
    BANKING(0.01, 1.6, "Bank"),
    ENERGY(0.00, 1.0, "Energy"),
    LIFE_SCIENCES(0.04, 1.3, "Therapeutics"),
    PUBLIC(-0.01, 0.4, "Authority"),
    REAL_ESTATE(-0.03, 0.7, "Estates"),
    RETAIL(-0.04, 0.8, "Stores"),
    TECHNOLOGY(0.06, 2.0, "Systems");

    static final List<Sector> ALL = List.of(values());

    /** Yearly growth of fees in a sector with none of its own. */
    static final double MARKET_GROWTH = 0.04;

    private final double growth;
    private final double hosting;
    private final String suffix;

    Sector(double growth, double hosting, String suffix) {
        this.growth = growth;
        this.hosting = hosting;
        this.suffix = suffix;
    }

    /** Yearly growth on top of the market's. */
    double growth() {
        return growth;
    }

    /** Relative readiness to take a secondee. */
    double hosting() {
        return hosting;
    }

    String suffix() {
        return suffix;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
