package org.secondment.roi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.intake.Accounting;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.publish.Fingerprint;
import org.secondment.roi.publish.Manifest;
import org.secondment.roi.publish.Pointer;

/** What a run was made of, for its manifest. */
record Provenance(Settings settings, Exports exports, Identity identity, DataSpan span, String period) {

    Manifest manifest(List<Accounting> accounts) {
        return new Manifest(
                period,
                identity.runId(),
                span.asOf().toString(),
                Version.text(),
                identity.settingsHash(),
                Identity.shaping(settings),
                previous(),
                exports.sources().stream()
                        .map(s -> new Fingerprint(s.name(), s.bytes(), s.sha256()))
                        .toList(),
                accounts.stream().map(Provenance::row).toList(),
                List.of());
    }

    /** The run published for the latest earlier period. */
    private String previous() {
        return Pointer.periods(settings.output()).stream()
                .filter(p -> p.compareTo(period) < 0)
                .reduce((a, b) -> b)
                .flatMap(p -> Pointer.read(settings.output(), p))
                .map(Pointer::runId)
                .orElse("");
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
