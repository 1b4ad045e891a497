package org.secondment.roi.publish;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A file by its content.
 *
 * @param path inside the run's folder, with '/'; the name for an input
 * @param sha256 in lower-case hexadecimal digits
 */
@JsonPropertyOrder({"path", "bytes", "sha256"})
public record Fingerprint(String path, long bytes, String sha256) {}
