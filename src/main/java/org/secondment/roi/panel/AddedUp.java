package org.secondment.roi.panel;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.secondment.roi.panel.Event.Kind;

/** Events, those of one client or lawyer, kind, day and label added up; so many at a time as memory may hold. */
final class AddedUp implements Iterator<Event> {

    private record Key(String unit, Kind kind, int day, String label) {}

    private final Iterator<Event> events;
    private final int most;
    private Iterator<Map.Entry<Key, Long>> ready = Collections.emptyIterator();

    /**
     * Adds up as it is read.
     *
     * @param most different events held at a time
     */
    AddedUp(Iterator<Event> events, int most) {
        this.events = events;
        this.most = most;
    }

    @Override
    public boolean hasNext() {
        return ready.hasNext() || events.hasNext();
    }

    @Override
    public Event next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (!ready.hasNext()) {
            ready = some().entrySet().iterator();
        }
        var sum = ready.next();
        Key key = sum.getKey();
        return new Event(key.unit(), key.kind(), key.day(), sum.getValue(), key.label());
    }

    private Map<Key, Long> some() {
        Map<Key, Long> sums = new LinkedHashMap<>();
        while (events.hasNext() && sums.size() < most) {
            Event event = events.next();
            sums.merge(
                    new Key(event.unit(), event.kind(), event.day(), event.label()),
                    event.amount(),
                    (a, b) -> event.kind() == Kind.EMPLOYED ? b : Math.addExact(a, b));
        }
        return sums;
    }
}
