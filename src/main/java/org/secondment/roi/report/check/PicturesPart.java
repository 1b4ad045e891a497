package org.secondment.roi.report.check;

import java.util.Set;
import java.util.function.Consumer;

/** Reads what is drawn on a sheet or slide: nothing hidden, and every picture and chart said in words. */
final class PicturesPart implements Consumer<Tag> {

    private static final Set<String> TOLD = Set.of("nvPicPr", "nvGraphicFramePr");
    private static final Set<String> HARMLESS = Set.of("", "ppaction://hlinksldjump");

    private final Place place;

    PicturesPart(Place place) {
        this.place = place;
    }

    @Override
    public void accept(Tag tag) {
        switch (tag.name()) {
            case "cNvPr" -> drawn(tag);
            case "sld" -> {
                if (tag.has("show") && !tag.isTrue("show")) {
                    place.problem(Rule.HIDDEN, "the slide is hidden");
                }
            }
            case "hlinkClick", "hlinkHover", "hlinkMouseOver" -> {
                if (!HARMLESS.contains(tag.get("action"))) {
                    place.problem(Rule.ACTIVE, "a click runs " + tag.get("action"));
                }
            }
            default -> {}
        }
    }

    private void drawn(Tag tag) {
        String name = tag.get("name");
        if (tag.isTrue("hidden")) {
            place.problem(Rule.HIDDEN, "what is drawn as '" + name + "' is hidden");
        }
        if (TOLD.contains(tag.parent().name())) {
            Alternative.problem(tag.get("descr"), name)
                    .ifPresent(wrong -> place.problem(Rule.ALTERNATIVE, "the picture '" + name + "' " + wrong));
        }
    }
}
