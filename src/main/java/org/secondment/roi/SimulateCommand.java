package org.secondment.roi;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Writes an invented firm. */
@Command(name = "simulate", description = "Writes an invented firm with known truth.")
final class SimulateCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return Exit.USAGE.code();
    }
}
