package org.secondment.roi.table;

import static org.secondment.roi.table.Field.checklist;
import static org.secondment.roi.table.Field.choice;
import static org.secondment.roi.table.Table.Presence.OPTIONAL;
import static org.secondment.roi.table.Type.DATE;
import static org.secondment.roi.table.Type.TEXT;

import java.util.List;

/** People at clients, where they work, and how lawyers keep in touch with them. */
final class ContactTables {

    static final Table CONTACTS = Table.of(
            "contacts",
            "one row per contact",
            OPTIONAL,
            "breadth of the network at clients, and work referred by contacts",
            List.of(Ids.CONTACT.required()),
            Field.of("current_org_id", TEXT, "the organisation where the contact works now"),
            choice("seniority", "the contact's rank there", "c_suite", "gc", "head", "counsel", "business", "junior"),
            checklist("decision_maker", "whether the contact decides who gets work"),
            Field.of("met_on_secondment_id", TEXT, "the secondment on which the contact was met")
                    .in("secondments"),
            checklist("known_before", "whether the firm knew the contact before that secondment"));

    static final Table CONTACT_ROLES = Table.of(
            "contact_roles",
            "one row per contact, organisation and first day there",
            OPTIONAL,
            "work from contacts who moved to another organisation",
            List.of(
                    Ids.CONTACT.required().in("contacts"),
                    Field.of("org_id", TEXT, "the organisation: a client's id where it is a client")
                            .required(),
                    Field.of("from", DATE, "the first day there").required()),
            Field.of("to", DATE, "the last day there; blank while it lasts"),
            Field.of("title_level", TEXT, "the firm's own level of the contact's title there"));

    static final Table CONTACT_TOUCHES = Table.of(
            "contact_touches",
            "one row per touch with a contact",
            OPTIONAL,
            "whether contact plans were kept, and work that came through contact",
            List.of(Field.of("touch_id", TEXT, "the touch's id")),
            Ids.CONTACT.required().in("contacts"),
            Ids.EMPLOYEE.required().in("people"),
            Field.of("touch_date", DATE, "the day of the touch").required(),
            choice("kind", "how they were in touch", "meeting", "call", "email", "event", "referral"));

    private ContactTables() {}
}
