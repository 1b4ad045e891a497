package org.secondment.roi.simulate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Says who brought a client's matters: partners as a rule, secondees at a known rate. */
final class Crediting {

    /** The chance that a host's new matter within {@link #MONTHS} after a return is referred by the secondee. */
    static final double RATE_AFTER = 0.30;
    /** The same in the months before the start. */
    static final double RATE_BEFORE = 0.04;

    /** The chance that a new matter of a client to which a contact moved, within the months, follows the secondee. */
    static final double RATE_FOLLOW = 0.2;

    static final int MONTHS = 24;

    private static final int EXCEPTIONS_PER_FORBIDDEN = 2;

    private final World world;
    private final Client client;
    private final List<Secondment> hosted;
    private final Draws draws;
    private int exceptions;

    Crediting(World world, Client client, List<Secondment> hosted) {
        this.world = world;
        this.client = client;
        this.hosted = hosted;
        this.draws = Draws.of(world.firm().seed(), "credits", client.number());
    }

    /** Writes the matter's credits, if it has any, and returns its originator, if that is where it is noted. */
    String credit(Matter matter) throws IOException {
        Optional<Credit> referral = referral(matter);
        String partner = world.roster().partner(matter.opened(), draws);
        double how = draws.real(0, 1);
        boolean split = draws.chance(0.4);
        if (referral.isPresent()) {
            world.ledgers().credit(matter, referral.get());
            world.tally().referral(referral.get());
            if (referral.get().share() < 100) {
                world.ledgers()
                        .credit(
                                matter,
                                Credit.origination(partner, 100 - referral.get().share()));
            }
            return "";
        }
        if (how < 0.45) {
            originations(matter, partner, split);
            return "";
        }
        return how < 0.9 ? partner : "";
    }

    private void originations(Matter matter, String partner, boolean split) throws IOException {
        String second = world.roster().partner(matter.opened(), draws);
        boolean shared = split && !second.equals(partner);
        world.ledgers().credit(matter, Credit.origination(partner, shared ? 60 : 100));
        if (shared) {
            world.ledgers().credit(matter, Credit.origination(second, 40));
        }
    }

    private Optional<Credit> referral(Matter matter) {
        LocalDate opened = matter.opened();
        double luck = draws.real(0, 1);
        int share = draws.chance(0.5) ? 100 : 50;
        String route = draws.oneOf("self", "self", "self", "contact", "contact", "unknown");
        int place = draws.between(0, 1_000);
        Optional<Secondment> forbidden =
                latest(s -> s.awayOn(opened) && s.terms().referralRule().equals("forbidden"));
        if (forbidden.isPresent() && exceptions < EXCEPTIONS_PER_FORBIDDEN) {
            exceptions++;
            return Optional.of(Credit.referral(forbidden.get().person().id(), share, "self", "N"));
        }
        Optional<Secondment> after = latest(s -> s.placement().returned() && Uplift.within(s, MONTHS, opened));
        if (after.isPresent()) {
            return luck < RATE_AFTER
                    ? given(after.get(), opened, share, route, "NA").map(c -> named(c, after.get(), opened, place))
                    : Optional.empty();
        }
        Optional<Credit> followed = followed(opened, share);
        if (followed.isPresent()) {
            return luck < RATE_FOLLOW ? followed : Optional.empty();
        }
        Optional<Secondment> before = latest(
                s -> opened.isBefore(s.start()) && !opened.isBefore(s.start().minusMonths(MONTHS)));
        return luck < RATE_BEFORE ? before.flatMap(s -> given(s, opened, share, route, "NA")) : Optional.empty();
    }

    /** The contact behind a referral by contact: one met there who is still there. */
    private Credit named(Credit credit, Secondment secondment, LocalDate day, int place) {
        List<Contact> there = world.network().met(secondment).stream()
                .filter(contact -> contact.worksAt(client.id(), day))
                .toList();
        return !credit.route().equals("contact") || there.isEmpty()
                ? credit
                : credit.from(there.get(place % there.size()).id(), "contact");
    }

    /** Work of this client brought by a contact who was met on a secondment elsewhere and came here since. */
    private Optional<Credit> followed(LocalDate day, int share) {
        for (Contact contact : world.network().arrivedAt(client)) {
            LocalDate came = contact.latest().from();
            Secondment secondment = contact.metOn().orElseThrow();
            if (!day.isBefore(came)
                    && !day.isAfter(came.plusMonths(MONTHS))
                    && secondment.placement().returnedBefore(day)
                    && secondment.person().employedOn(day)) {
                String employee = secondment.person().id();
                return Optional.of(
                        Credit.referral(employee, share, "follow", "NA").from(contact.id(), "follow"));
            }
        }
        return Optional.empty();
    }

    /** The latest secondment of its sort. */
    private Optional<Secondment> latest(Predicate<Secondment> wanted) {
        return hosted.stream().filter(wanted).max(Comparator.comparing(Secondment::end));
    }

    private static Optional<Credit> given(
            Secondment secondment, LocalDate day, int share, String route, String permitted) {
        return secondment.person().employedOn(day)
                ? Optional.of(Credit.referral(secondment.person().id(), share, route, permitted))
                : Optional.empty();
    }
}
