package org.secondment.roi.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Shares of matters by credit rows that earn credit, and by the originator where a matter has no credit row. */
final class Claims {

    private static final Table MATTERS = Tables.MATTERS;
    private static final Table CREDITS = Tables.CREDITS;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private static final Comparator<Claim> ORDER = Comparator.comparing(
                    (Claim claim) -> claim.key().matter())
            .thenComparing(claim -> claim.key().credit());

    /** Those of the given lawyers, by matter and credit; the firm's own matters and recharges earn nothing. */
    static List<Claim> of(List<Fact> matters, List<Fact> credits, Set<String> lawyers) {
        Map<String, Fact> byId = new HashMap<>();
        matters.stream().filter(Claims::earns).forEach(row -> byId.put(row.text(MATTERS.slot("matter_id")), row));
        List<Claim> claims = new ArrayList<>();
        for (Fact row : credits) {
            Optional.ofNullable(byId.get(row.text(CREDITS.slot("matter_id"))))
                    .filter(matter -> lawyers.contains(row.text(CREDITS.slot("employee_id"))))
                    .filter(matter -> Tables.EARNING_ROLES.contains(row.text(CREDITS.slot("role"))))
                    .ifPresent(matter -> claims.add(credited(row, matter)));
        }
        Set<String> withRows =
                credits.stream().map(row -> row.text(CREDITS.slot("matter_id"))).collect(Collectors.toSet());
        byId.forEach((id, row) -> {
            if (!withRows.contains(id) && lawyers.contains(row.text(MATTERS.slot("originator_id")))) {
                claims.add(originated(id, row));
            }
        });
        return dated(claims).stream().sorted(ORDER).toList();
    }

    private static boolean earns(Fact matter) {
        return !matter.text(MATTERS.slot("is_internal")).equals("Y")
                && !matter.text(MATTERS.slot("is_secondment_recharge")).equals("Y");
    }

    /** A share that is split anew later is not credited anew: of a lawyer's rows for one matter the earliest date counts. */
    private static List<Claim> dated(List<Claim> claims) {
        Map<List<String>, LocalDate> first = new HashMap<>();
        claims.forEach(claim -> first.merge(owner(claim), claim.date(), (a, b) -> a.isBefore(b) ? a : b));
        return claims.stream()
                .map(claim -> claim.first(first.getOrDefault(owner(claim), claim.date())))
                .toList();
    }

    private static List<String> owner(Claim claim) {
        return List.of(claim.key().matter(), claim.employee());
    }

    private static Claim credited(Fact row, Fact matter) {
        LocalDate opened = matter.day(MATTERS.slot("opened_date"));
        LocalDate from = row.day(CREDITS.slot("valid_from"));
        return new Claim(
                new CreditKey(row.text(CREDITS.slot("matter_id")), row.text(CREDITS.slot("credit_id"))),
                row.text(CREDITS.slot("employee_id")),
                matter.text(MATTERS.slot("client_id")),
                matter.text(MATTERS.slot("practice_area")),
                opened,
                row.dayIfAny(CREDITS.slot("referred_on")).orElse(from.isAfter(opened) ? from : opened),
                from,
                row.dayIfAny(CREDITS.slot("valid_to")),
                row.number(CREDITS.slot("share_pct")),
                row.text(CREDITS.slot("route")),
                row.text(CREDITS.slot("source_contact_id")),
                row.text(CREDITS.slot("permitted")),
                Place.of(row),
                Place.of(matter));
    }

    private static Claim originated(String id, Fact matter) {
        LocalDate opened = matter.day(MATTERS.slot("opened_date"));
        return new Claim(
                new CreditKey(id, ""),
                matter.text(MATTERS.slot("originator_id")),
                matter.text(MATTERS.slot("client_id")),
                matter.text(MATTERS.slot("practice_area")),
                opened,
                opened,
                opened,
                Optional.empty(),
                WHOLE,
                "",
                "",
                "",
                Place.of(matter),
                Place.of(matter));
    }

    private Claims() {}
}
