package org.secondment.roi.simulate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** A matter as time is recorded on it, with its invoices in order of date. */
final class WorkedMatter {

    private static final byte[][] NO_BILLS = {};

    private final Matter matter;
    private final int client;
    private final byte[] id;
    private final byte[] currency;
    private final int opened;
    private int[] billDays = {};
    private byte[][] billIds = NO_BILLS;
    private int bills;

    /** @param client number of the client; 0 for the firm itself */
    WorkedMatter(Matter matter, int client, String currency) {
        this.matter = matter;
        this.client = client;
        this.id = matter.id().getBytes(StandardCharsets.US_ASCII);
        this.currency = currency.getBytes(StandardCharsets.US_ASCII);
        this.opened = (int) matter.opened().toEpochDay();
    }

    void billed(LocalDate day, String billId) {
        if (bills == billDays.length) {
            billDays = Arrays.copyOf(billDays, bills + 8);
            billIds = Arrays.copyOf(billIds, bills + 8);
        }
        billDays[bills] = (int) day.toEpochDay();
        billIds[bills] = billId.getBytes(StandardCharsets.US_ASCII);
        bills++;
    }

    /** The place of the first invoice on or after a day; -1 where there is none within the days given. */
    int billAfter(int day, int within) {
        int place = Arrays.binarySearch(billDays, 0, bills, day);
        int next = place < 0 ? -place - 1 : place;
        return next < bills && billDays[next] - day <= within ? next : -1;
    }

    byte[] billId(int place) {
        return billIds[place];
    }

    int client() {
        return client;
    }

    String practice() {
        return matter.practice();
    }

    boolean runsIn(LocalDate month) {
        return matter.runsIn(month);
    }

    /** Days since 1970-01-01. */
    int opened() {
        return opened;
    }

    byte[] id() {
        return id;
    }

    byte[] currency() {
        return currency;
    }

    boolean billable() {
        return client > 0;
    }

    boolean inBase() {
        return currency[0] == (byte) Rates.BASE.charAt(0);
    }
}
