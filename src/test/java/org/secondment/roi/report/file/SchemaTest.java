package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.secondment.roi.report.Block.Plot;

class SchemaTest {

    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    private static Map<String, String> parts() throws IOException {
        Pictures pictures =
                Pictures.of(PackFiles.blocks(DemoPack.pack(), Plot.class).toList());
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(ExcelFile.of(DemoPack.pack(), pictures)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    static List<String> errors(String xml) throws XmlException {
        XmlObject part = SCHEMAS.parse(xml, null, null);
        assertThat(part.schemaType().isNoType() || part.schemaType() == XmlObject.type)
                .as("a part without a schema: " + xml.substring(0, Math.min(200, xml.length())))
                .isFalse();
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).toList();
    }

    @Test
    void everyPartFollowsTheSchema() throws IOException, XmlException {
        Map<String, String> parts = parts();
        assertThat(parts.keySet())
                .contains(
                        "xl/workbook.xml",
                        "xl/worksheets/sheet3.xml",
                        "xl/drawings/drawing1.xml",
                        "xl/charts/chart12.xml",
                        "xl/styles.xml");
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (part.getKey().startsWith("xl/") || part.getKey().matches("docProps/(app|custom)\\.xml")) {
                assertThat(errors(part.getValue())).as(part.getKey()).isEmpty();
            }
        }
    }

    @Test
    void anInvalidPartWouldBeNoticed() throws IOException, XmlException {
        String drawing = parts().getOrDefault("xl/drawings/drawing1.xml", "");
        assertThat(errors(drawing.replaceFirst("<xdr:ext [^>]*/>", ""))).isNotEmpty();
        String chart = parts().getOrDefault("xl/charts/chart3.xml", "");
        assertThat(errors(chart)).isEmpty();
        assertThat(errors(chart.replaceFirst("<c:grouping [^>]*/>", ""))).isNotEmpty();
        String sheet = parts().getOrDefault("xl/worksheets/sheet3.xml", "");
        assertThat(errors(sheet.replace("customHeight=\"true\"", "customHeight=\"tall\"")))
                .isNotEmpty();
    }
}
