package org.secondment.roi.effect;

/** Whose figures an effect is about, and so what a unit of its panel is. */
public enum Question {
    /** A client's group: all clients under one parent. */
    CLIENT("Q1"),
    /** A lawyer. */
    PERSON("Q2");

    private final String label;

    Question(String label) {
        this.label = label;
    }

    /** The name in tables. */
    public String label() {
        return label;
    }
}
