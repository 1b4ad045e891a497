package org.secondment.roi.report.file;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Slide;

/** A pack's deck as a PowerPoint file. */
final class SlidesFile {

    static void write(Pack pack, OutputStream out) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            forgetThumbnail(show.getPackage());
            show.setPageSize(new Dimension(SlideSheet.WIDTH, SlideSheet.HEIGHT));
            SlideTheme.set(show);
            List<Slide> slides = pack.slides();
            for (int number = 1; number <= slides.size(); number++) {
                SlideSheet.write(show, pack, slides.get(number - 1), number);
            }
            ExcelFile.describe(show.getProperties(), pack);
            show.write(out);
        }
    }

    /** POI's empty deck brings a small picture of itself. */
    private static void forgetThumbnail(OPCPackage deck) {
        for (PackageRelationship one : deck.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
            deck.removePart(deck.getPart(one));
            deck.removeRelationship(one.getId());
        }
    }

    private SlidesFile() {}
}
