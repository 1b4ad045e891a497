package org.secondment.roi.simulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Writes an invented firm as canonical files, and beside them {@code truth.json}. */
public final class Simulation {

    private static final int OWN_MATTERS = 3;

    private final Firm firm;
    private final Path folder;
    private final Span span;
    private final Rates rates;
    private final List<Client> clients;
    private final List<Person> people;
    private final List<Secondment> secondments = new ArrayList<>();
    private final List<Fault> faults;
    private final List<Truth.Flaw> made = new ArrayList<>();
    private final Map<String, Long> rows = new TreeMap<>();

    private Simulation(Firm firm, Path folder, Flaws flaws) {
        this.firm = firm;
        this.folder = folder;
        this.span = Span.of(firm);
        this.rates = new Rates(firm, span);
        this.clients = Clients.draw(firm, span);
        Careers.Lived lived = Careers.live(firm, span, Placements.draw(firm, span, clients));
        this.people = lived.people();
        lived.secondees().forEach((placement, person) -> secondments.add(Secondment.of(firm, placement, person)));
        this.faults = Fault.of(flaws);
    }

    /** Writes a firm without faults; the same firm gives the same bytes. */
    public static Truth write(Firm firm, Path folder) throws IOException {
        return write(firm, folder, Flaws.NONE);
    }

    /** Writes the firm's files into {@code folder}, over any of the same name. */
    public static Truth write(Firm firm, Path folder, Flaws flaws) throws IOException {
        Files.createDirectories(folder);
        return new Simulation(firm, folder, flaws).write();
    }

    private Truth write() throws IOException {
        Roster roster = new Roster(people);
        SecondmentFile secondmentFile = new SecondmentFile(firm, roster);
        write(Tables.FX_RATES, List.of("currency", "rate_date", "rate_to_base", "kind"), rates::write);
        write(Tables.PEOPLE, PeopleFiles.PEOPLE, file -> PeopleFiles.write(people, file));
        write(Tables.JOB_HISTORY, PeopleFiles.JOBS, file -> PeopleFiles.writeJobs(people, file));
        write(Tables.CLIENTS, ClientFile.COLUMNS, file -> ClientFile.write(firm, clients, roster, file));
        write(
                Tables.SECONDMENTS,
                secondmentFile.columns(secondments.get(0)),
                file -> secondmentFile.write(secondments, file));
        Tally tally = new Tally(rates);
        try (Ledgers ledgers = new Ledgers(folder, faults, made)) {
            work(new World(firm, span, roster, ledgers, tally));
            rows.putAll(ledgers.rows());
        }
        Truth truth = new Truth(
                firm,
                rows,
                tally.fees(),
                tally.recharges(),
                tally.extra(),
                tally.extras(secondments, firm.lastDay()),
                made.stream().sorted(Truth.Flaw.IN_FILE_ORDER).toList());
        TruthFile.write(truth, folder.resolve("truth.json"));
        return truth;
    }

    /** What fills one file. */
    private interface Content {
        void writeTo(CsvFile file) throws IOException;
    }

    private void write(Table table, List<String> columns, Content content) throws IOException {
        try (CsvFile file = new CsvFile(folder, table, columns, faults, made)) {
            content.writeTo(file);
            rows.put(table.name(), file.rows());
        }
    }

    private void work(World world) throws IOException {
        for (int i = 0; i < OWN_MATTERS; i++) {
            Matter own = new Matter(
                    world.ledgers().nextMatter(),
                    Clients.OWN_ID,
                    span.first(),
                    LocalDate.MAX,
                    Careers.PRACTICES.get(i),
                    Matter.Kind.OWN);
            world.ledgers().matter(own, people.get(0).id(), "", "");
        }
        Map<String, List<Secondment>> hosted = secondments.stream()
                .collect(Collectors.groupingBy(s -> s.placement().host().id(), TreeMap::new, Collectors.toList()));
        for (Client client : clients) {
            List<Secondment> here = hosted.getOrDefault(client.id(), List.of());
            List<Matter> matters = new MatterBook(world, client).open(new Crediting(world, client, here));
            new Billing(world, client, new Uplift(firm.effect(), here)).bill(matters);
            Recharge.bill(world, client, here);
        }
    }
}
