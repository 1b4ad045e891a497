package org.secondment.roi.publish;

import java.nio.file.Path;
import java.util.List;

/**
 * A run that readers see now.
 *
 * @param folder of the run; also where an equal run stood already and was kept
 * @param remarks sentences for whoever runs the program: what was swept, kept, or could not be linked
 */
public record Published(Path folder, List<String> remarks) {

    public Published {
        remarks = List.copyOf(remarks);
    }
}
