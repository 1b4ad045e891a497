package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Slide;
import org.secondment.roi.report.SmallFindings;
import org.secondment.roi.report.page.Pages;

class SlidesFileTest {

    private static final Pack BOARD = Pages.pack(Audience.BOARD, SmallFindings.full());

    private static XMLSlideShow show(Pack pack) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(Written.deck(pack)));
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void everySlideSaysItsFindingInItsTitle() throws IOException {
        try (XMLSlideShow show = show(BOARD)) {
            List<XSLFSlide> slides = show.getSlides();
            assertThat(slides).hasSameSizeAs(BOARD.slides()).hasSizeBetween(3, 8);
            for (int i = 0; i < slides.size(); i++) {
                Slide said = BOARD.slides().get(i);
                XSLFTextShape title = (XSLFTextShape) slides.get(i).getPlaceholder(Placeholder.TITLE);
                assertThat(title.getText()).isEqualTo(said.title()).isNotBlank();
                assertThat(slides.get(i).getNotes().getPlaceholders()[0].getText())
                        .isEqualTo(said.notes());
            }
        }
    }

    @Test
    void eachPictureHasTheAlternativeTextOfItsChart() throws IOException {
        try (XMLSlideShow show = show(BOARD)) {
            List<String> told = show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFPictureShape.class::isInstance)
                    .map(shape -> ((CTPicture) shape.getXmlObject())
                            .getNvPicPr()
                            .getCNvPr()
                            .getDescr())
                    .toList();
            assertThat(told)
                    .isNotEmpty()
                    .isEqualTo(BOARD.slides().stream()
                            .flatMap(slide -> slide.plot().stream())
                            .map(plot -> plot.alternative())
                            .toList());
        }
    }

    @Test
    void everyPartFollowsTheSchemaAndTheSamePackGivesTheSameBytes() throws IOException {
        byte[] once = Written.deck(BOARD);
        Map<String, String> parts = parts(once);
        assertThat(parts)
                .containsKeys("ppt/presentation.xml", "ppt/slides/slide1.xml", "ppt/notesSlides/notesSlide1.xml")
                .doesNotContainKey("docProps/thumbnail.jpeg");
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (part.getKey().matches("(ppt/.*|docProps/(app|custom))\\.xml|.*\\.rels")) {
                assertThat(SchemaTest.errors(part.getValue())).as(part.getKey()).isEmpty();
            }
        }
        assertThat(SchemaTest.errors(
                        parts.getOrDefault("ppt/slides/slide1.xml", "").replaceFirst("<p:spPr>.*?</p:spPr>", "")))
                .as("a slide without a required part")
                .isNotEmpty();
        assertThat(Written.deck(BOARD)).isEqualTo(once);
    }

    @Test
    void theFirstSlideHoldsFiguresOfPageOneAsTheyArePrinted() throws IOException {
        Pack programme = Pages.pack(Audience.BOARD, SmallFindings.full());
        String text = text(programme);

        assertThat(programme.slides().get(0).figures())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(text).contains(figure.title()));
        assertThat(programme.slides().get(0).points())
                .isNotEmpty()
                .allSatisfy(point -> assertThat(text).contains(point));
        assertThat(Pages.pack(Audience.OPS, SmallFindings.full()).slides()).isEmpty();
    }

    private static String text(Pack pack) throws IOException {
        try (XMLSlideShow show = show(pack)) {
            StringBuilder text = new StringBuilder();
            show.getSlides().get(0).getShapes().forEach(shape -> {
                if (shape instanceof XSLFTextShape words) {
                    text.append(words.getText()).append('\n');
                }
            });
            return text.toString();
        }
    }
}
