package org.secondment.roi.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputRefusedTest {

    @Test
    void everyReasonSurvivesBeingSentByASparkTask() throws IOException, ClassNotFoundException {
        List<Problem> problems = List.of(
                new Problem("bills.csv", 3, "unreadable-date", "Bill date", "31/02/2024", "Bill date is '31/02/2024'"),
                Problem.ofFile("hr.csv", "empty", "the file is empty"));

        InputRefused received = received(new InputRefused(problems));

        assertThat(received.problems()).isEqualTo(problems);
        assertThat(received).hasMessage("bills.csv:3 | Bill date is '31/02/2024'\nhr.csv | the file is empty");
    }

    private static InputRefused received(InputRefused sent) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (InputRefused) in.readObject();
        }
    }
}
