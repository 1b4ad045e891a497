package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.intake.yaml.MappingFile;

/** Every mapping that is shipped reads an export with its vendor's traps; what is expected was worked out by hand. */
class PacksTest {

    @TempDir
    Path temp;

    static Set<String> samples() {
        return Packs.claims().keySet();
    }

    static List<Path> mappingFiles() {
        return Packs.mappingFiles();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anExportIsReadAsItWasWorkedOutByHand(String sample) throws IOException {
        List<String> told = Packs.claims().getOrDefault(sample, List.of()).stream()
                .flatMap(mapping -> Packs.told(sample, mapping, temp).stream())
                .toList();

        assertThat(told).containsExactlyElementsOf(Files.readAllLines(Packs.SAMPLES.resolve(sample + Packs.EXPECTED)));
    }

    @ParameterizedTest
    @MethodSource("mappingFiles")
    void theFirstLineSaysWhereTheHeadingsAreFrom(Path mapping) throws IOException {
        assertThat(Files.readAllLines(mapping).get(0)).matches("# .*(seen in public|generally known, unchecked).*");
    }

    @Test
    void theReadmeLeadsToEveryFileAndToNoOther() throws IOException {
        List<String> links = Pattern.compile("\\]\\(([a-z0-9/_-]+\\.yaml)\\)")
                .matcher(Files.readString(Packs.SHIPPED.resolve("README.md")))
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Packs.mappingFiles().stream(), Packs.aliasFiles().stream())
                        .map(file -> Packs.SHIPPED.relativize(file).toString().replace('\\', '/'))
                        .toList());
    }

    @Test
    void everyMappingHasASampleAndNoSampleHasTwo() {
        Map<String, List<String>> readBy = Packs.claims().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        sample -> sample.getValue().stream()
                                .map(Mapping::file)
                                .distinct()
                                .toList()));

        assertThat(readBy.values()).allSatisfy(files -> assertThat(files).hasSize(1));
        assertThat(Packs.mappingFiles())
                .extracting(file -> MappingFile.read(file).get(0).digest())
                .hasSizeGreaterThan(20)
                .isSubsetOf(Packs.claims().values().stream()
                        .map(mappings -> mappings.get(0).digest())
                        .toList());
    }
}
