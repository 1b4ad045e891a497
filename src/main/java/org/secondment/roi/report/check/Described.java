package org.secondment.roi.report.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Pictures of pages and files: each says in words what it shows. */
final class Described implements Consumer<Tag> {

    private final Place place;
    private final String name;
    private final Set<Tag> titled = new HashSet<>();
    private final Set<Tag> told = new HashSet<>();

    /** @param name of the file, which is no description */
    Described(Place place, String name) {
        this.place = place;
        this.name = name;
    }

    @Override
    public void accept(Tag tag) {
        switch (tag.name()) {
            case "title" -> note(tag, titled);
            case "desc" -> note(tag, told);
            case "svg" -> {
                if (!tag.parent().is("svg") && !(titled.contains(tag) && told.contains(tag))) {
                    place.problem(Rule.ALTERNATIVE, "a picture has no title or no description");
                }
            }
            case "img" ->
                Alternative.problem(tag.get("alt"), name)
                        .ifPresent(wrong -> place.problem(Rule.ALTERNATIVE, "a picture " + wrong));
            default -> {}
        }
    }

    private void note(Tag tag, Set<Tag> noted) {
        if (tag.parent().is("svg")) {
            Optional<String> wrong = Alternative.problem(tag.text(), name);
            if (wrong.isEmpty()) {
                noted.add(tag.parent());
            }
        }
    }
}
