package org.secondment.roi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A second reading of the sample's bills, in plain Java and without any code of the job. */
final class LedgerByHand {

    private record Fee(String client, LocalDate day, BigDecimal amount) {}

    private final Map<String, TreeMap<LocalDate, BigDecimal>> rates = new TreeMap<>();
    private final Map<String, String> clients = new TreeMap<>();
    private final List<Fee> fees = new ArrayList<>();

    LedgerByHand(Path folder) throws IOException {
        for (CSVRecord rate : records(folder.resolve("fx_rates.csv"))) {
            rates.computeIfAbsent(rate.get("currency"), code -> new TreeMap<>())
                    .put(LocalDate.parse(rate.get("rate_date")), new BigDecimal(rate.get("rate_to_base")));
        }
        for (CSVRecord matter : records(folder.resolve("matters.csv"))) {
            boolean revenue = !matter.get("is_internal").equals("Y")
                    && !matter.get("is_secondment_recharge").equals("Y");
            clients.put(matter.get("matter_id"), revenue ? matter.get("client_id") : "");
        }
        Set<String> seen = new HashSet<>();
        for (CSVRecord bill : records(folder.resolve("bills.csv"))) {
            if (bill.size() > 1 && seen.add(String.join("|", bill.values()))) {
                add(bill);
            }
        }
    }

    private void add(CSVRecord bill) {
        String client = clients.getOrDefault(bill.get("matter_id"), "");
        String kind = bill.get("kind");
        if (client.isEmpty() || kind.equals("secondment_recharge")) {
            return;
        }
        try {
            LocalDate day = LocalDate.parse(bill.get("bill_date"));
            BigDecimal amount = new BigDecimal(bill.get("fees_net"));
            boolean back = kind.equals("credit_note") || kind.equals("reversal");
            BigDecimal signed = back ? amount.abs().negate() : amount;
            fees.add(new Fee(
                    client,
                    day,
                    signed.multiply(rate(bill.get("currency"), day)).setScale(2, RoundingMode.HALF_UP)));
        } catch (DateTimeException | NumberFormatException e) {
            // one of the sample's deliberate faults
        }
    }

    private BigDecimal rate(String currency, LocalDate day) {
        return currency.equals("GBP")
                ? BigDecimal.ONE
                : rates.getOrDefault(currency, new TreeMap<>()).floorEntry(day).getValue();
    }

    /** Net fees of the client from first to last day. */
    BigDecimal billed(String client, LocalDate first, LocalDate last) {
        return fees.stream()
                .filter(fee -> fee.client().equals(client)
                        && !fee.day().isBefore(first)
                        && !fee.day().isAfter(last))
                .map(Fee::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All records of a file, blank lines among them, without its headings. */
    static List<CSVRecord> records(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(false)
                .get();
        try (var reader = new InputStreamReader(bytes(file), StandardCharsets.UTF_8);
                var parser = format.parse(reader)) {
            return parser.getRecords();
        }
    }

    private static InputStream bytes(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }
}
