package org.secondment.roi.report.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Model;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;

/** Writes a pack's files: the workbook, the web page, the charts and the tables; the same pack gives the same bytes. */
public final class PackFiles {

    /** Writes {@code tables/} into the folder, which is made where missing. */
    public static void writeTables(Pack pack, Path folder) {
        PackRules.check(pack);
        try {
            Path tables = Files.createDirectories(folder.resolve("tables"));
            Map<String, Grid> grids = new LinkedHashMap<>();
            Stream.concat(blocks(pack, Grid.class), pack.tables().stream())
                    .forEach(grid -> grids.putIfAbsent(grid.name(), grid));
            for (Grid grid : grids.values()) {
                TablesFile.write(grid, tables.resolve(grid.name() + ".csv"));
            }
        } catch (IOException e) {
            throw unwritable(pack, folder, e);
        }
    }

    /**
     * Writes workbook, deck where the pack has slides, web page and its charts, if any, into the folder, made where missing.
     *
     * @param password of workbook and deck; the page, the charts and the tables have none
     */
    public static void writeDocuments(Pack pack, Path folder, Password password) {
        PackRules.check(pack);
        try {
            Files.createDirectories(folder);
            Pictures pictures = Pictures.of(blocks(pack, Plot.class).toList());
            SideBySide.write(List.of(
                    () -> writeCharts(pictures, folder.resolve("charts")),
                    () -> writeWorkbook(pack, pictures, folder, password),
                    () -> writeDeck(pack, folder, password),
                    () -> Files.write(folder.resolve(pack.name() + ".html"), HtmlFile.of(pack, pictures))));
        } catch (IOException e) {
            throw unwritable(pack, folder, e);
        }
    }

    private static void writeWorkbook(Pack pack, Pictures pictures, Path folder, Password password) throws IOException {
        OfficeFile.write(
                folder,
                pack.name() + ".xlsx",
                password,
                out -> ExcelFile.write(pack, pictures, SheetLimits.EXCEL, out));
    }

    private static void writeDeck(Pack pack, Path folder, Password password) throws IOException {
        if (!pack.slides().isEmpty()) {
            OfficeFile.write(folder, pack.name() + ".pptx", password, out -> SlidesFile.write(pack, out));
        }
    }

    private static UncheckedIOException unwritable(Pack pack, Path folder, IOException e) {
        return new UncheckedIOException("the files of pack " + pack.name() + " cannot be written into " + folder, e);
    }

    private static void writeCharts(Pictures pictures, Path folder) throws IOException {
        if (!pictures.ids().isEmpty()) {
            Files.createDirectories(folder);
        }
        for (String id : pictures.ids()) {
            Files.write(folder.resolve(id + ".png"), pictures.png(id));
            Files.write(folder.resolve(id + ".svg"), SvgFile.of(pictures.chart(id)));
        }
    }

    static <T extends Block> Stream<T> blocks(Pack pack, Class<T> kind) {
        return pack.pages().stream()
                .flatMap(p -> p.blocks().stream())
                .map(PackFiles::plain)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** A live table as the table that it is. */
    static Block plain(Block block) {
        return block instanceof Model model ? model.grid() : block;
    }

    static long count(Page page, Class<? extends Block> kind) {
        return page.blocks().stream()
                .map(PackFiles::plain)
                .filter(kind::isInstance)
                .count();
    }

    private PackFiles() {}
}
