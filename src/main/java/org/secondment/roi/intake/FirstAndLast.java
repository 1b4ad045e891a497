package org.secondment.roi.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.intake.file.RecordText;
import org.secondment.roi.intake.reading.Rows;

/** Keeps the first records of a file, and the last of those behind them. */
final class FirstAndLast implements Rows {

    private final int mostFirst;
    private final int mostLast;
    private final List<FileRecord> first = new ArrayList<>();
    private final Deque<FileRecord> last = new ArrayDeque<>();
    private long count;

    FirstAndLast(int mostFirst, int mostLast) {
        this.mostFirst = mostFirst;
        this.mostLast = mostLast;
    }

    @Override
    public void add(RecordText record) {
        count++;
        if (first.size() < mostFirst) {
            first.add(record.copy());
        } else if (mostLast > 0) {
            if (last.size() == mostLast) {
                last.removeFirst();
            }
            last.addLast(record.copy());
        }
    }

    @Override
    public void addUnended(RecordText record) {
        add(record);
    }

    boolean isFull() {
        return first.size() == mostFirst && mostLast == 0;
    }

    FileLook.Kept kept() {
        return new FileLook.Kept(first, List.copyOf(last), count);
    }
}
