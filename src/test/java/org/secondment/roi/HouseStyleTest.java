package org.secondment.roi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the project's code is written: the style of the architecture page, as tests. */
@AnalyzeClasses(packages = "org.secondment.roi", importOptions = DoNotIncludeTests.class)
class HouseStyleTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");

    private static final int MOST_LINES = 250;

    @ArchTest
    static final ArchRule staticFieldsNeverChange =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule staticFieldsHoldNoOpenCollection = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.secondment.roi..")
            .should()
            .notHaveRawType(DescribedPredicate.describe(
                    "a collection that anyone may change",
                    type -> Stream.of("ArrayList", "HashMap", "TreeMap", "LinkedHashMap", "HashSet", "StringBuilder")
                            .anyMatch(name -> type.getSimpleName().equals(name))));

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?");

    @ArchTest
    static final ArchRule publicMethodsTakeNoSwitches = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .should()
            .notHaveRawParameterTypes(DescribedPredicate.describe(
                    "a boolean",
                    types -> types.stream().anyMatch(type -> type.getName().equals("boolean"))));

    @Test
    void everyPackageIsNullMarked() throws IOException {
        List<Path> unmarked = new ArrayList<>();
        for (Path folder :
                sources(MAIN).stream().map(Path::getParent).distinct().toList()) {
            Path info = folder.resolve("package-info.java");
            if (!Files.exists(info) || !Files.readString(info).contains("@NullMarked\npackage ")) {
                unmarked.add(folder);
            }
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    void noSourceFileIsLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path folder : List.of(MAIN, TESTS)) {
            for (Path source : sources(folder)) {
                int lines = Files.readAllLines(source).size();
                if (lines > MOST_LINES) {
                    tooLong.add(source + ": " + lines + " lines");
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            assertThat(sources).hasSizeGreaterThan(100);
            return sources;
        }
    }
}
