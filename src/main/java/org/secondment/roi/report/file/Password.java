package org.secondment.roi.report.file;

/** What opens the workbooks and decks of a run; it is never printed. */
public final class Password {

    /** Fewer characters are soon guessed. */
    public static final int FEWEST_CHARACTERS = 8;

    /** Excel and PowerPoint take no more. */
    public static final int MOST_CHARACTERS = 255;

    /** No password: everyone who has a file opens it. */
    public static final Password NONE = new Password("");

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    /**
     * A password of these characters, all of them.
     *
     * @throws IllegalArgumentException where there are too few or too many
     */
    public static Password of(String text) {
        if (text.length() < FEWEST_CHARACTERS || text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("a password of " + text.length() + " characters; expected "
                    + FEWEST_CHARACTERS + " to " + MOST_CHARACTERS);
        }
        return new Password(text);
    }

    /** Whether it is none. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** For whoever opens a file; never for a message. */
    public String text() {
        return text;
    }
}
