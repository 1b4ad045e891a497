package org.secondment.roi.report.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads every part of a workbook or deck once, those first that others need to be understood. */
final class OfficeFile {

    private final Place document;
    private final Archive archive;
    private final Names names;
    private final Suppressed suppressed;
    private final Set<String> parts;

    private OfficeFile(Place document, Archive archive, Names names, Suppressed suppressed) {
        this.document = document;
        this.archive = archive;
        this.names = names;
        this.suppressed = suppressed;
        this.parts = archive.names();
    }

    static void check(Place document, Archive archive, Names names, Suppressed suppressed) throws IOException {
        OfficeFile file = new OfficeFile(document, archive, names, suppressed);
        PartKinds.check(document, file.parts);
        ContentTypes.check(document, archive);
        Relationships relationships = Relationships.of(document, archive);
        if (PartKinds.isWorkbook(document)) {
            file.workbook(relationships);
        }
        file.others();
    }

    private void workbook(Relationships relationships) throws IOException {
        WorkbookPart workbook = new WorkbookPart(document.at(WorkbookPart.PART));
        StylesPart styles = new StylesPart(document.at(StylesPart.PART));
        StringsPart strings = new StringsPart();
        read(WorkbookPart.PART, workbook);
        read(StylesPart.PART, styles);
        read(StringsPart.PART, strings);
        Formulas formulas = workbook.formulas();
        Map<String, Integer> lastRows = new HashMap<>();
        for (Map.Entry<String, String> sheet : workbook.sheetById().entrySet()) {
            String part = relationships.target(WorkbookPart.PART, sheet.getKey());
            SheetPart reader = new SheetPart(
                    document.at(part), formulas, styles, strings, suppressed(relationships.targets(part)));
            read(part, reader);
            lastRows.put(sheet.getValue(), reader.lastRow());
        }
        for (String part : archive.names()) {
            if (part.matches("xl/charts/chart[0-9]+\\.xml")) {
                read(part, new ChartPart(document.at(part), formulas, lastRows));
            }
        }
    }

    /** Cells of a sheet whose value the tables of the pack suppress. */
    private Map<String, String> suppressed(Set<String> fromSheet) throws IOException {
        Map<String, String> addresses = new HashMap<>();
        for (String part : fromSheet) {
            if (part.startsWith("xl/tables/")) {
                read(part, tag -> {
                    if (tag.is("table")) {
                        addresses.putAll(suppressed.addresses(tag.get("displayName"), Cells.of(tag.get("ref"))));
                        queries(tag, document.at(part));
                    }
                });
            }
        }
        return addresses;
    }

    private static void queries(Tag table, Place place) {
        if (!Set.of("", "worksheet").contains(table.get("tableType")) || table.has("connectionId")) {
            place.problem(Rule.ROWS_BEHIND, "the table asks a source for its rows");
        }
    }

    private void others() throws IOException {
        List<String> rest = new ArrayList<>(archive.names());
        rest.retainAll(parts);
        for (String part : rest) {
            if (part.equals(CoreProperties.PART)) {
                read(part, new CoreProperties(document.at(part)));
            } else if (part.endsWith(".png")) {
                picture(part);
            } else if (part.endsWith(".xml") || part.endsWith(".rels")) {
                read(part, new PicturesPart(document.at(part)));
            }
        }
    }

    private void picture(String part) throws IOException {
        try (InputStream in = archive.open(part)) {
            PngFile.check(in, document.at(part));
        }
    }

    /** Reads a part if it is there and was not read before. */
    private void read(String part, Consumer<Tag> reader) throws IOException {
        if (!parts.remove(part)) {
            return;
        }
        Place place = document.at(part);
        try (InputStream in = archive.open(part)) {
            Xml.read(in, place, tag -> {
                reader.accept(tag);
                names.readOffice(tag, place);
            });
        }
        boolean isByHand = part.equals(CoreProperties.PART) || part.equals(ContentTypes.PART);
        if (!isByHand && !archive.isLarge(part)) {
            try (InputStream in = archive.open(part)) {
                Schemas.errors(in).forEach(error -> place.problem(Rule.SCHEMA, error));
            }
        }
    }
}
