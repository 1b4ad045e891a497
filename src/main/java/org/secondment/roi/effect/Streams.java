package org.secondment.roi.effect;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** Random numbers apart for each draw, so that draws come out the same on any number of cores. */
final class Streams {

    private static final long APART = 0xD1342543DE82EF95L;

    static UniformRandomProvider of(long seed, int draw) {
        return RandomSource.XO_RO_SHI_RO_128_PP.create(seed + draw * APART);
    }

    private Streams() {}
}
