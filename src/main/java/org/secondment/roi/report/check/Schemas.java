package org.secondment.roi.report.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** The schemas of Office documents (ECMA-376), as the document library carries them. */
public final class Schemas {

    private static final SchemaTypeLoader TYPES =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    /** What is wrong with a part by the schema of its root element; a root without a schema is wrong. */
    public static List<String> errors(InputStream part) throws IOException {
        try {
            XmlObject parsed = TYPES.parse(part, null, new XmlOptions().setDisallowDocTypeDeclaration(true));
            if (parsed.schemaType().isNoType() || parsed.schemaType() == XmlObject.type) {
                return List.of("no schema is known for its root element");
            }
            List<XmlError> errors = new ArrayList<>();
            parsed.validate(new XmlOptions().setErrorListener(errors));
            return errors.stream().map(XmlError::getMessage).toList();
        } catch (XmlException e) {
            return List.of("it is no well-formed XML: " + e.getMessage());
        }
    }

    private Schemas() {}
}
