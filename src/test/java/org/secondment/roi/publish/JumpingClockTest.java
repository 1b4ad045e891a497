package org.secondment.roi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secondment.roi.publish.Runs.PERIOD;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock is set a day forward or back while a run has the lock: one run is shown, and it is a whole one. */
class JumpingClockTest {

    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path output;

    private final Jumping clock = new Jumping();

    @BeforeEach
    void somethingIsShown() {
        Runs.publish(output, "aaa1");
    }

    /** Its time is what somebody sets. */
    private static final class Jumping extends Clock {

        private Instant now = Instant.parse("2026-10-05T06:00:00Z");

        void jump(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void forwardAndNobodyElseThereTheRunIsShown() {
        try (Lock lock = take()) {
            Publication run = begin("bbb2", lock);
            clock.jump(DAY);
            run.publish(Runs.plan("bbb2"));
        }
        assertThat(Runs.shown(output)).isEqualTo("bbb2");
        assertThat(Runs.names(output.resolve("locks"))).isEmpty();
    }

    @Test
    void forwardTheRunThatTookOverIsShownAndTheOtherIsTold() {
        Lock first = take();
        Publication late = begin("bbb2", first);
        clock.jump(DAY);
        try (Lock second = take()) {
            Publication run = begin("ccc3", second);
            assertThatThrownBy(() -> late.publish(Runs.plan("bbb2")))
                    .isInstanceOf(Locked.class)
                    .hasMessageContaining("Nothing was published by this run; run again.");
            late.close();
            first.close();
            run.publish(Runs.plan("ccc3"));
        }
        assertThat(Runs.shown(output)).isEqualTo("ccc3");
        assertThat(Runs.names(output.resolve("locks"))).isEmpty();
    }

    @Test
    void backTheRunKeepsItsLockAndIsShown() {
        try (Lock lock = take()) {
            Publication run = begin("bbb2", lock);
            clock.jump(DAY.negated());
            assertThatThrownBy(this::take)
                    .isInstanceOf(Locked.class)
                    .hasMessageContaining("since 2026-10-05T06:00:00Z (until 2026-10-05T18:00:00Z at most)");
            run.publish(Runs.plan("bbb2"));
        }
        assertThat(Runs.shown(output)).isEqualTo("bbb2");
        take().close();
        assertThat(Runs.names(output.resolve("locks"))).isEmpty();
    }

    /** Between taking the lock and making the link ready, the clock goes forward, then back again. */
    @Test
    void thereAndBackNothingIsLost() {
        try (Lock lock = take()) {
            Publication run = Publication.begin(new Layout(output, PERIOD), "bbb2", lock, step -> {
                if (step == Publication.Step.LISTED) {
                    clock.jump(DAY);
                } else if (step == Publication.Step.LINK_READY) {
                    clock.jump(DAY.negated());
                }
            });
            Runs.write(run.folder(), "bbb2");
            run.publish(Runs.plan("bbb2"));
            lock.renew();
        }
        assertThat(Runs.shown(output)).isEqualTo("bbb2");
    }

    private Lock take() {
        return Lock.take(new Layout(output, PERIOD), Holder.thisProcess(clock.instant(), Lock.LEASE), clock);
    }

    private Publication begin(String run, Lock lock) {
        Publication publication = Publication.begin(output, PERIOD, run, lock);
        Runs.write(publication.folder(), run);
        return publication;
    }
}
