package org.secondment.roi.report.file;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The embedded typeface, Source Sans 3: charts look the same on a server without any font. */
final class Fonts {

    private static final String FONT_CONFIG = "sun.awt.fontconfig";
    private static final Font REGULAR;
    private static final Font SEMIBOLD;

    static {
        System.setProperty("java.awt.headless", "true");
        try {
            boolean configured = Files.isRegularFile(Path.of(System.getProperty(FONT_CONFIG, "")));
            Path own = Files.createTempFile("fonts", ".properties");
            try {
                if (!configured) {
                    Files.writeString(own, "version=1\nsequence.allfonts=default\n");
                    System.setProperty(FONT_CONFIG, own.toString());
                }
                REGULAR = loaded("SourceSans3_400Regular.ttf");
                SEMIBOLD = loaded("SourceSans3_600SemiBold.ttf");
            } finally {
                Files.delete(own);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the fonts cannot be copied into the temporary folder", e);
        }
    }

    static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    static Font semibold(double size) {
        return SEMIBOLD.deriveFont((float) size);
    }

    private static Font loaded(String file) throws IOException {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new FileNotFoundException("fonts/" + file + " is missing in the program's jar");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException("fonts/" + file + " is not a font", e);
        }
    }

    private Fonts() {}
}
