package org.secondment.roi.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.secondment.roi.storage.Locations;

/** What a file is by its first bytes, whatever its name. */
public enum FileKind {
    TEXT,
    GZIP,
    /** A ZIP of files. */
    ARCHIVE,
    /** A workbook as .xlsx. */
    WORKBOOK,
    /** A workbook or a document that cannot be read: .xls, .xlsb, .ods, or one with a password. */
    OTHER_DOCUMENT;

    private static final int MOST = 8;

    /**
     * The kind that the content shows, whatever the name says.
     *
     * @throws java.util.zip.ZipException if it is a damaged or encrypted archive
     */
    public static FileKind of(Path path) throws IOException {
        Delivery delivery = Delivery.at(path);
        byte[] first;
        try (InputStream bytes = delivery.open()) {
            first = bytes.readNBytes(MOST);
        }
        if (FirstBytes.areGzip(first)) {
            return GZIP;
        }
        if (FirstBytes.start(first, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
            return OTHER_DOCUMENT;
        }
        boolean zip = FirstBytes.start(first, 'P', 'K', 3, 4) || FirstBytes.start(first, 'P', 'K', 5, 6);
        return !zip || delivery.isEntry() ? (zip ? ARCHIVE : TEXT) : zipped(path);
    }

    private static FileKind zipped(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(Locations.file(path))) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return WORKBOOK;
            }
            boolean document = zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null;
            return document ? OTHER_DOCUMENT : ARCHIVE;
        }
    }
}
