package org.secondment.roi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.intake.Accounting;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.publish.EarlierRun;
import org.secondment.roi.publish.Fingerprint;
import org.secondment.roi.publish.Manifest;

/**
 * What a run was made of, for its manifest.
 *
 * @param earlier the run of the quarter before
 */
record Provenance(
        Settings settings,
        Exports exports,
        Identity identity,
        DataSpan span,
        String period,
        Optional<EarlierRun> earlier) {

    Manifest manifest(List<Accounting> accounts) {
        return new Manifest(
                period,
                identity.runId(),
                span.asOf().toString(),
                Version.text(),
                identity.settingsHash(),
                Identity.shaping(settings),
                earlier.map(run -> run.manifest().runId()).orElse(""),
                Stream.concat(
                                exports.sources().stream().map(s -> new Fingerprint(s.name(), s.bytes(), s.sha256())),
                                earlier.stream().map(EarlierRun::manifestFile))
                        .toList(),
                accounts.stream().map(Provenance::row).toList(),
                settings.retention().deleteAfter(span.asOf()),
                List.of());
    }

    private static Map<String, String> row(Accounting account) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("file", account.file());
        row.put("table", account.table());
        row.put("encoding", account.encoding());
        row.put("scanned", Long.toString(account.scanned()));
        row.put("accepted", Long.toString(account.accepted()));
        row.put("rejected", Long.toString(account.rejected()));
        row.put("dropped", Long.toString(account.dropped()));
        row.put("duplicates", Long.toString(account.duplicates()));
        return row;
    }
}
