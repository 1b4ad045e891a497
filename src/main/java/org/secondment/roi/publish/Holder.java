package org.secondment.roi.publish;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who holds a lock: what stands in a lock file.
 *
 * @param token of this one taking of the lock
 * @param processSpace where the process id counts: two containers may both have a process 1; empty where unknown
 * @param started when the process started; empty where unknown
 * @param until end of the lease
 */
@JsonPropertyOrder({"token", "owner", "host", "processSpace", "pid", "started", "since", "until"})
record Holder(
        String token,
        String owner,
        String host,
        String processSpace,
        long pid,
        String started,
        String since,
        String until) {

    private static final String UNREADABLE = "unreadable-";
    private static final Duration TIME_TO_WRITE = Duration.ofMinutes(1);

    /** Clocks are set while processes run, which moves the start that the system reports. */
    private static final Duration SAME_START = Duration.ofMinutes(1);

    Holder {
        Instant.parse(since);
        Instant.parse(until);
        if (!started.isEmpty()) {
            Instant.parse(started);
        }
    }

    static Holder thisProcess(Instant now, Duration lease) {
        ProcessHandle process = ProcessHandle.current();
        String token = UUID.randomUUID().toString();
        return new Holder(
                token,
                System.getProperty("user.name", ""),
                hostOr(token),
                spaceOfProcesses(),
                process.pid(),
                process.info().startInstant().map(Instant::toString).orElse(""),
                now.toString(),
                now.plus(lease).toString());
    }

    /** Empty if there is no such file; one that cannot be read is just being written, or was left half written. */
    static Optional<Holder> read(Path file) {
        Optional<byte[]> bytes = Disk.read(file);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.value(bytes.get(), Holder.class));
        } catch (IOException e) {
            return Disk.modified(file).map(Holder::unreadable);
        }
    }

    private static Holder unreadable(Instant modified) {
        String until = modified.plus(TIME_TO_WRITE).toString();
        return new Holder(UNREADABLE + modified.toEpochMilli(), "", "", "", 0, "", modified.toString(), until);
    }

    Holder until(Instant end) {
        return new Holder(token, owner, host, processSpace, pid, started, since, end.toString());
    }

    /** Whether the lease is over, or the process ran here and runs no longer. */
    boolean gone(Instant now) {
        return now.isAfter(Instant.parse(until)) || (ranHere() && !runs());
    }

    private boolean ranHere() {
        return host.equals(hostOr(token)) && processSpace.equals(spaceOfProcesses());
    }

    private boolean runs() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::startedAsRecorded)
                .isPresent();
    }

    private boolean startedAsRecorded(ProcessHandle process) {
        Optional<Instant> start = process.info().startInstant();
        return started.isEmpty()
                || start.isEmpty()
                || Duration.between(Instant.parse(started), start.get()).abs().compareTo(SAME_START) <= 0;
    }

    byte[] json() {
        return Json.bytes(this);
    }

    /** A machine without a name is no machine known again: only the lease ends its locks. */
    private static String hostOr(String token) {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unnamed-" + token;
        }
    }

    private static String spaceOfProcesses() {
        return Disk.linkTarget(Path.of("/proc/self/ns/pid")).map(Path::toString).orElse("");
    }

    @Override
    public String toString() {
        return token.startsWith(UNREADABLE)
                ? "a run that is just starting (its lock file cannot be read yet; it counts until " + until + ")"
                : owner + " on " + host + ", process " + pid + ", since " + since + " (until " + until + " at most)";
    }
}
