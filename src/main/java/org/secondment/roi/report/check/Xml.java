package org.secondment.roi.report.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML as a stream, whatever its size; it fetches nothing and expands nothing that a document declares. */
final class Xml {

    /** Hands over each element as it is closed. */
    static void read(InputStream in, Place place, Consumer<Tag> reader) throws IOException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            Tag current = Tag.NONE;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT ->
                        current = new Tag(current, xml.getLocalName(), attributes(xml));
                    case XMLStreamConstants.END_ELEMENT -> {
                        reader.accept(current);
                        current = current.parent();
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> current.add(xml.getText());
                    case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        place.problem(Rule.HIDDEN, "has a comment that no reader sees");
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        place.problem(Rule.ACTIVE, "declares a document type, which may fetch or unfold");
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            place.problem(
                    Rule.UNREADABLE,
                    "is no well-formed XML at line " + e.getLocation().getLineNumber());
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private static List<String> attributes(XMLStreamReader xml) {
        int count = xml.getAttributeCount();
        if (count == 0) {
            return List.of();
        }
        List<String> all = new ArrayList<>(2 * count);
        for (int i = 0; i < count; i++) {
            all.add(xml.getAttributeLocalName(i));
            all.add(xml.getAttributeValue(i));
        }
        return all;
    }

    private Xml() {}
}
