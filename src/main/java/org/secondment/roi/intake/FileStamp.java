package org.secondment.roi.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a file system says of a file: as long as it says the same, nobody has written to it.
 *
 * @param changed when the file or its entry was last changed in any way, which nobody can set; likewise {@code modified}
 * @param place device and number of the file
 */
record FileStamp(String size, String modified, String changed, String place) {

    /** Two changes within so short a time may leave the same stamp, and clocks of two machines differ. */
    private static final Duration REST = Duration.ofMinutes(1);

    /** Empty where the file system does not tell, or the file is gone. */
    static Optional<FileStamp> of(Path path) {
        try {
            Map<String, Object> told = Files.readAttributes(path, "unix:size,lastModifiedTime,ctime,dev,ino");
            return Optional.of(new FileStamp(
                    String.valueOf(told.get("size")),
                    String.valueOf(told.get("lastModifiedTime")),
                    String.valueOf(told.get("ctime")),
                    told.get("dev") + " " + told.get("ino")));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the file was left alone long enough for the next change to show. */
    boolean rested(Instant now) {
        Instant before = now.minus(REST);
        return Instant.parse(changed).isBefore(before)
                && Instant.parse(modified).isBefore(before);
    }
}
