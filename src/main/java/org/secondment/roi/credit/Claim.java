package org.secondment.roi.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A lawyer's share of one matter.
 *
 * @param client whose matter it is
 * @param date when the lawyer was first credited with it: the referral, else the later of opening and first validity
 * @param validTo the last day it holds; empty where it holds on
 * @param share in percent, before any scaling
 * @param word the route as the firm gives it; empty where it gives none
 * @param contact who gave the work; empty where nobody is named
 * @param permitted as the firm noted it; empty where it did not
 * @param source of the share: a row of credits, or the matter that names its originator
 * @param matter where the matter stands
 */
public record Claim(
        CreditKey key,
        String employee,
        String client,
        String practice,
        LocalDate opened,
        LocalDate date,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        BigDecimal share,
        String word,
        String contact,
        String permitted,
        Place source,
        Place matter) {

    Claim naming(UnaryOperator<String> name) {
        return new Claim(
                key,
                name.apply(employee),
                client,
                practice,
                opened,
                date,
                validFrom,
                validTo,
                share,
                word,
                contact,
                permitted,
                source,
                matter);
    }

    Claim first(LocalDate earlier) {
        return new Claim(
                key, employee, client, practice, opened, earlier, validFrom, validTo, share, word, contact, permitted,
                source, matter);
    }
}
