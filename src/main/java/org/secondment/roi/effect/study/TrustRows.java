package org.secondment.roi.effect.study;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.TrendForm;
import org.secondment.roi.effect.study.Trust.Segment;
import org.secondment.roi.effect.study.Trust.Synthetic;
import org.secondment.roi.effect.study.Trust.Variant;

/** Second opinions and variants as rows of effects.csv. */
final class TrustRows {

    static List<EffectRow> of(Trust trust, Outcome outcome, TrendForm trend) {
        List<EffectRow> rows = new ArrayList<>();
        String form = EffectRows.estimator(trend);
        for (Variant variant : trust.variants()) {
            boolean imputed = variant.name().equals(Variants.IMPUTATION);
            rows.add(
                    row(outcome, imputed ? Variants.IMPUTATION : form, variant).view(imputed ? "all" : variant.name()));
        }
        for (Variant variant : trust.withoutSegment()) {
            rows.add(row(outcome, form, variant).view("without: " + variant.name()));
        }
        trust.segments().forEach(segment -> rows.add(row(outcome, form, segment)));
        trust.synthetic().stream().filter(twin -> twin.refusal().isEmpty()).forEach(twin -> {
            rows.add(row(outcome, "synthetic_control", twin, twin.control()).tested(twin.rankP()));
            rows.add(row(outcome, "synthetic_did", twin, twin.differences()));
        });
        return rows;
    }

    private static EffectRow row(Outcome outcome, String estimator, Variant variant) {
        return EffectRow.of(outcome, estimator, "headline", variant.effect(), variant.treated(), variant.controls())
                .shown("a check of the headline");
    }

    private static EffectRow row(Outcome outcome, String estimator, Segment segment) {
        EffectRow row = EffectRow.of(
                        outcome, estimator, "headline", segment.effect(), segment.treated(), segment.controls())
                .view("only: " + segment.name())
                .tested(segment.pValue());
        return segment.pValue().isPresent()
                ? row.shown(segment.standsOut() ? "stands out among all segments asked" : "does not stand out")
                : row.refused("too few to measure");
    }

    private static EffectRow row(Outcome outcome, String estimator, Synthetic twin, double estimate) {
        return EffectRow.of(outcome, estimator, "headline", Ranged.point(estimate), 1, twin.donors())
                .view("client: " + twin.unit())
                .shown("one client beside a mixture of others");
    }

    private TrustRows() {}
}
