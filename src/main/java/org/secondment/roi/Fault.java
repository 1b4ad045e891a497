package org.secondment.roi;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.secondment.roi.storage.Unreachable;

/** The stack trace of a fault of the program: in a file of its owner, for it may hold values of records. */
final class Fault {

    private static final String NAME = "last-fault.txt";

    /** Where the trace was written; empty where it could not be. */
    static Optional<Path> write(Throwable fault, Path folder) {
        Note note = new Note(folder.toAbsolutePath().normalize(), NAME);
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace, true));
        try {
            note.write(trace.toString());
            return Optional.of(note.file());
        } catch (IOException | Unreachable e) {
            return Optional.empty();
        }
    }

    private Fault() {}
}
