package org.secondment.roi.simulate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Opens a client's matters through time and writes them with their credits. */
final class MatterBook {

    static final double MEAN_MONTHS = 12;
    static final int LEAST_MONTHS = 2;

    private final World world;
    private final Client client;
    private final Draws draws;
    private final String mainPractice;

    MatterBook(World world, Client client) {
        this.world = world;
        this.client = client;
        this.draws = Draws.of(world.firm().seed(), "matters", client.number());
        this.mainPractice = draws.oneOf(Careers.PRACTICES);
    }

    List<Matter> open(Crediting crediting) throws IOException {
        List<LocalDate> days = new ArrayList<>();
        if (client.firstMonth() == 0) {
            int running = draws.poisson(client.matters());
            for (int i = 0; i < running; i++) {
                days.add(Days.later(client.firstMatterOn(), world.span().first().minusDays(draws.between(1, 330))));
            }
        }
        for (int month = client.firstMonth(); month < world.span().months() && client.activeIn(month); month++) {
            int opened = draws.poisson(client.matters() / (MEAN_MONTHS + LEAST_MONTHS));
            for (int i = 0; i < opened; i++) {
                LocalDate day = world.span().month(month).plusDays(draws.between(0, 27));
                days.add(Days.later(client.firstMatterOn(), day));
            }
        }
        days.removeIf(day -> day.isAfter(world.span().last()));
        days.sort(Comparator.naturalOrder());
        List<Matter> matters = new ArrayList<>();
        for (LocalDate day : days) {
            matters.add(matter(day, crediting));
        }
        return matters;
    }

    private Matter matter(LocalDate opened, Crediting crediting) throws IOException {
        LocalDate closed = opened.plusDays((long) (30 * (LEAST_MONTHS + draws.exponential(MEAN_MONTHS))));
        boolean old = opened.isBefore(world.span().first());
        LocalDate seen = old ? Days.later(closed, world.span().first().plusDays(draws.between(0, 400))) : closed;
        String practice = draws.chance(0.5) ? mainPractice : draws.oneOf(Careers.PRACTICES);
        Matter matter = new Matter(
                world.ledgers().nextMatter(),
                client.id(),
                opened,
                seen.isAfter(world.span().last()) ? LocalDate.MAX : seen,
                practice,
                Matter.Kind.CLIENT_WORK);
        world.ledgers()
                .matter(
                        matter,
                        world.roster().partner(opened, draws),
                        crediting.credit(matter),
                        draws.oneOf("hourly", "hourly", "hourly", "capped", "fixed"));
        world.docket().opened(matter, client);
        return matter;
    }
}
