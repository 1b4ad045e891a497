package org.secondment.roi.effect.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.secondment.roi.effect.BenjaminiHochberg;
import org.secondment.roi.effect.EffectSettings;
import org.secondment.roi.effect.Estimate;
import org.secondment.roi.effect.Headline;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.study.Trust.Segment;

/** Each segment's own treated units against all controls, with the false discovery rate over all segments asked. */
final class Segments {

    /** Only segments with enough treated units and controls for a figure are asked. */
    static List<Segment> of(SamplePanel sample, EffectSettings settings) {
        List<Segment> asked = new ArrayList<>();
        for (String name : Variants.segments(sample)) {
            SamplePanel own =
                    sample.where(member -> !member.treated() || member.segment().equals(name));
            Optional<Headline> headline = Variants.headline(own, settings, settings.baseLength());
            headline.ifPresent(found -> asked.add(segment(name, own, found, settings)));
        }
        List<Double> pValues = asked.stream()
                .filter(segment -> segment.pValue().isPresent())
                .map(segment -> segment.pValue().orElseThrow())
                .toList();
        List<Double> qValues = BenjaminiHochberg.qValues(pValues);
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (Segment segment : asked) {
            segments.add(segment.pValue().isPresent() ? segment.withQ(qValues.get(at++)) : segment);
        }
        return segments;
    }

    private static Segment segment(String name, SamplePanel own, Headline headline, EffectSettings settings) {
        Estimate effect = headline.overall().effect();
        boolean enough = Printing.of(effect).hasPoint();
        OptionalDouble pValue = enough
                ? OptionalDouble.of(own.inference(settings.withFewerDraws(), settings.baseLength())
                        .statistics()
                        .pValue())
                : OptionalDouble.empty();
        return new Segment(
                name,
                Ranged.withoutInterval(effect),
                headline.overall().percent().map(Ranged::withoutInterval),
                pValue,
                OptionalDouble.empty(),
                effect.treated(),
                effect.controls());
    }

    private Segments() {}
}
