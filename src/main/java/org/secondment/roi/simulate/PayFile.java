package org.secondment.roi.simulate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes what lawyers are paid, a row for each change. */
final class PayFile {

    static final List<String> COLUMNS =
            List.of("employee_id", "effective_from", "annual_base", "currency", "bonus", "on_cost_pct");

    static void write(World world, List<Person> people, CsvFile file) throws IOException {
        for (Person person : people) {
            Pay pay = Pay.of(world.firm(), person);
            for (Map.Entry<LocalDate, Long> base : pay.bases().entrySet()) {
                file.write(
                        person.id(),
                        base.getKey().toString(),
                        Money.text(base.getValue() * 100),
                        Rates.BASE,
                        Money.text(base.getValue() * pay.bonusPercent()),
                        Integer.toString(pay.onCostPercent()));
            }
        }
    }

    private PayFile() {}
}
