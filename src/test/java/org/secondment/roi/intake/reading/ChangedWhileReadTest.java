package org.secondment.roi.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondment.roi.intake.Inputs;
import org.secondment.roi.intake.Refusals;
import org.secondment.roi.intake.file.RecordText;

/** Something happens to a file between its first row and its last; it is far longer than what is read at once. */
class ChangedWhileReadTest {

    private static final int ROWS = 20_000;
    private static final String CHANGED =
            "bills.csv | the file changed while it was read; run again once nothing writes to the inputs folder";

    @TempDir
    private Path temp;

    /** What an export, a copy or a person may do meanwhile. */
    private enum Change {
        APPENDED {
            @Override
            void to(Path file) throws IOException {
                Files.writeString(file, row(ROWS), StandardOpenOption.APPEND);
            }
        },
        TRUNCATED {
            @Override
            void to(Path file) throws IOException {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() / 2);
                }
            }
        },
        OVERWRITTEN {
            @Override
            void to(Path file) throws IOException {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.write(ByteBuffer.wrap(row(7).getBytes(StandardCharsets.UTF_8)), place(ROWS - 1));
                }
            }
        },
        REPLACED {
            @Override
            void to(Path file) throws IOException {
                Path other = Files.writeString(file.resolveSibling("other"), Files.readString(file) + row(ROWS));
                Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            }
        };

        abstract void to(Path file) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void theFileIsRefused(Change change) {
        Source bills = bills();
        assertThat(Refusals.of(() -> read(bills, change::to))).containsExactly(CHANGED);
    }

    @Test
    void aFileThatIsDeletedIsRefused() {
        Source bills = bills();
        assertThat(Refusals.of(() -> read(bills, Files::delete)))
                .containsExactly(
                        "bills.csv | the file was found and is gone; run again once nothing writes to the inputs"
                                + " folder");
    }

    /** What is read is what was found; the next run finds the other file. */
    @Test
    void aFileInWhosePlaceAnotherOfItsSizeIsPutIsReadToItsEnd() {
        List<String> read = read(bills(), file -> {
            String other = Files.readString(file).replace("1.00", "2.00");
            Files.move(
                    Files.writeString(file.resolveSibling("other"), other), file, StandardCopyOption.REPLACE_EXISTING);
        });

        assertThat(read).hasSize(ROWS).containsOnly("1.00");
    }

    @Test
    void aFileThatIsLeftAloneIsRead() {
        assertThat(read(bills(), file -> {})).hasSize(ROWS);
    }

    private interface Meanwhile {
        void to(Path file) throws IOException;
    }

    /** The fees of each row; the change comes with the first. */
    private static List<String> read(Source source, Meanwhile change) {
        List<String> fees = new ArrayList<>();
        Rows rows = new Rows() {
            @Override
            public void add(RecordText record) {
                if (fees.isEmpty()) {
                    try {
                        change.to(Path.of(source.path()));
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }
                fees.add(record.value(3));
            }

            @Override
            public void addUnended(RecordText record) {
                fees.add("half a row");
            }
        };
        RangeReading.readInto(rows, source, source.ranges().get(0));
        return fees;
    }

    private Source bills() {
        StringBuilder text = new StringBuilder("bill_id,matter_id,bill_date,fees_net,currency\n");
        for (int i = 0; i < ROWS; i++) {
            text.append(row(i));
        }
        return Inputs.in(temp).with("bills.csv", text.toString()).exports().sources().stream()
                .filter(source -> source.name().equals("bills.csv"))
                .findFirst()
                .orElseThrow();
    }

    private static String row(int number) {
        return "B" + (100_000 + number) + ",M1,2024-02-01,1.00,GBP\n";
    }

    private static long place(int row) {
        return "bill_id,matter_id,bill_date,fees_net,currency\n".length() + (long) row * row(0).length();
    }
}
