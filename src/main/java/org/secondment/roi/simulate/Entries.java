package org.secondment.roi.simulate;

import static org.secondment.roi.simulate.TimeRow.ascii;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says what becomes of hours worked: on which bill they stand, at what value, or why on none. */
final class Entries {

    private static final int BILLED_WITHIN_DAYS = 200;
    private static final byte[][] TASKS = Stream.of("L110", "L120", "L160", "L210", "L310")
            .map(TimeRow::ascii)
            .toArray(byte[][]::new);
    private static final byte[][] ACTIVITIES = Stream.of("A101", "A102", "A103", "A104", "A106")
            .map(TimeRow::ascii)
            .toArray(byte[][]::new);
    private static final int CODED_PERCENT = 6;

    private final World world;
    private final TimeFile file;
    private final int codedPercent;
    private final HourlyRates rates;
    private final TimeRow row = new TimeRow();
    private final int lastDay;
    private byte[][] dates = {};
    private int firstDay;
    private int month;
    private Grade grade = Grade.TRAINEE;
    private Luck luck = new Luck(0, 0, 0);

    Entries(World world, TimeFile file) {
        this.world = world;
        this.file = file;
        this.codedPercent = world.firm().time().grain() == Timekeeping.Grain.DAY ? CODED_PERCENT : 0;
        this.rates = new HourlyRates(world.firm().years());
        this.lastDay = (int) world.span().last().toEpochDay();
    }

    void startMonth(int number) {
        LocalDate first = world.span().month(number);
        month = number;
        firstDay = (int) first.toEpochDay();
        dates = IntStream.range(0, first.lengthOfMonth())
                .mapToObj(day -> ascii(first.plusDays(day).toString()))
                .toArray(byte[][]::new);
    }

    void startDesk(Desk desk, Luck lucky) {
        row.employee = ascii(desk.person().id());
        grade = desk.person().gradeOn(world.span().month(month));
        luck = lucky;
    }

    /** Days since 1970-01-01; days of the month count from 0. */
    int epochDay(int day) {
        return firstDay + day;
    }

    /** The last day of the month; before that, of the employment or of the data. */
    int lastDayOf(Person person) {
        long last = Math.min(person.lastDay().toEpochDay(), lastDay);
        return (int) Math.min(dates.length - 1, last - firstDay);
    }

    void write(WorkedMatter matter, int day, int tenths) throws IOException {
        row.matter = matter.id();
        row.date = dates[day];
        row.tenths = tenths;
        row.standard = rates.value(tenths, grade, month, matter);
        row.currency = matter.currency();
        row.billId = TimeRow.BLANK;
        row.billed = TimeRow.NOTHING;
        row.billableTenths = matter.billable() ? tenths : 0;
        boolean coded = luck.percent(codedPercent);
        row.task = coded ? TASKS[luck.below(TASKS.length)] : TimeRow.BLANK;
        row.activity = coded ? ACTIVITIES[luck.below(ACTIVITIES.length)] : TimeRow.BLANK;
        row.status = status(matter, firstDay + day);
        file.write(row);
    }

    private byte[] status(WorkedMatter matter, int day) {
        int how = luck.below(100);
        if (!matter.billable() || how < 4) {
            row.billableTenths = 0;
            return TimeRow.NON_BILLABLE;
        }
        int bill = matter.billAfter(day, BILLED_WITHIN_DAYS);
        if (bill < 0 && lastDay - day <= BILLED_WITHIN_DAYS) {
            return TimeRow.WIP;
        }
        if (bill < 0 || how < 9) {
            row.billed = 0;
            return bill >= 0 && how < 6 ? TimeRow.NO_CHARGE : TimeRow.WRITTEN_OFF;
        }
        row.billId = matter.billId(bill);
        row.billed = how < 70 ? row.standard : row.standard * (70 + luck.below(30)) / 100;
        return TimeRow.BILLED;
    }
}
