package org.secondment.roi.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.intake.file.RecordText;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Type;

/** A file of valid rows of one table, values and dialect drawn at random, with its mapping and with what it means. */
final class AnyExport {

    static final String FILE = "delivery.dat";
    private static final int ROWS = 12;
    private static final int DAYS = 3_500;

    private final Table table;
    private final Random random;
    private final AnyDialect dialect;
    /** Columns in the order of the file; a blank one is none of the table. */
    private final List<String> columns = new ArrayList<>();

    private final List<Fact> facts = new ArrayList<>();
    private final byte[] bytes;

    AnyExport(Table table, long seed) {
        this.table = table;
        this.random = new Random(seed);
        this.dialect = new AnyDialect(random);
        table.fields().stream()
                .filter(field -> field.headingRequired() || random.nextInt(3) > 0)
                .forEach(field -> columns.add(field.name()));
        columns.add("");
        columns.add("");
        Collections.shuffle(columns, random);
        if (!dialect.ended) {
            columns.add("");
        }
        this.bytes = dialect.encoding.bytes(written());
    }

    byte[] bytes() {
        return bytes;
    }

    /** The rows as they must be read. */
    List<Fact> facts() {
        return facts;
    }

    String mapping() {
        var text = new StringBuilder("table: %s\nsource: {files: \"%s\"}\n".formatted(table.name(), FILE))
                .append(dialect.format())
                .append("columns:\n");
        columns.stream()
                .filter(name -> !name.isEmpty())
                .forEach(name -> text.append("  %s: {from: [\"Née %s\"]}\n".formatted(name, name)));
        return text.toString();
    }

    private String written() {
        List<String> lines = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            headings.add(columns.get(i).isEmpty() ? "Other " + i : "Née " + columns.get(i));
        }
        lines.add(dialect.line(headings));
        long line = 2;
        for (int i = 0; i < ROWS; i++) {
            @Nullable Object[] values = values();
            facts.add(new Fact(FILE, line, values));
            String record = dialect.line(columns.stream()
                    .map(name -> name.isEmpty() ? dialect.text() : dialect.written(values[table.slot(name)]))
                    .toList());
            lines.add(record);
            line += 1 + RecordText.lineBreaks(record.toCharArray(), 0, record.length());
        }
        return String.join(dialect.end, lines) + (dialect.ended ? dialect.end : "");
    }

    /** Days rise from field to field, as the rules of the tables ask. */
    private @Nullable Object[] values() {
        @Nullable Object[] values = new @Nullable Object[table.fields().size()];
        LocalDate day = LocalDate.of(1950, 1, 1);
        for (int slot = 0; slot < values.length; slot++) {
            Field field = table.fields().get(slot);
            day = day.plusDays(random.nextInt(DAYS));
            boolean blank = field.need() != Field.Need.REQUIRED && random.nextInt(3) == 0;
            values[slot] = blank || !columns.contains(field.name()) ? null : value(field, day);
        }
        return values;
    }

    private Object value(Field field, LocalDate day) {
        return switch (field.type()) {
            case TEXT -> dialect.text();
            case DATE -> day;
            case CURRENCY -> dialect.any(List.of("GBP", "EUR", "USD"));
            case CHOICE -> dialect.any(field.allowed());
            case FLAG -> dialect.any(List.of("Y", "N"));
            case PERCENT -> number(field.type(), 100);
            case FRACTION -> number(field.type(), 1);
            case RATE -> number(field.type(), 1000).add(BigDecimal.ONE.movePointLeft(8));
            default ->
                number(field.type(), 9_999_999).multiply(dialect.any(List.of(BigDecimal.ONE, BigDecimal.ONE.negate())));
        };
    }

    /** From nought to the limit, with at most as many decimals as the type keeps; amounts have two. */
    private BigDecimal number(Type type, int limit) {
        int decimals = random.nextInt(Math.min(type.scale(), type == Type.MONEY ? 2 : 9) + 1);
        var most = BigInteger.valueOf(limit).multiply(BigInteger.TEN.pow(decimals));
        var drawn = new BigInteger(most.bitLength() + 8, random).mod(most.add(BigInteger.ONE));
        return new BigDecimal(drawn, decimals).setScale(type.scale());
    }
}
