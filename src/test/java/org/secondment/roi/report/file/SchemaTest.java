package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.secondment.roi.report.check.Schemas;

class SchemaTest {

    /** Parts whose schema the document library does not carry; PackCheckTest looks at them. */
    private static final Set<String> BY_HAND = Set.of("[Content_Types].xml", "docProps/core.xml");

    private static Map<String, String> parts() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Written.workbook(DemoPack.pack())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches(".*\\.(xml|rels)")) {
                    parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    static List<String> errors(String xml) throws IOException {
        return Schemas.errors(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyPartFollowsTheSchema() throws IOException {
        Map<String, String> parts = parts();
        assertThat(parts.keySet())
                .contains(
                        "xl/workbook.xml",
                        "xl/worksheets/sheet3.xml",
                        "xl/drawings/drawing1.xml",
                        "xl/charts/chart12.xml",
                        "xl/styles.xml");
        parts.keySet().removeAll(BY_HAND);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            assertThat(errors(part.getValue())).as(part.getKey()).isEmpty();
        }
    }

    @Test
    void anInvalidPartWouldBeNoticed() throws IOException {
        String drawing = parts().getOrDefault("xl/drawings/drawing1.xml", "");
        assertThat(errors(drawing.replaceFirst("<xdr:ext [^>]*/>", ""))).isNotEmpty();
        String chart = parts().getOrDefault("xl/charts/chart3.xml", "");
        assertThat(errors(chart)).isEmpty();
        assertThat(errors(chart.replaceFirst("<c:grouping [^>]*/>", ""))).isNotEmpty();
        String relationships = parts().getOrDefault("xl/_rels/workbook.xml.rels", "");
        assertThat(errors(relationships.replace(" Target=", " Aim="))).isNotEmpty();
        assertThat(errors("<unknown/>")).as("a root without a schema").isNotEmpty();
        String sheet = parts().getOrDefault("xl/worksheets/sheet3.xml", "");
        assertThat(errors(sheet.replace("customHeight=\"true\"", "customHeight=\"tall\"")))
                .isNotEmpty();
    }
}
