package org.secondment.roi.report.file;

import java.awt.Color;

/** The colours of every chart; the fills keep 3:1 on white and differ in greyscale. */
final class Palette {

    static final Color BLUE = new Color(0x12436D);
    static final Color TEAL = new Color(0x28A197);
    static final Color PINK = new Color(0x801650);
    static final Color ORANGE = new Color(0xF46A25);
    static final Color FILL = new Color(0x718EA7);

    static final Color INK = new Color(0x1A1A1A);
    static final Color TEXT = new Color(0x3D3D3D);
    static final Color MUTED = new Color(0x595959);
    static final Color GREY = new Color(0x8C8C8C);
    static final Color RULE = new Color(0xB8B8B8);
    static final Color GRID = new Color(0xE4E4E4);
    static final Color PAPER = Color.WHITE;

    /** An opaque mixture with white: it prints alike everywhere, unlike transparency. */
    static Color tint(Color colour, double share) {
        return new Color(
                mixed(colour.getRed(), share), mixed(colour.getGreen(), share), mixed(colour.getBlue(), share));
    }

    private static int mixed(int channel, double share) {
        return (int) Math.round(255 - (255 - channel) * share);
    }

    private Palette() {}
}
