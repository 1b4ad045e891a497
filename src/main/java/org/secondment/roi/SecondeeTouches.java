package org.secondment.roi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Days on which secondees were in touch with contacts they met on their secondment. */
final class SecondeeTouches {

    private static final Table CONTACTS = Tables.CONTACTS;
    private static final Table TOUCHES = Tables.CONTACT_TOUCHES;

    private final Map<String, List<LocalDate>> bySecondment = new HashMap<>();

    /** Takes the secondee of each secondment, by id; later touches are not known yet. */
    SecondeeTouches(PracticeFiles files, Map<String, String> secondees, LocalDate asOf) {
        if (!files.has(CONTACTS) || !files.has(TOUCHES)) {
            return;
        }
        Map<String, String> metOn = new HashMap<>();
        for (Fact row : files.of(CONTACTS)) {
            String met = row.text(CONTACTS.slot("met_on_secondment_id"));
            if (secondees.containsKey(met)) {
                metOn.put(row.text(CONTACTS.slot("contact_id")), met);
                bySecondment.putIfAbsent(met, new ArrayList<>());
            }
        }
        for (Fact row : files.of(TOUCHES)) {
            String met = metOn.getOrDefault(row.text(TOUCHES.slot("contact_id")), "");
            LocalDate day = row.day(TOUCHES.slot("touch_date"));
            boolean own = secondees.getOrDefault(met, "").equals(row.text(TOUCHES.slot("employee_id")));
            if (own && !day.isAfter(asOf)) {
                bySecondment.computeIfAbsent(met, id -> new ArrayList<>()).add(day);
            }
        }
    }

    /** Empty where no contact met on it is known. */
    Optional<List<LocalDate>> of(String secondmentId) {
        return Optional.ofNullable(bySecondment.get(secondmentId));
    }
}
