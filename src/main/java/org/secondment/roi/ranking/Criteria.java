package org.secondment.roi.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.secondment.roi.ranking.Part.Kind;

/** Judges a client by every criterion; what is not known is left out and said. */
final class Criteria {

    /** So many lawyers who could go are a choice. */
    static final int CHOICE = 3;

    private static final Map<String, Double> CHARGED =
            Map.of("full", 1.0, "cost", 2 / 3.0, "part", 1 / 3.0, "none", 0.0);

    private final Pool pool;
    private final MidRanks gaps;
    private final MidRanks contacts;
    private final MidRanks satisfaction;
    private final MidRanks debtorDays;

    Criteria(Pool pool) {
        this.pool = pool;
        this.gaps = new MidRanks(
                pool.clients().stream().flatMap(one -> one.wallet().stream()).mapToDouble(ClientCase.Wallet::gap));
        this.contacts = new MidRanks(pool.clients().stream()
                .map(ClientCase::contactsBelow)
                .flatMapToInt(OptionalInt::stream)
                .asDoubleStream());
        this.satisfaction = new MidRanks(
                pool.clients().stream().map(ClientCase::satisfaction).flatMapToDouble(Criteria::stream));
        this.debtorDays =
                new MidRanks(pool.clients().stream().map(ClientCase::debtorDays).flatMapToDouble(Criteria::stream));
    }

    private static DoubleStream stream(OptionalDouble figure) {
        return figure.stream();
    }

    List<Assessment> of(ClientCase one, Shortlist shortlist) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> new Assessment(criterion, parts(criterion, one, shortlist)))
                .toList();
    }

    private List<Part> parts(Criterion criterion, ClientCase one, Shortlist shortlist) {
        return switch (criterion) {
            case NEED -> List.of(walletGap(one), whiteSpace(one));
            case RELATIONSHIP -> List.of(contacts(one), satisfaction(one));
            case ECONOMICS -> List.of(realisation(one), debtorDays(one), charge(one));
            case EVIDENCE -> List.of(effect(one));
            case CAPACITY -> List.of(candidates(shortlist));
        };
    }

    private Part walletGap(ClientCase one) {
        return one.wallet()
                .map(wallet -> Part.known(Kind.WALLET_GAP, wallet.gap(), gaps.of(wallet.gap()), source(wallet)))
                .orElseGet(() -> Part.unknown(Kind.WALLET_GAP, "no legal_spend_est in clients"));
    }

    private static String source(ClientCase.Wallet wallet) {
        return wallet.source() + (wallet.spend() < wallet.fees() ? ", which is below our fees" : "");
    }

    private Part whiteSpace(ClientCase one) {
        if (pool.offered().isEmpty()) {
            return Part.unknown(Kind.WHITE_SPACE, "no practice billed anybody in 36 months");
        }
        Set<String> unused = new TreeSet<>(pool.offered());
        unused.removeAll(one.practices());
        return Part.known(
                Kind.WHITE_SPACE,
                unused.size(),
                (double) unused.size() / pool.offered().size(),
                unused.isEmpty() ? "all practices billed it in 36 months" : String.join(", ", unused));
    }

    private Part contacts(ClientCase one) {
        return one.contactsBelow().isEmpty()
                ? Part.unknown(Kind.CONTACTS, "no contacts were supplied")
                : Part.known(
                        Kind.CONTACTS,
                        one.contactsBelow().orElseThrow(),
                        1 - contacts.of(one.contactsBelow().orElseThrow()),
                        "fewer means more to gain");
    }

    private Part satisfaction(ClientCase one) {
        return one.satisfaction().isEmpty()
                ? Part.unknown(Kind.SATISFACTION, "no satisfaction_score in clients")
                : Part.known(
                        Kind.SATISFACTION,
                        one.satisfaction().orElseThrow(),
                        satisfaction.of(one.satisfaction().orElseThrow()),
                        "against the other clients");
    }

    private static Part realisation(ClientCase one) {
        return one.realisation().isEmpty()
                ? Part.unknown(Kind.REALISATION, "no receipts for bills at least 12 months old")
                : Part.known(
                        Kind.REALISATION,
                        one.realisation().orElseThrow(),
                        Math.min(1, Math.max(0, one.realisation().orElseThrow())),
                        "of bills at least 12 months old");
    }

    private Part debtorDays(ClientCase one) {
        return one.debtorDays().isEmpty()
                ? Part.unknown(Kind.DEBTOR_DAYS, "no receipts")
                : Part.known(
                        Kind.DEBTOR_DAYS,
                        one.debtorDays().orElseThrow(),
                        1 - debtorDays.of(one.debtorDays().orElseThrow()),
                        "weighed by amount, against the other clients");
    }

    private static Part charge(ClientCase one) {
        OptionalDouble mean = one.charges().stream()
                .filter(CHARGED::containsKey)
                .mapToDouble(charge -> CHARGED.getOrDefault(charge, 0.0))
                .average();
        return mean.isEmpty()
                ? Part.unknown(Kind.CHARGE, "no charge_basis of a secondment there")
                : Part.known(
                        Kind.CHARGE,
                        mean.orElseThrow(),
                        mean.orElseThrow(),
                        String.join(", ", new TreeSet<>(one.charges())));
    }

    private Part effect(ClientCase one) {
        return pool.evidence()
                .of(one.client())
                .map(known -> Part.known(Kind.EFFECT, known.gain(), known.gain(), "drawn towards the sector's mean"))
                .orElseGet(() -> Part.unknown(Kind.EFFECT, noEvidence(one)));
    }

    private String noEvidence(ClientCase one) {
        if (one.secondments() == 0) {
            return "no secondment there yet";
        }
        return pool.evidence().refusal().isEmpty()
                ? "its secondments are too recent, or left out of the comparison"
                : pool.evidence().refusal();
    }

    private Part candidates(Shortlist shortlist) {
        return pool.candidates().isEmpty()
                ? Part.unknown(Kind.CANDIDATES, "no candidates were supplied")
                : Part.known(
                        Kind.CANDIDATES,
                        shortlist.available(),
                        Math.min(1, (double) shortlist.available() / CHOICE),
                        "of " + shortlist.total() + " put forward");
    }
}
