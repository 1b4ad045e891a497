package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class SideBySideTest {

    private final Queue<String> written = new ConcurrentLinkedQueue<>();

    @Test
    void writesAllParts() throws IOException {
        SideBySide.write(List.of(() -> written.add("page"), () -> written.add("deck"), () -> written.add("workbook")));

        assertThat(written).containsExactlyInAnyOrder("page", "deck", "workbook");
    }

    @Test
    void aFailureIsToldAsItWasOnceTheOtherPartsAreWritten() {
        CountDownLatch failing = new CountDownLatch(1);

        assertThatThrownBy(() -> SideBySide.write(List.of(
                        () -> {
                            failing.countDown();
                            throw new IOException("No space left on device");
                        },
                        () -> {
                            await(failing);
                            written.add("deck");
                        })))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(written).containsExactly("deck");
    }

    @Test
    void errorsAndBrokenRulesKeepTheirKind() {
        assertThatThrownBy(() -> SideBySide.write(List.of(() -> {
                    throw new OutOfMemoryError("Java heap space");
                })))
                .isExactlyInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(() -> SideBySide.write(List.of(() -> {
                    throw new IllegalArgumentException("No chart 'x'");
                })))
                .isExactlyInstanceOf(IllegalArgumentException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
