package org.secondment.roi;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secondment.roi.RunHistory.End;
import org.secondment.roi.panel.Calendar;
import org.secondment.roi.publish.Manifest;
import org.secondment.roi.publish.Pointer;

/** What is published and how the last runs ended, a line each. */
final class Status {

    private static final int RUNS = 5;

    private final Settings settings;
    private final Instant now;
    private final LocalDate today;
    private final List<String> lines = new ArrayList<>();

    private Status(Settings settings, Instant now) {
        this.settings = settings;
        this.now = now;
        this.today = now.atZone(ZoneOffset.UTC).toLocalDate();
    }

    static List<String> of(Settings settings, Instant now) {
        Status status = new Status(settings, now);
        status.published(settings.output());
        status.runs(new RunHistory(settings.output()));
        return List.copyOf(status.lines);
    }

    private void published(Path output) {
        List<String> periods = Pointer.periods(output);
        if (periods.isEmpty()) {
            lines.add("Nothing is published in " + output + "; publish with: secondment-roi run");
            return;
        }
        for (String period : periods) {
            Pointer pointer = Pointer.read(output, period).orElseThrow();
            Manifest manifest = Manifest.read(pointer.in(output));
            lines.add(period + "  run " + pointer.runId() + "  data up to " + manifest.asOf() + ", "
                    + days(LocalDate.parse(manifest.asOf()), today) + " old  "
                    + manifest.inputs().size() + " input files  "
                    + manifest.outputs().size() + " files published  " + pointer.in(output));
        }
        due(periods.get(periods.size() - 1));
    }

    /** The quarter after the last one published can be reported once it is over. */
    private void due(String last) {
        settings.calendar()
                .quarter(last)
                .map(quarter -> settings.calendar().quarter(quarter.last().plusDays(1)))
                .ifPresent(next -> lines.add("next: " + due(next)));
    }

    private String due(Calendar.Period next) {
        return next.last().isBefore(today)
                ? next.label() + " ended " + days(next.last(), today) + " ago and is not published"
                : next.label() + " ends on " + next.last() + ", in " + days(today, next.last());
    }

    private void runs(RunHistory history) {
        List<End> ends = history.ends();
        for (End end : ends.subList(Math.max(0, ends.size() - RUNS), ends.size())) {
            lines.add("run ended " + end.ended() + ", " + age(end) + ", after " + end.seconds() + " s: exit "
                    + end.exit() + (end.isSuccess() ? ", run " + end.run() : ", " + end.reason()));
        }
        if (!ends.isEmpty() && !ends.get(ends.size() - 1).isSuccess()) {
            lines.add(history.lastSuccess()
                    .map(end -> "last success: " + end.ended() + ", " + age(end))
                    .orElse("no run on record has succeeded"));
        }
    }

    private static String days(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days + (days == 1 ? " day" : " days");
    }

    private String age(End end) {
        Duration age = Duration.between(end.at(), now);
        if (age.isNegative()) {
            return "later than the clock says now";
        }
        return age.toHours() < 48
                ? String.format(Locale.ROOT, "%d h %02d min ago", age.toHours(), age.toMinutesPart())
                : age.toDays() + " days ago";
    }
}
