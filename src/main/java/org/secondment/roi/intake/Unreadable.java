package org.secondment.roi.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.secondment.roi.intake.file.Delivery;
import org.secondment.roi.intake.file.FileKind;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/** Files that are no exports by what they are, or are damaged where they are packed. */
final class Unreadable {

    /** @throws InputRefused if files of this kind are not read, or not from within an archive */
    static void refuse(String file, Path path, FileKind kind) {
        if (Delivery.at(path).isEntry() && kind != FileKind.TEXT) {
            throw refusal(
                    file,
                    "nested-archive",
                    "the archive holds another archive or a workbook here; unpack the outer one, and deliver its files");
        }
        if (kind == FileKind.ARCHIVE) {
            throw refusal(
                    file,
                    "archive",
                    "the file is a ZIP; name the files in it in its mapping file, such as source: {files: \"" + file
                            + "/*.csv\"}");
        }
        if (kind == FileKind.OTHER_DOCUMENT) {
            throw refusal(
                    file,
                    "other-document",
                    "the file is a workbook or a document that is not read (.xls, .xlsb, .ods, or one with a password);"
                            + " save it as .xlsx without a password, or as CSV");
        }
    }

    /** @throws InputRefused if a sheet is asked for where there is none: two mappings would read the same rows */
    static void refuseSheet(String file, FileKind kind, Mapping mapping) {
        if (kind != FileKind.WORKBOOK && !mapping.framing().sheet().isEmpty()) {
            throw refusal(
                    file,
                    "no-workbook",
                    "the mapping asks for the sheet '" + mapping.framing().sheet()
                            + "', but the file is no workbook; take source.sheet out of " + mapping.file()
                            + ", or deliver the workbook");
        }
    }

    /** @throws InputRefused if the file is LEDES XML */
    static void refuseXml(String file, byte[] first) {
        String text =
                new String(first, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        if (text.contains("<ledesxml")) {
            throw refusal(
                    file,
                    "ledes-xml",
                    "the file is LEDES XML, which is not read; export it as LEDES 1998B or LEDES 98BI V2");
        }
    }

    static InputRefused damaged(String file, FileKind kind, IOException cause) {
        String packed = switch (kind) {
            case GZIP -> "gzip file";
            case WORKBOOK -> "workbook";
            default -> "archive";
        };
        return cause instanceof EOFException
                ? refusal(file, "truncated", "the " + packed + " ends before its content does; copy or export it again")
                : refusal(file, "damaged", "the " + packed + " is damaged; copy or export it again");
    }

    private static InputRefused refusal(String file, String rule, String message) {
        return InputRefused.of(Problem.ofFile(file, rule, message));
    }

    private Unreadable() {}
}
