package org.secondment.roi.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.table.Table;

/** An inputs folder with the smallest set of files that is not refused, to which a test adds what it is about. */
public record Inputs(Path folder, Path mappings) {

    public static final String PEOPLE = "employee_id,start_date,leave_date,grade\nE1,2019-09-02,,associate\n";
    static final String MATTERS = "matter_id,client_id,opened_date,practice_area\nM1,C1,2023-01-09,corporate\n";
    static final String BILLS = "bill_id,matter_id,bill_date,fees_net,currency\nB1,M1,2024-02-01,1234.50,GBP\n";
    static final String SECONDMENTS =
            "secondment_id,employee_id,client_id,start_date,end_date\nS1,E1,C1,2023-03-06,2023-09-01\n";

    public static Inputs in(Path folder) {
        try {
            Path exports = Files.createDirectories(folder.resolve("exports"));
            return new Inputs(exports, Files.createDirectories(folder.resolve("mappings")))
                    .with("people.csv", PEOPLE)
                    .with("matters.csv", MATTERS)
                    .with("bills.csv", BILLS)
                    .with("secondments.csv", SECONDMENTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Inputs with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Inputs with(String name, byte[] bytes) {
        return write(folder.resolve(name), bytes);
    }

    public Inputs withMapping(String name, String text) {
        return write(mappings.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    public Inputs without(String name) {
        try {
            Files.delete(folder.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Exports exports() {
        return Exports.find(folder, Optional.of(mappings), KnownFiles.in(folder, "test", Instant.EPOCH));
    }

    /** The files of a table in name order, each content once. */
    public static List<Source> of(Exports exports, Table table) {
        return exports.sources().stream()
                .filter(source -> source.table().equals(table.name()) && !source.isDuplicate())
                .toList();
    }

    private Inputs write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
