package org.secondment.roi.table;

/** What the codes of {@link TimeEntry} stand for; codes count from 0 in the order in which ids are first met. */
public interface TimeIds {

    String matter(int code);

    String employee(int code);

    String currency(int code);
}
