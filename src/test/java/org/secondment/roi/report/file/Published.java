package org.secondment.roi.report.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The files of one pack, read with other programs' readers and from nothing but the folder.
 *
 * @param csv tables by name
 * @param workbook the same, where they stand on a sheet
 * @param named by its title, what each headline_ name of the workbook stands for: its value and the ends of its range
 * @param sheets names of the tables on each sheet
 * @param pictures sheets by the alternative texts of their pictures
 */
record Published(
        Map<String, List<List<String>>> csv,
        Map<String, List<List<Told>>> workbook,
        Map<String, List<Told>> named,
        Map<String, List<String>> sheets,
        Map<String, String> pictures,
        WebPage page,
        Optional<Deck> deck) {

    static Published in(Path pack) throws IOException {
        String name = pack.getFileName().toString();
        Map<String, List<Told>> named = new TreeMap<>();
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        Map<String, String> pictures = new LinkedHashMap<>();
        Path deck = pack.resolve(name + ".pptx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(pack.resolve(name + ".xlsx")))) {
            for (XSSFName one : book.getAllNames()) {
                if (one.getNameName().startsWith("headline_")) {
                    named(book, one, named);
                }
            }
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                sheet(book.getSheetAt(i), sheets, pictures);
            }
            return new Published(
                    CsvTables.of(pack),
                    WorkbookTables.of(book),
                    named,
                    sheets,
                    pictures,
                    new WebPage(Files.readString(pack.resolve(name + ".html"))),
                    Files.exists(deck) ? Optional.of(Deck.of(deck)) : Optional.empty());
        }
    }

    private static void named(XSSFWorkbook book, XSSFName name, Map<String, List<Told>> named) {
        CellReference place = new CellReference(name.getRefersToFormula());
        var row = book.getSheet(place.getSheetName()).getRow(place.getRow());
        String title = row.getCell(place.getCol() - 1).getStringCellValue().replaceFirst("^[0-9]+  ", "");
        Stream<Told> ends = Stream.of(1, 2)
                .map(beside -> WorkbookTables.told(row.getCell(place.getCol() + beside)))
                .filter(told -> !told.text().equals("[x]"));
        named.put(
                title,
                Stream.concat(Stream.of(WorkbookTables.told(row.getCell(place.getCol()))), ends)
                        .toList());
    }

    private static void sheet(XSSFSheet sheet, Map<String, List<String>> sheets, Map<String, String> pictures) {
        if (sheet.getSheetName().equals("Contents")) {
            return;
        }
        sheets.put(
                sheet.getSheetName(),
                sheet.getTables().stream().map(XSSFTable::getName).toList());
        if (sheet.getDrawingPatriarch() != null) {
            sheet.getDrawingPatriarch().getShapes().stream()
                    .filter(XSSFPicture.class::isInstance)
                    .forEach(shape -> pictures.put(
                            ((XSSFPicture) shape)
                                    .getCTPicture()
                                    .getNvPicPr()
                                    .getCNvPr()
                                    .getDescr(),
                            sheet.getSheetName()));
        }
    }
}
