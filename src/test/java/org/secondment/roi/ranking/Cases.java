package org.secondment.roi.ranking;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Invented clients: a large gap, a small one, one that forbids referrals, and one of which next to nothing is known. */
public final class Cases {

    /** Weights 3, 2, 2, 2, 1. */
    public static final Weights WEIGHTS = new Weights(java.util.Map.of(
            Criterion.NEED, 3.0,
            Criterion.RELATIONSHIP, 2.0,
            Criterion.ECONOMICS, 2.0,
            Criterion.EVIDENCE, 2.0,
            Criterion.CAPACITY, 1.0));

    public static final Set<String> OFFERED = Set.of("corporate", "disputes", "finance", "tax");

    /** Gap 900, two of four practices unused, two contacts, satisfaction 9, 95 % collected, 40 days, charged at cost. */
    public static ClientCase north() {
        return new ClientCase(
                "C1",
                "Northwind Bank",
                Set.of("C1", "C1a"),
                Set.of("banking"),
                true,
                2,
                Optional.of(new ClientCase.Wallet(1_000, 100, "estimated spend: client 2025")),
                130,
                Set.of("tax", "finance"),
                Permission.PERMITTED,
                Optional.of(false),
                OptionalInt.of(2),
                OptionalDouble.of(9),
                OptionalDouble.of(0.95),
                OptionalDouble.of(40),
                List.of("cost", "full"));
    }

    /** Gap 50, one practice unused, seven contacts, satisfaction 6, 80 % collected, 70 days, red flags, procurement. */
    public static ClientCase petrel() {
        return new ClientCase(
                "C2",
                "Petrel Energy",
                Set.of("C2"),
                Set.of("energy"),
                false,
                1,
                Optional.of(new ClientCase.Wallet(300, 250, "estimated spend: accounts 2024")),
                250,
                Set.of("tax", "finance", "disputes"),
                Permission.PROCUREMENT_ONLY,
                Optional.of(true),
                OptionalInt.of(7),
                OptionalDouble.of(6),
                OptionalDouble.of(0.80),
                OptionalDouble.of(70),
                List.of("none"));
    }

    /** Gap 400, three practices unused, no contact; forbids referrals; no secondment yet. */
    public static ClientCase quay() {
        return new ClientCase(
                "C3",
                "Quay Retail",
                Set.of("C3"),
                Set.of(),
                true,
                0,
                Optional.of(new ClientCase.Wallet(400, 0, "estimated spend: client 2025")),
                0,
                Set.of("disputes"),
                Permission.FORBIDDEN,
                Optional.empty(),
                OptionalInt.of(0),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of());
    }

    /** Strategic, and nothing else: no name, no spend, no bill. */
    public static ClientCase blank() {
        return new ClientCase(
                "C4",
                "",
                Set.of("C4"),
                Set.of(),
                true,
                0,
                Optional.empty(),
                0,
                Set.of(),
                Permission.UNKNOWN,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of());
    }

    private Cases() {}
}
