package org.secondment.roi.report.file;

import java.awt.Color;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;

/** Colours and fonts of a deck: what somebody adds to a slide looks like the rest. */
final class SlideTheme {

    private static final String FONT = "Arial";

    static void set(XMLSlideShow show) {
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            CTBaseStyles styles = master.getTheme().getXmlObject().getThemeElements();
            styles.getFontScheme().getMajorFont().getLatin().setTypeface(FONT);
            styles.getFontScheme().getMinorFont().getLatin().setTypeface(FONT);
            CTColorScheme scheme = styles.getClrScheme();
            List<CTColor> accents =
                    List.of(scheme.getAccent1(), scheme.getAccent2(), scheme.getAccent3(), scheme.getAccent4());
            List<Color> colours = List.of(Palette.BLUE, Palette.TEAL, Palette.PINK, Palette.ORANGE);
            for (int i = 0; i < accents.size(); i++) {
                accents.get(i).unsetSrgbClr();
                accents.get(i).addNewSrgbClr().setVal(bytes(colours.get(i)));
            }
        }
    }

    private static byte[] bytes(Color colour) {
        return new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()};
    }

    private SlideTheme() {}
}
