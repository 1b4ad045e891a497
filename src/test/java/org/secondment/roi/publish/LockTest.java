package org.secondment.roi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secondment.roi.publish.Runs.PERIOD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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

class LockTest {

    private static final int TAKERS = 8;

    @TempDir
    Path output;

    private Path file;

    @BeforeEach
    void folder() throws IOException {
        file = Files.createDirectories(output.resolve("locks")).resolve("2026-Q3.lock");
    }

    @Test
    void theSecondTakerIsToldWhoHoldsTheLockAndWhatToDo() {
        try (Lock lock = Lock.take(output, PERIOD)) {
            assertThatThrownBy(() -> Lock.take(output, PERIOD))
                    .isInstanceOf(Locked.class)
                    .hasMessageContaining(PERIOD + " is locked by " + System.getProperty("user.name") + " on ")
                    .hasMessageContaining("process " + ProcessHandle.current().pid() + ", since 20")
                    .hasMessageContaining("Wait until that run has ended")
                    .hasMessageContaining("delete " + file);
            lock.renew();
        }
    }

    @Test
    void periodsAreLockedOnTheirOwn() {
        try (Lock third = Lock.take(output, PERIOD);
                Lock fourth = Lock.take(output, "2026-Q4")) {
            third.renew();
            fourth.renew();
        }
        assertThat(Runs.names(output.resolve("locks"))).isEmpty();
    }

    @Test
    void aReleasedLockCanBeTakenAgain() {
        Lock.take(output, PERIOD).close();
        try (Lock again = Lock.take(output, PERIOD)) {
            again.renew();
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void theLockOfAProcessThatRunsNoLongerIsTakenOver() throws Exception {
        Process gone = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        gone.waitFor();
        leave(here(gone.pid(), "2026-01-01T00:00:00Z"));

        try (Lock lock = Lock.take(output, PERIOD)) {
            lock.renew();
        }
        assertThat(Runs.names(output.resolve("locks"))).isEmpty();
    }

    @Test
    void theLockOfAnEarlierProcessWithTheSameNumberIsTakenOver() throws IOException {
        leave(here(ProcessHandle.current().pid(), "2026-01-01T00:00:00Z"));
        try (Lock lock = Lock.take(output, PERIOD)) {
            lock.renew();
        }
    }

    @Test
    void theLockOfAnotherMachineHoldsUntilItsLeaseEnds() throws IOException {
        Instant end = Instant.parse("2026-10-05T06:00:00Z");
        leave(new Holder("t", "ada", "other", "", 1, "", "2026-10-04T18:00:00Z", end.toString()));

        assertThatThrownBy(() -> takeAt(end))
                .isInstanceOf(Locked.class)
                .hasMessageContaining("ada on other, process 1, since 2026-10-04T18:00:00Z");
        try (Lock lock = takeAt(end.plusSeconds(1))) {
            lock.renew();
        }
    }

    @Test
    void aProcessWithTheSameNumberInAnotherContainerIsNotThisOne() throws IOException {
        Holder here = here(999_999_999, "");
        leave(new Holder("t", "ada", here.host(), "pid:[1]", here.pid(), "", here.since(), here.until()));
        assertThatThrownBy(() -> Lock.take(output, PERIOD)).isInstanceOf(Locked.class);
    }

    @Test
    void aHalfWrittenLockHoldsForAMinute() throws IOException {
        Files.writeString(file, "{\"token\": \"");
        assertThatThrownBy(() -> Lock.take(output, PERIOD))
                .isInstanceOf(Locked.class)
                .hasMessageContaining("just starting");

        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(61)));
        try (Lock lock = Lock.take(output, PERIOD)) {
            lock.renew();
        }
        assertThat(Runs.names(output.resolve("locks"))).isEmpty();
    }

    @Test
    void aTakeOverThatWasKilledHalfwayIsTakenOverToo() throws IOException {
        Holder first = here(999_999_999, "");
        leave(first);
        Path claim = file.resolveSibling("2026-Q3.lock." + first.token());
        Files.write(claim, here(999_999_998, "").json());

        try (Lock lock = Lock.take(output, PERIOD)) {
            lock.renew();
        }
        assertThat(Runs.names(output.resolve("locks"))).isEmpty();
    }

    @Test
    void aRunThatLostItsLockPublishesNothingAndLeavesTheLockOfTheOther() throws IOException {
        Runs.publish(output, "aaa1");
        Lock lost = Lock.take(output, PERIOD);
        Publication run = Publication.begin(output, PERIOD, "bbb2", lost);
        Runs.write(run.folder(), "late");
        Files.delete(file);
        try (Lock other = Lock.take(output, PERIOD)) {
            assertThatThrownBy(() -> run.publish(Runs.plan("bbb2")))
                    .isInstanceOf(Locked.class)
                    .hasMessageContaining("no longer holds " + file);
            lost.close();
            other.renew();
        }
        assertThat(Runs.shown(output)).isEqualTo("aaa1");
    }

    @Test
    void renewingBeginsTheLeaseAnew() throws IOException {
        Instant start = Instant.now().minus(Lock.LEASE).minusSeconds(60);
        Holder late = Holder.thisProcess(start, Lock.LEASE);
        try (Lock lock = Lock.take(new Layout(output, PERIOD), late, Clock.systemUTC())) {
            assertThat(Holder.read(file).orElseThrow().gone(Instant.now())).isTrue();
            lock.renew();
            assertThat(Holder.read(file).orElseThrow().gone(Instant.now())).isFalse();
            assertThatThrownBy(() -> Lock.take(output, PERIOD)).isInstanceOf(Locked.class);
        }
        assertThat(Runs.names(output.resolve("locks"))).isEmpty();
    }

    @RepeatedTest(20)
    void ofEightTakersOfAFreeLockOneWins() throws Exception {
        assertThat(winners()).isEqualTo(1);
    }

    @RepeatedTest(20)
    void ofEightTakersOfAStaleLockOneWins() throws Exception {
        leave(here(999_999_999, ""));
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

    private Lock takeAt(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return Lock.take(new Layout(output, PERIOD), Holder.thisProcess(now, Lock.LEASE), clock);
    }

    private static Holder here(long pid, String started) {
        Holder me = Holder.thisProcess(Instant.now(), Duration.ofHours(1));
        return new Holder(me.token(), "ada", me.host(), me.processSpace(), pid, started, me.since(), me.until());
    }

    private void leave(Holder holder) throws IOException {
        Files.write(file, holder.json());
    }
}
