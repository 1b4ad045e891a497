package org.secondment.roi.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondment.roi.intake.file.Blanks;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.intake.file.RecordText;
import org.secondment.roi.intake.reading.FramedRows;
import org.secondment.roi.intake.reading.RangeReading;
import org.secondment.roi.intake.reading.Rows;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.intake.value.Amounts;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.FactSink;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeIds;
import org.secondment.roi.table.Verdict;

/** The exact sum of a column over the rows of a file that are not dropped; rows that are copies of each other count once. */
final class ControlSum implements Rows {

    private static final Pattern CURRENCY = Pattern.compile("\\p{Sc}|(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])");

    private final int place;
    private final Amounts amounts;
    private final Set<String> nulls;
    private final Judged judged = new Judged();
    private final Rows check;
    private final List<FileRecord> totals;
    private final RowDigests seen = new RowDigests();
    private BigDecimal sum = BigDecimal.ZERO;
    private long unreadable;

    /** @param place of the column in the file */
    ControlSum(Source source, int place) {
        this.place = place;
        this.amounts = new Amounts(source.layout().format().notation());
        this.nulls = Set.copyOf(source.layout().format().nulls());
        this.check = RangeReading.rows(source, judged);
        var framed = new FramedRows(source.name(), source.layout().framing(), this, judged::refused);
        RangeReading.readWhole(source, framed);
        this.totals = framed.totals();
    }

    int place() {
        return place;
    }

    BigDecimal sum() {
        return sum;
    }

    /** How many values of the column are neither numbers nor blank. */
    long unreadable() {
        return unreadable;
    }

    /** The rows that print the total. */
    List<FileRecord> totals() {
        return totals;
    }

    @Override
    public void add(RecordText record) {
        FileRecord row = record.copy();
        judged.dropped = true;
        check.add(record);
        count(row);
    }

    @Override
    public void addUnended(RecordText record) {
        FileRecord row = record.copy();
        judged.dropped = true;
        check.addUnended(record);
        count(row);
    }

    /** A number in the file's notation; a currency sign or code beside it changes nothing here. */
    Optional<BigDecimal> number(String text) {
        return amounts.read(Blanks.trimmed(CURRENCY.matcher(text).replaceAll("")));
    }

    private void count(FileRecord row) {
        if (judged.dropped || place >= row.values().size() || !seen.add(row.values())) {
            return;
        }
        String text = Blanks.trimmed(row.values().get(place));
        Optional<BigDecimal> number = number(text);
        sum = sum.add(number.orElse(BigDecimal.ZERO));
        unreadable += number.isPresent() || text.isEmpty() || nulls.contains(text) ? 0 : 1;
    }

    /** Notes whether a record was dropped. */
    private static final class Judged implements FactSink {

        private boolean dropped;

        @Override
        public void begin(TimeIds ids) {}

        @Override
        public void entry(TimeEntry entry) {
            dropped = false;
        }

        @Override
        public void accepted(Fact fact) {
            dropped = false;
        }

        @Override
        public void refused(Refused record) {
            dropped &= record.verdict() == Verdict.DROPPED;
        }
    }
}
