package org.secondment.roi.publish;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run was made of and what it made; a run folder without one is no run.
 *
 * @param asOf ISO date of the data
 * @param programVersion which program made it
 * @param settingsHash of the effective settings
 * @param settings the effective settings in their order, secrets redacted
 * @param previous run id of the published quarter before; empty if there was none
 * @param inputs the files read
 * @param rows row accounting, one map of heading to text for each line
 * @param deleteAfter when purge deletes the run
 * @param outputs every file of the run but the manifest, sorted by path
 */
@JsonPropertyOrder({
    "period",
    "runId",
    "asOf",
    "programVersion",
    "settingsHash",
    "settings",
    "previous",
    "inputs",
    "rows",
    "deleteAfter",
    "outputs"
})
public record Manifest(
        String period,
        String runId,
        String asOf,
        String programVersion,
        String settingsHash,
        Map<String, String> settings,
        String previous,
        List<Fingerprint> inputs,
        List<Map<String, String>> rows,
        DeleteAfter deleteAfter,
        List<Fingerprint> outputs) {

    /**
     * Last days, in ISO form, on which parts of a run are kept; empty where the run was made before runs told theirs.
     *
     * @param restricted for the list of rejected rows
     */
    @JsonPropertyOrder({"run", "restricted"})
    public record DeleteAfter(String run, String restricted) {

        /** Not told. */
        public static final DeleteAfter UNKNOWN = new DeleteAfter("", "");
    }

    public Manifest {
        LocalDate.parse(asOf);
        settings = inOrder(settings);
        inputs = List.copyOf(inputs);
        rows = rows.stream().map(Manifest::inOrder).toList();
        outputs = List.copyOf(outputs);
    }

    /** The manifest in a run's folder. */
    public static Manifest read(Path runFolder) {
        Path file = runFolder.resolve(Layout.MANIFEST);
        byte[] bytes = Disk.read(file)
                .orElseThrow(() -> new Unpublishable(runFolder + " has no " + Layout.MANIFEST
                        + " and so is no finished run; run again to publish one."));
        try {
            return Json.value(bytes, Manifest.class, "deleteAfter", DeleteAfter.UNKNOWN);
        } catch (IOException e) {
            throw Unpublishable.damaged(file, e);
        }
    }

    Manifest withOutputs(List<Fingerprint> files) {
        return new Manifest(
                period,
                runId,
                asOf,
                programVersion,
                settingsHash,
                settings,
                previous,
                inputs,
                rows,
                deleteAfter,
                files);
    }

    byte[] json() {
        return Json.bytes(this);
    }

    private static Map<String, String> inOrder(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
