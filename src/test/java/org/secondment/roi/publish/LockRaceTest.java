package org.secondment.roi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.publish.Runs.PERIOD;
import static org.secondment.roi.publish.Runs.holder;
import static org.secondment.roi.publish.Runs.leaveLock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many who want one lock at the same time. */
class LockRaceTest {

    private static final int TAKERS = 8;

    @TempDir
    Path output;

    @BeforeEach
    void folder() throws IOException {
        Files.createDirectories(output.resolve("locks"));
    }

    @RepeatedTest(20)
    void ofEightTakersOfAFreeLockOneWins() throws Exception {
        assertThat(winners()).isEqualTo(1);
    }

    @RepeatedTest(20)
    void ofEightTakersOfAStaleLockOneWins() throws Exception {
        leaveLock(output, holder(999_999_999, ""));
        assertThat(winners()).isEqualTo(1);
        assertThat(Runs.names(output.resolve("locks"))).isEmpty();
    }

    @Test
    void atNoTimeDoTwoHoldTheLock() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger turns = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        atOnce(() -> {
            for (int n = 0; n < 40; n++) {
                try (Lock lock = Lock.take(output, PERIOD)) {
                    assertThat(inside.incrementAndGet()).isEqualTo(1);
                    lock.renew();
                    turns.incrementAndGet();
                    inside.decrementAndGet();
                } catch (Locked busy) {
                    refused.incrementAndGet();
                }
            }
            return 0;
        });
        assertThat(turns.get()).isPositive();
        assertThat(turns.get() + refused.get()).isEqualTo(TAKERS * 40);
        assertThat(Runs.names(output.resolve("locks"))).isEmpty();
    }

    private int winners() throws Exception {
        List<Lock> won = new ArrayList<>();
        int winners = atOnce(() -> {
            try {
                Lock lock = Lock.take(output, PERIOD);
                synchronized (won) {
                    won.add(lock);
                }
                return 1;
            } catch (Locked lost) {
                return 0;
            }
        });
        won.forEach(Lock::renew);
        won.forEach(Lock::close);
        return winners;
    }

    private static int atOnce(Callable<Integer> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(TAKERS);
        try {
            CountDownLatch go = new CountDownLatch(1);
            List<Future<Integer>> results = new ArrayList<>();
            for (int n = 0; n < TAKERS; n++) {
                results.add(threads.submit(() -> {
                    go.await();
                    return work.call();
                }));
            }
            go.countDown();
            int sum = 0;
            for (Future<Integer> result : results) {
                sum += result.get();
            }
            return sum;
        } finally {
            threads.shutdownNow();
        }
    }
}
