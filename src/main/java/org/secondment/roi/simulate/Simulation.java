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

/** Writes an invented firm as canonical files, and beside them {@code truth.json}. */
public final class Simulation {

    /** The file beside the exports that tells what is true of them. */
    public static final String TRUTH = "truth.json";

    private static final int OWN_MATTERS = 3;

    private final Firm firm;
    private final Path folder;
    private final Span span;
    private final Rates rates;
    private final List<Client> clients;
    private final List<Person> people;
    private final List<Secondment> secondments = new ArrayList<>();
    private final Network network;
    private final List<Fault> faults;
    private final List<Truth.Flaw> made = new ArrayList<>();
    private final Map<String, Long> rows = new TreeMap<>();

    private Simulation(Firm firm, Path folder, Flaws flaws) {
        this.firm = firm;
        this.folder = folder;
        this.span = Span.of(firm);
        this.rates = new Rates(firm, span);
        this.clients = Clients.draw(firm, span);
        List<Placement> placements = Placements.draw(firm, span, clients);
        Effects effects = Effects.of(firm, span, placements);
        Careers.Lived lived = Careers.live(firm, span, placements);
        this.people = lived.people();
        lived.secondees().forEach((placement, person) -> {
            secondments.add(Secondment.of(firm, placement, person, effects));
        });
        this.network = Network.draw(firm, span, clients, secondments);
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
        Tally tally = new Tally(rates);
        Roster roster = new Roster(people);
        try (Ledgers ledgers = new Ledgers(folder, faults, made)) {
            World world = new World(firm, span, roster, network, new Docket(firm, span), ledgers, tally);
            work(world);
            registers(new Registers(world, clients, people, secondments));
            rows.putAll(ledgers.rows());
            time(world);
        }
        Truth truth = new Truth(
                firm,
                rows,
                tally.fees(),
                tally.recharges(),
                tally.referrals(),
                tally.extra(),
                tally.realised(),
                moves(),
                tally.extras(secondments, firm.lastDay()),
                made.stream().sorted(Truth.Flaw.IN_FILE_ORDER).toList());
        TruthFile.write(truth, folder.resolve(TRUTH));
        return truth;
    }

    private void registers(Registers registers) throws IOException {
        for (Register register : registers.all()) {
            try (CsvFile file = new CsvFile(folder, register.table(), register.columns(), faults, made)) {
                register.content().writeTo(file);
                rows.put(register.table(), file.rows());
            }
        }
    }

    private void time(World world) throws IOException {
        if (firm.time().grain() != Timekeeping.Grain.NONE) {
            try (TimeFile file = new TimeFile(folder, firm.time(), faults, made)) {
                new TimeSheets(world, people, file).write();
                rows.put("time", file.rows());
            }
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
            world.docket().own(own);
        }
        Map<String, List<Secondment>> hosted = secondments.stream()
                .collect(Collectors.groupingBy(s -> s.placement().host().id(), TreeMap::new, Collectors.toList()));
        for (Client client : clients) {
            List<Secondment> here = hosted.getOrDefault(client.id(), List.of());
            List<Matter> matters = new MatterBook(world, client).open(new Crediting(world, client, here));
            new Billing(world, client, new Uplift(here)).bill(matters);
            Recharge.bill(world, client, here);
        }
    }

    private List<Truth.Move> moves() {
        return secondments.stream()
                .flatMap(s -> network.met(s).stream()
                        .filter(Contact::moved)
                        .map(c -> new Truth.Move(
                                c.id(),
                                s.id(),
                                s.placement().host().id(),
                                c.latest().clientId(),
                                c.latest().from())))
                .toList();
    }
}
