package org.secondment.roi.table;

/** What no figure may rest on, though its rows are in order: restricted matters and persons who are left out. */
public interface Withheld {

    boolean hides(Table table, Fact row);

    boolean hidesMatter(String id);
}
