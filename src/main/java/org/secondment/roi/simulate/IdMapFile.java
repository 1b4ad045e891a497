package org.secondment.roi.simulate;

import java.io.IOException;
import java.util.List;

/** Writes second ids: those that hosts gave their secondees and some old numbers of clients; no other file uses them. */
final class IdMapFile {

    static final List<String> COLUMNS = List.of("kind", "system", "source_id", "canonical_id");

    private static final int CLIENTS_WITH_AN_OLD_NUMBER = 10;

    static void write(Registers firm, CsvFile file) throws IOException {
        for (Secondment secondment : firm.secondments()) {
            String host = secondment.placement().host().id();
            String there = host + "-" + secondment.placement().number();
            file.write("employee", "host_hr", there, secondment.person().id());
        }
        for (Client client : firm.clients()) {
            if (client.number() % CLIENTS_WITH_AN_OLD_NUMBER == 0) {
                file.write("client", "old_billing", Integer.toString(70_000 + client.number()), client.id());
            }
        }
    }

    private IdMapFile() {}
}
