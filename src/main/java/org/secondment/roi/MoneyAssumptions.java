package org.secondment.roi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.secondment.roi.panel.BillCash.Collection;
import org.secondment.roi.panel.WorkedValue;
import org.secondment.roi.value.Assumptions;
import org.secondment.roi.value.Assumptions.Assumption;

/** Assumptions by settings, or measured where these ask for it and the exports tell. */
record MoneyAssumptions(MoneySettings settings) {

    private static final String SETTING = "setting";
    private static final double WITHOUT_RECEIPTS_DAYS = 60;
    private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_UP);

    /**
     * Of all settings.
     *
     * @param old bills, and what was received for them; empty without receipts
     * @param base code of the currency of the time that is looked at
     */
    Assumptions of(Optional<Collection> old, List<WorkedValue> worked, String base) {
        return new Assumptions(
                share(settings.margin(), SETTING),
                share(settings.discountYear(), SETTING),
                settings.horizon(),
                share(settings.capacity(), SETTING),
                billing(worked.stream()
                        .filter(one -> one.currency().equals(base))
                        .toList()),
                collection(old.filter(one -> one.billed() > 0 && one.paid() > 0)),
                debtorDays(old.filter(one -> one.paid() > 0 && one.paidDays().signum() > 0)),
                share(settings.avoidable(), SETTING));
    }

    private Assumption billing(List<WorkedValue> worked) {
        long standard = worked.stream().mapToLong(WorkedValue::decided).reduce(0, Math::addExact);
        long billed = worked.stream().mapToLong(WorkedValue::billed).reduce(0, Math::addExact);
        return chosen(
                        settings.billing(),
                        standard > 0 && billed > 0
                                ? Optional.of(share(
                                        ratio(billed, standard), "measured: secondees' time billed or written off"))
                                : Optional.empty())
                .orElseGet(() -> share(1, "assumed: no time tells what is billed of its standard value"));
    }

    private Assumption collection(Optional<Collection> old) {
        return chosen(
                        settings.collection(),
                        old.map(one -> share(
                                Math.min(1, ratio(one.paid(), one.billed())),
                                "measured: receipts of bills at least 12 months old")))
                .orElseGet(() -> share(1, "assumed: no receipts tell what is collected"));
    }

    private Assumption debtorDays(Optional<Collection> old) {
        return settings.debtorDays().isPresent()
                ? days(settings.debtorDays().getAsDouble(), SETTING)
                : old.map(one -> days(
                                one.paidDays()
                                        .divide(BigDecimal.valueOf(one.paid()), DIGITS)
                                        .doubleValue(),
                                "measured: bills at least 12 months old, by amount"))
                        .orElseGet(() -> days(WITHOUT_RECEIPTS_DAYS, "assumed: no receipts tell when bills are paid"));
    }

    private Optional<Assumption> chosen(OptionalDouble setting, Optional<Assumption> measured) {
        return setting.isPresent() ? Optional.of(share(setting.getAsDouble(), SETTING)) : measured;
    }

    private static double ratio(long part, long whole) {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), DIGITS)
                .doubleValue();
    }

    /** More than all only where the value itself is. */
    private Assumption share(double value, String source) {
        return new Assumption(value, lower(value), Math.min(Math.max(1, value), higher(value)), source);
    }

    private Assumption days(double value, String source) {
        return new Assumption(value, lower(value), higher(value), source);
    }

    private double lower(double value) {
        return scaled(value, BigDecimal.ONE.subtract(BigDecimal.valueOf(settings.range())));
    }

    private double higher(double value) {
        return scaled(value, BigDecimal.ONE.add(BigDecimal.valueOf(settings.range())));
    }

    private static double scaled(double value, BigDecimal by) {
        return BigDecimal.valueOf(value).multiply(by).doubleValue();
    }
}
