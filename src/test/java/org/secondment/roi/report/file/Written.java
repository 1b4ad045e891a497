package org.secondment.roi.report.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Pack;

/** Workbooks and decks as they stand on disk. */
final class Written {

    static byte[] workbook(Pack pack) throws IOException {
        return workbook(pack, SheetLimits.EXCEL);
    }

    static byte[] workbook(Pack pack, SheetLimits limits) throws IOException {
        Pictures pictures = Pictures.of(PackFiles.blocks(pack, Plot.class).toList());
        return file(out -> ExcelFile.write(pack, pictures, limits, out));
    }

    static byte[] deck(Pack pack) throws IOException {
        return file(out -> SlidesFile.write(pack, out));
    }

    private static byte[] file(OfficeFile.Content content) throws IOException {
        Path folder = Files.createTempDirectory("written");
        Path file = folder.resolve("office");
        try {
            OfficeFile.write(folder, "office", Password.NONE, content);
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private Written() {}
}
