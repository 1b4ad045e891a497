package org.secondment.roi.draft;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondment.roi.table.Field;

/** Headings that alone say too little to be sure of. */
final class Vague {

    private static final Set<String> ANYWHERE = words("""
            date, name, number, no, num, id, code, ref, reference, type, kind, status, state, amount, total, value, net,
            gross, sum, rate, hours, hrs, time, units, quantity, qty, from, to, start, end, until, role, source, category,
            title, level, group, team, section, location, area, term, event, owner, year, reason, person, position,
            net amount, net total, net value, invoice amount, bill amount, billed amount, amount billed, total billed,
            total amount, line total, paid, amount paid, paid amount, payment amount, receipt amount, amount received,
            cost, share, percentage, percent, credit, region, class, due, created, updated, answer, response, organisation,
            company, account, project, job, file, file number, file no, case, document number, doc no, transaction date,
            effective date, posting date, valid from, valid to, effective from, initials, department, division, unit,
            user id, user code, billable, chargeable, billed, working, balance, beleg nr, belegnummer, betrag, datum, art,
            eingang, record id, entry id, transaction id
            """);

    /** Names that often mean something else than the field of this name. */
    private static final Map<String, Set<String>> FOR_FIELD = Map.of(
            "grade", words("job title, position title, role"),
            "client_id", words("customer"),
            "fees_net", words("fees, fee amount, fees amount, fee value, legal fees, honorar"),
            "fees_amount", words("fees, fee amount"),
            "rate_to_base",
                    words(
                            "exchange rate, fx rate, conversion rate, multiplier, spot rate, mid rate, closing rate, kurs"),
            "practice_area", words("discipline, service line"));

    static boolean is(HeadingWords heading, Field field) {
        return Stream.of(heading.plain(), heading.full())
                .anyMatch(text -> ANYWHERE.contains(text)
                        || FOR_FIELD.getOrDefault(field.name(), Set.of()).contains(text));
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(word -> word.strip().replaceAll("\\s+", " "))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Vague() {}
}
