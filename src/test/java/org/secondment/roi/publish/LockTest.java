package org.secondment.roi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secondment.roi.publish.Runs.PERIOD;
import static org.secondment.roi.publish.Runs.holder;
import static org.secondment.roi.publish.Runs.leaveLock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {

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
        leaveLock(output, holder(gone.pid(), "2026-01-01T00:00:00Z"));

        try (Lock lock = Lock.take(output, PERIOD)) {
            lock.renew();
        }
        assertThat(Runs.names(output.resolve("locks"))).isEmpty();
    }

    @Test
    void theLockOfAnEarlierProcessWithTheSameNumberIsTakenOver() {
        leaveLock(output, holder(ProcessHandle.current().pid(), "2026-01-01T00:00:00Z"));
        try (Lock lock = Lock.take(output, PERIOD)) {
            lock.renew();
        }
    }

    @Test
    void theLockOfAnotherMachineHoldsUntilItsLeaseEnds() {
        Instant end = Instant.parse("2026-10-05T06:00:00Z");
        leaveLock(output, new Holder("t", "ada", "other", "", 1, "", "2026-10-04T18:00:00Z", end.toString()));

        assertThatThrownBy(() -> takeAt(end))
                .isInstanceOf(Locked.class)
                .hasMessageContaining("ada on other, process 1, since 2026-10-04T18:00:00Z");
        try (Lock lock = takeAt(end.plusSeconds(1))) {
            lock.renew();
        }
    }

    @Test
    void aProcessWithTheSameNumberInAnotherContainerIsNotThisOne() {
        Holder here = holder(999_999_999, "");
        leaveLock(output, new Holder("t", "ada", here.host(), "pid:[1]", here.pid(), "", here.since(), here.until()));
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
        Holder first = holder(999_999_999, "");
        leaveLock(output, first);
        Path claim = file.resolveSibling("2026-Q3.lock." + first.token());
        Files.write(claim, holder(999_999_998, "").json());

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

    private Lock takeAt(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return Lock.take(new Layout(output, PERIOD), Holder.thisProcess(now, Lock.LEASE), clock);
    }
}
