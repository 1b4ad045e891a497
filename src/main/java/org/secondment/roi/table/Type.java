package org.secondment.roi.table;

/** What a column holds: how a canonical file writes it, and how many digits a number keeps. */
public enum Type {
    TEXT("text"),
    DATE("a date such as 2024-02-01"),
    MONEY(18, 3, "an amount such as 1234.50"),
    CURRENCY("a three-letter ISO 4217 currency code such as GBP"),
    PERCENT(9, 4, "a percentage from 0 to 100, such as 12.5"),
    FRACTION(9, 6, "a number from 0 to 1, such as 0.8"),
    RATE(18, 8, "a rate above 0, such as 0.8512"),
    NUMBER(18, 4, "a number such as 12.5"),
    CHOICE("one of the allowed words"),
    FLAG("Y or N");

    private final int precision;
    private final int scale;
    private final String written;

    Type(String written) {
        this(0, 0, written);
    }

    Type(int precision, int scale, String written) {
        this.precision = precision;
        this.scale = scale;
        this.written = written;
    }

    public boolean isNumber() {
        return precision > 0;
    }

    /** How many digits a number keeps; 0 for what is no number. */
    public int precision() {
        return precision;
    }

    /** How many of the digits stand behind the decimal mark. */
    public int scale() {
        return scale;
    }

    /** What a canonical file writes, in words that complete "expected ...". */
    public String written() {
        return written;
    }
}
