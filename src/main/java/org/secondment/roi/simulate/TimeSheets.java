package org.secondment.roi.simulate;

import java.io.IOException;
import java.util.List;

/** Records every lawyer's time month by month; nothing is kept of an entry once it is written. */
final class TimeSheets {

    private static final int LEAST_TENTHS_A_DAY = 35;
    private static final int RANGE_OF_TENTHS_A_DAY = 45;
    private static final int TYPICAL_TENTHS_A_DAY = 57;

    private final World world;
    private final Attendance attendance;
    private final TimeFile file;
    private final Entries entries;
    private final List<Desk> desks;

    TimeSheets(World world, List<Person> people, TimeFile file) {
        this.world = world;
        this.attendance = new Attendance(world.firm().seed(), world.span());
        this.file = file;
        this.entries = new Entries(world, file);
        this.desks = people.stream().map(Desk::new).toList();
    }

    void write() throws IOException {
        boolean daily = world.firm().time().grain() == Timekeeping.Grain.DAY;
        Pace pace = new Pace(world.firm().time().entries(), daily ? workedDays() : 0);
        for (int month = 0; month < world.span().months(); month++) {
            file.month(world.span().month(month));
            entries.startMonth(month);
            Work work = world.docket().in(month);
            for (Desk desk : desks) {
                int days = attendance.days(desk.person(), month);
                if (days != 0) {
                    Luck luck =
                            new Luck(world.firm().seed(), desk.person().self().number(), month);
                    desk.choose(work, world.docket().own(), world.span().month(month), luck);
                    entries.startDesk(desk, luck);
                    if (daily) {
                        daily(desk, days, pace, luck);
                    } else {
                        monthly(desk, days, luck);
                    }
                }
            }
        }
    }

    private long workedDays() {
        long worked = 0;
        for (int month = 0; month < world.span().months(); month++) {
            for (Desk desk : desks) {
                worked += Integer.bitCount(attendance.days(desk.person(), month));
            }
        }
        return worked;
    }

    private void daily(Desk desk, int days, Pace pace, Luck luck) throws IOException {
        for (int left = days; left != 0; left &= left - 1) {
            int day = Integer.numberOfTrailingZeros(left);
            int today = pace.next(luck);
            int tenths = LEAST_TENTHS_A_DAY + luck.below(RANGE_OF_TENTHS_A_DAY);
            int typical = today == 0 ? 1 : Math.max(1, tenths / today);
            for (int i = 0; i < today; i++) {
                WorkedMatter matter = desk.pick(entries.epochDay(day), luck);
                entries.write(matter, day, 1 + luck.below(2 * typical - 1));
            }
        }
    }

    /** One row for each matter of the month, and now and then one for the firm's own. */
    private void monthly(Desk desk, int days, Luck luck) throws IOException {
        int tenths = Integer.bitCount(days) * TYPICAL_TENTHS_A_DAY;
        int day = entries.lastDayOf(desk.person());
        List<WorkedMatter> matters = desk.ofMonth(luck);
        int shares = matters.size() * 3;
        for (WorkedMatter matter : matters) {
            int part = tenths * (2 + luck.below(3)) / shares;
            entries.write(matter, day, Math.max(1, part));
        }
    }
}
