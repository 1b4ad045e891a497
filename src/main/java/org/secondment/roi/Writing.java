package org.secondment.roi;

import java.nio.file.Path;

/** A command that writes into one folder. */
interface Writing {

    /** Read from the options, which may not be usable. */
    Path folder();
}
