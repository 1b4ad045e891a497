package org.secondment.roi.publish;

import java.nio.file.Path;

/**
 * Something that is past its date.
 *
 * @param reason why it goes, as words that follow its name
 */
public record Doomed(Path path, String reason, long bytes) {}
