package org.secondment.roi.value;

/** How a lawyer's time away is costed: two answers to two questions, printed side by side and never added. */
public enum Convention {
    /** What the firm paid while the lawyer was away. */
    CASH("cash", "Cash: salary and on-costs while away"),
    /** What the lawyer would have earned the firm; salary is paid either way and is not in it. */
    OPPORTUNITY("opportunity", "Opportunity: margin forgone while away");

    private final String label;
    private final String title;

    Convention(String label, String title) {
        this.label = label;
        this.title = title;
    }

    /** As in tables. */
    public String label() {
        return label;
    }

    /** As in pages. */
    public String title() {
        return title;
    }
}
