package org.secondment.roi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class DependenciesTest {

    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    /** Scope, coordinates and version; licence and reason must not be blank. */
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| `([^:` ]+:[^:` ]+)` \\| (\\S+) \\| (provided|compile|test) \\| ([^|]*\\S) \\| ([^|]*\\S) \\|$");

    @Test
    void thePageListsTheDirectDependenciesOfThePom() throws Exception {
        List<String> listed = ROW.matcher(Files.readString(Path.of("docs/dependencies.md")))
                .results()
                .map(row -> String.join(" ", row.group(3), row.group(1), row.group(2)))
                .toList();

        assertThat(listed).containsExactlyElementsOf(declared());
    }

    private static List<String> declared() throws Exception {
        Document pom = pom();
        NodeList dependencies =
                (NodeList) XPATH.evaluate("/project/dependencies/dependency", pom, XPathConstants.NODESET);
        List<String> declared = new ArrayList<>();
        for (Node dependency : IntStream.range(0, dependencies.getLength())
                .mapToObj(dependencies::item)
                .toList()) {
            String scope = text("scope", dependency);
            String version = text("version", dependency);
            declared.add(String.join(
                    " ",
                    scope.isEmpty() ? "compile" : scope,
                    text("groupId", dependency) + ":" + text("artifactId", dependency),
                    resolved(version.isEmpty() ? managed(dependency, pom) : version, pom)));
        }
        return declared;
    }

    /** The version of the bill of materials that manages the dependency's group. */
    private static String managed(Node dependency, Document pom) throws XPathExpressionException {
        String group = text("groupId", dependency).replaceFirst("\\.[^.]+$", "");
        return text("/project/dependencyManagement//dependency[groupId='" + group + "']/version", pom);
    }

    private static String resolved(String version, Document pom) throws XPathExpressionException {
        return version.startsWith("${")
                ? text("/project/properties/" + version.substring(2, version.length() - 1), pom)
                : version;
    }

    private static String text(String path, Node from) throws XPathExpressionException {
        return XPATH.evaluate(path, from).strip();
    }

    private static Document pom() throws IOException, ParserConfigurationException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
    }
}
