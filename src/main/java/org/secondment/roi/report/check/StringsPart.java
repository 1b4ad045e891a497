package org.secondment.roi.report.check;

import java.util.BitSet;
import java.util.function.Consumer;

/** Reads a workbook's shared text: which of it would run as a formula, and which stands for a suppressed value. */
final class StringsPart implements Consumer<Tag> {

    static final String PART = "xl/sharedStrings.xml";

    private final BitSet runs = new BitSet();
    private final BitSet suppressed = new BitSet();
    private final StringBuilder text = new StringBuilder();
    private int count;

    @Override
    public void accept(Tag tag) {
        if (tag.is("t") && !tag.isIn("rPh")) {
            text.append(tag.text());
        } else if (tag.is("si")) {
            runs.set(count, FormulaText.runs(text.toString()));
            suppressed.set(count, text.toString().equals(Table.SUPPRESSED));
            text.setLength(0);
            count++;
        }
    }

    boolean runs(String index) {
        return runs.get(Integer.parseInt(index));
    }

    boolean isSuppressed(String index) {
        return suppressed.get(Integer.parseInt(index));
    }
}
