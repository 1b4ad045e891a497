package org.secondment.roi.table;

/** Columns that tables share, most of them ids by which they refer to each other. */
final class Ids {

    static final Field EMPLOYEE = Field.of("employee_id", Type.TEXT, "the lawyer's id in the HR system");
    static final Field CLIENT = Field.of("client_id", Type.TEXT, "the client's id");
    static final Field MATTER = Field.of("matter_id", Type.TEXT, "the matter's id");
    static final Field BILL = Field.of("bill_id", Type.TEXT, "the bill's number");
    static final Field SECONDMENT = Field.of("secondment_id", Type.TEXT, "the secondment's id");
    static final Field CONTACT = Field.of("contact_id", Type.TEXT, "the contact's id; names are never needed");
    static final Field CURRENCY_CODE = Field.of("currency", Type.CURRENCY, "the currency of the amounts in this row");

    private Ids() {}
}
