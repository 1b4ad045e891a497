package org.secondment.roi.simulate;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/** Writes targets: hours by grade and for some lawyers, fees by practice, fees and break-even fees at hosts. */
final class TargetFile {

    static final List<String> COLUMNS = List.of("scope", "scope_id", "year", "measure", "value", "currency");

    private static final int MONTHS_OF_COST = 40;

    private final Registers firm;
    private final CsvFile file;

    TargetFile(Registers firm, CsvFile file) {
        this.firm = firm;
        this.file = file;
    }

    void write() throws IOException {
        int last = firm.world().span().last().getYear();
        for (int year = firm.world().span().first().getYear(); year <= last; year++) {
            Draws draws = Draws.of(firm.world().firm().seed(), "targets", year);
            for (Grade grade : Grade.ALL) {
                file.write("grade", grade.word(), Integer.toString(year), "hours", hours(grade), "");
            }
            for (String practice : Careers.PRACTICES) {
                long fees = (long) firm.world().firm().lawyers() * draws.between(36, 46) * 1_000;
                file.write("practice", practice, Integer.toString(year), "fees", Money.text(fees * 100), Rates.BASE);
            }
            hosts(year, draws);
        }
        lawyers(last);
    }

    private void hosts(int year, Draws draws) throws IOException {
        TreeSet<String> written = new TreeSet<>();
        for (Secondment secondment : firm.secondments()) {
            Client host = secondment.placement().host();
            if (secondment.start().getYear() == year && written.add(host.id())) {
                long budget = Money.share(Math.round(host.annualFees()) * 100, draws.real(0.9, 1.3));
                long cost = draws.between(MONTHS_OF_COST / 2, MONTHS_OF_COST) * 250_000L;
                file.write("client", host.id(), Integer.toString(year), "fees", Money.text(budget), host.currency());
                file.write(
                        "client", host.id(), Integer.toString(year), "break_even", Money.text(cost), host.currency());
            }
        }
    }

    private void lawyers(int year) throws IOException {
        for (Person person : firm.people()) {
            if (person.employedOn(firm.world().span().last())
                    && !person.self().fte().equals("1")) {
                Grade grade = person.gradeOn(firm.world().span().last());
                long hours = Math.round(Integer.parseInt(hours(grade))
                        * Double.parseDouble(person.self().fte()));
                file.write("employee", person.id(), Integer.toString(year), "hours", Long.toString(hours), "");
            }
        }
    }

    private static String hours(Grade grade) {
        return switch (grade) {
            case TRAINEE -> "1000";
            case ASSOCIATE, SENIOR_ASSOCIATE -> "1350";
            case COUNSEL -> "1250";
            case PARTNER -> "1100";
        };
    }
}
