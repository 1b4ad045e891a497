package org.secondment.roi.table;

/** Where the records of a part of a file go, in file order: each to exactly one of these methods. */
public interface FactSink {

    /** Said once before any entry; the codes of later entries are added while reading. */
    void begin(TimeIds ids);

    /** An accepted record of the table time. */
    void entry(TimeEntry entry);

    /** An accepted record of any other table. */
    void accepted(Fact fact);

    void refused(Refused record);
}
