package org.secondment.roi.simulate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Writes contacts and where they worked. */
final class ContactFiles {

    static final List<String> CONTACTS = List.of(
            "contact_id", "current_org_id", "seniority", "decision_maker", "met_on_secondment_id", "known_before");

    static final List<String> ROLES = List.of("contact_id", "org_id", "from", "to", "title_level");

    static void write(Network network, CsvFile file) throws IOException {
        for (Contact contact : network.contacts()) {
            file.write(
                    contact.id(),
                    contact.latest().clientId(),
                    contact.seniority(),
                    contact.decides() ? "Y" : "N",
                    contact.metOn().map(Secondment::id).orElse(""),
                    contact.knownBefore() ? "Y" : "N");
        }
    }

    static void writeRoles(Network network, CsvFile file) throws IOException {
        for (Contact contact : network.contacts()) {
            for (Contact.Role role : contact.roles()) {
                file.write(
                        contact.id(),
                        role.clientId(),
                        role.from().toString(),
                        role.to().equals(LocalDate.MAX) ? "" : role.to().toString(),
                        role.title());
            }
        }
    }

    private ContactFiles() {}
}
