package org.secondment.roi.simulate;

import java.io.IOException;
import java.util.List;

/** Writes the information barriers: the restricted matters, a client and a lawyer, all closed to the partners' pack. */
final class WallFile {

    static final List<String> COLUMNS = List.of("wall_id", "object_kind", "object_id", "excluded_pack", "from", "to");

    private static final String PACK = "partner";

    static void write(Registers firm, CsvFile file) throws IOException {
        Numbering ids = new Numbering("W", 3);
        String from = firm.world().span().first().toString();
        String until = firm.world().span().first().plusYears(1).toString();
        for (String matter : firm.world().ledgers().restricted()) {
            file.write(ids.next(), "matter", matter, PACK, from, "");
        }
        Draws draws = Draws.of(firm.world().firm().seed(), "walls", 0);
        file.write(ids.next(), "client", draws.oneOf(firm.clients()).id(), PACK, from, until);
        file.write(ids.next(), "employee", draws.oneOf(firm.people()).id(), PACK, from, until);
    }

    private WallFile() {}
}
