package org.secondment.roi.intake.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondment.roi.intake.Packs;
import org.secondment.roi.intake.mapping.Headings;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Tables;

/** Lists of headings from which mappings are drafted. */
class AliasesTest {

    static List<Path> lists() {
        return Packs.aliasFiles();
    }

    @Test
    void thereIsAListForEachVendorWithoutReadyMappings() {
        assertThat(lists())
                .extracting(list -> Packs.SHIPPED.relativize(list).getName(0).toString())
                .contains(
                        "elite-enterprise", "actionstep", "leap", "xero", "workday", "ciphr", "hubspot", "dynamics-365")
                .contains("juris", "harvest", "cascade", "datev");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListSaysWhoseItIsAndWhetherItWasChecked(Path list) throws IOException {
        YamlValue whole = YamlFile.read(list);

        assertThat(whole.entries().keySet()).containsExactly("vendor", "checked", "tables");
        assertThat(whole.at("vendor").orElseThrow().text()).isNotBlank();
        String checked = whole.at("checked").orElseThrow().text();
        assertThat(checked).isIn("yes", "no");
        assertThat(Files.readAllLines(list).get(0))
                .startsWith(checked.equals("yes") ? "# seen in public documentation" : "# generally known, unchecked");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyAliasIsOfOneColumnOfATable(Path list) {
        Map<String, YamlValue> tables = tables(list);

        assertThat(tables).isNotEmpty();
        tables.forEach((name, columns) -> {
            List<String> known = Tables.named(name).orElseThrow().fields().stream()
                    .map(Field::name)
                    .toList();
            assertThat(known).as(name).containsAll(columns.entries().keySet());
            assertThat(aliases(columns)).as(name).isNotEmpty().doesNotContain("");
            assertThat(normal(columns)).as(name).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @MethodSource("lists")
    void noAliasIsAHeadingThatIsNeverRead(Path list) {
        assertThat(tables(list).values().stream().flatMap(columns -> aliases(columns).stream()))
                .noneMatch(Headings::neverRead);
    }

    private static Map<String, YamlValue> tables(Path list) {
        return YamlFile.read(list).at("tables").orElseThrow().entries();
    }

    private static List<String> aliases(YamlValue columns) {
        return columns.entries().values().stream()
                .flatMap(column -> column.items().stream())
                .map(YamlValue::text)
                .toList();
    }

    /** As headings match, each once for its column: *InvoiceDate and InvoiceDate may both be listed there. */
    private static List<String> normal(YamlValue columns) {
        List<String> normal = new ArrayList<>();
        columns.entries().values().stream()
                .map(column -> column.items().stream().map(YamlValue::text).map(Headings::normal))
                .map(Stream::distinct)
                .forEach(names -> names.forEach(normal::add));
        return normal;
    }
}
