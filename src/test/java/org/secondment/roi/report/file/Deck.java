package org.secondment.roi.report.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** What a published deck tells. */
record Deck(List<String> titles, Map<String, List<String>> figures, List<String> points) {

    static Deck of(Path file) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            List<XSLFSlide> slides = show.getSlides();
            return new Deck(
                    slides.stream()
                            .map(slide -> ((XSLFTextShape) slide.getPlaceholder(Placeholder.TITLE)).getText())
                            .toList(),
                    figures(texts(slides.get(0))),
                    texts(slides.get(0)).getOrDefault("Points", "").lines().toList());
        }
    }

    /** Value and range of each figure by its title. */
    private static Map<String, List<String>> figures(Map<String, String> texts) {
        Map<String, List<String>> figures = new LinkedHashMap<>();
        for (int i = 1; texts.containsKey("Figure " + i); i++) {
            List<String> told = new ArrayList<>(List.of(texts.get("Figure " + i)));
            String range = texts.getOrDefault("Figure " + i + " range", "").replaceFirst("^95% range ", "");
            if (!range.isEmpty()) {
                told.addAll(List.of(range.split(" to ", 2)));
            }
            figures.put(texts.get("Figure " + i + " title"), told);
        }
        return figures;
    }

    private static Map<String, String> texts(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .collect(Collectors.toMap(XSLFTextShape::getShapeName, XSLFTextShape::getText));
    }
}
