package org.secondment.roi.effect.design;

import org.secondment.roi.effect.Question;

/** What like units are alike in, before a secondment. */
public enum Factor {
    /** A client's segment. */
    SECTOR(Question.CLIENT, "sector", 1),
    /** Fifths of what a client was billed. */
    SIZE(Question.CLIENT, "size", 5),
    GRADE(Question.PERSON, "grade", 1),
    TENURE(Question.PERSON, "tenure", 1),
    PRACTICE(Question.PERSON, "practice", 1),
    /** Thirds of what a lawyer was credited. */
    CREDIT(Question.PERSON, "credit", 3);

    private final Question question;
    private final String label;
    private final int parts;

    Factor(Question question, String label, int parts) {
        this.question = question;
        this.label = label;
        this.parts = parts;
    }

    /** Of whose units it is known. */
    public Question question() {
        return question;
    }

    /** The name in settings. */
    public String label() {
        return label;
    }

    /** The finest equal parts by size into which units are cut; 1 where the factor is no quantity. */
    int parts() {
        return parts;
    }
}
