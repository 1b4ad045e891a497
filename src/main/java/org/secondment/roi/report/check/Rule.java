package org.secondment.roi.report.check;

/** What a published file must not break. */
public enum Rule {
    /** Everything that is there can be seen. */
    HIDDEN("hidden"),
    /** No rows stand behind a table: no pivot cache, query or connection. */
    ROWS_BEHIND("rows behind"),
    /** Nothing is fetched from elsewhere. */
    EXTERNAL("external"),
    /** Nothing runs but what the program wrote. */
    ACTIVE("active content"),
    /** Nobody's comments. */
    COMMENT("comment"),
    /** No file or part of a kind that the program does not write. */
    UNKNOWN("unknown"),
    /** Every part follows its schema. */
    SCHEMA("schema"),
    /** Formulas compute from the cells of their own workbook. */
    FORMULA("formula"),
    /** Text of exports never runs as a formula. */
    FORMULA_TEXT("text as formula"),
    /** Every picture says in words what it shows. */
    ALTERNATIVE("alternative text"),
    /** What is suppressed cannot be worked out. */
    SUPPRESSED("suppressed"),
    /** Each pack holds what its readers may see. */
    WRONG_PACK("wrong pack"),
    /** The files are those that the manifest lists. */
    MANIFEST("manifest"),
    /** The file can be opened. */
    UNREADABLE("unreadable"),
    /** The file can be opened without a password, or with the one given. */
    ENCRYPTED("encrypted");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    /** As it is printed. */
    public String words() {
        return words;
    }
}
