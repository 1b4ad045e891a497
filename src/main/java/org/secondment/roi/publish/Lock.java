package org.secondment.roi.publish;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.secondment.roi.storage.Unreachable;

/**
 * One run at a time for a period.
 *
 * <p>The lock is a file that only one can create. Only who creates the claim on a holder may change what that holder
 * wrote; a claim left behind is taken over as the lock itself is.
 */
public final class Lock implements AutoCloseable {

    /** Longer than any run; needed only where a run died on another machine. */
    static final Duration LEASE = Duration.ofHours(12);

    private final Layout layout;
    private final Holder mine;
    private final Clock clock;

    private Lock(Layout layout, Holder mine, Clock clock) {
        this.layout = layout;
        this.mine = mine;
        this.clock = clock;
    }

    /** Takes the lock or throws {@link Locked}. */
    public static Lock take(Path output, String period) {
        Clock clock = Clock.systemUTC();
        return take(new Layout(output, period), Holder.thisProcess(clock.instant(), LEASE), clock);
    }

    static Lock take(Layout layout, Holder holder, Clock clock) {
        Disk.folder(layout.lock().resolveSibling(""));
        Lock lock = new Lock(layout, holder, clock);
        try {
            lock.acquire(layout.lock());
            if (lock.held().isEmpty()) {
                throw Locked.lost(layout.lock());
            }
            return lock;
        } catch (Unreachable e) {
            lock.close(); // it may be ours although nobody could say so
            throw e;
        }
    }

    private void acquire(Path file) {
        boolean taken = Disk.createNew(file, mine.json());
        while (!taken) {
            Optional<Holder> other = Holder.read(file);
            taken = other.isPresent() ? takenOver(file, other.get()) : Disk.createNew(file, mine.json());
        }
    }

    private boolean takenOver(Path file, Holder other) {
        if (!other.gone(clock.instant())) {
            throw Locked.by(other, layout);
        }
        Path claim = claim(file, other);
        acquire(claim);
        return replaced(file, other, claim);
    }

    /** Puts the claim in the place of the holder it claims, unless that holder has been replaced meanwhile. */
    private static boolean replaced(Path file, Holder expected, Path claim) {
        if (Holder.read(file).filter(expected::equals).isPresent()) {
            Disk.flip(claim, file);
            return true;
        }
        Disk.delete(claim);
        return false;
    }

    /** Begins the lease anew, or throws {@link Locked} if another has the lock now. */
    void renew() {
        Holder held = held().orElseThrow(() -> Locked.lost(layout.lock()));
        Path claim = claim(layout.lock(), held);
        Holder renewed = mine.until(clock.instant().plus(LEASE));
        if (!Disk.createNew(claim, renewed.json()) || !replaced(layout.lock(), held, claim)) {
            throw Locked.lost(layout.lock());
        }
    }

    void mustCover(Layout other) {
        if (!layout.equals(other)) {
            throw new IllegalArgumentException("the lock is for " + layout + ", not for " + other);
        }
        if (held().isEmpty()) {
            throw Locked.lost(layout.lock());
        }
    }

    /** What is in the lock file, if it is ours. */
    private Optional<Holder> held() {
        return Holder.read(layout.lock()).filter(h -> h.token().equals(mine.token()));
    }

    /** Whether a file among the locks is a claim on this lock. */
    boolean isClaimed(Path file) {
        return file.toString().startsWith(claim(layout.lock(), mine).toString());
    }

    private static Path claim(Path file, Holder holder) {
        return file.resolveSibling(file.getFileName() + "." + holder.token());
    }

    /** Gives the lock back; one that another has taken over is left alone. */
    @Override
    public void close() {
        try {
            release();
        } catch (Unpublishable | Unreachable e) {
            // what has been published stands; the next run finds this process gone and takes the lock over
        }
    }

    private void release() {
        Optional<Holder> held = held();
        if (held.isEmpty()) {
            return;
        }
        Path claim = claim(layout.lock(), mine);
        if (Disk.createNew(claim, mine.json())) {
            if (held().isPresent()) {
                Disk.delete(layout.lock());
            }
            Disk.delete(claim);
        }
    }
}
