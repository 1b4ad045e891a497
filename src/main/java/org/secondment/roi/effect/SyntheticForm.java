package org.secondment.roi.effect;

/** How the weights of a synthetic client are found. */
public enum SyntheticForm {
    /** Level and path of the donors' mixture match the client's (Abadie, Diamond and Hainmueller 2010). */
    SYNTHETIC_CONTROL,
    /** Only its path must match, in the quarters that resemble those after (Arkhangelsky and others 2021). */
    SYNTHETIC_DID
}
