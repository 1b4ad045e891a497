package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What may happen to a folder, and the file that is named then. */
enum Damage {
    BYTE_CHANGED("facts-1.parquet") {
        @Override
        void happenTo(Path place) throws IOException {
            byte[] bytes = Files.readAllBytes(place);
            bytes[bytes.length / 2] ^= 1;
            Files.write(place, bytes);
        }
    },
    CUT_SHORT("keys-0.bin") {
        @Override
        void happenTo(Path place) throws IOException {
            Files.write(place, new byte[8]);
        }
    },
    FILE_GONE("facts-0.parquet") {
        @Override
        void happenTo(Path place) throws IOException {
            Files.delete(place);
        }
    },
    MARK_GONE("facts.json") {
        @Override
        void happenTo(Path place) throws IOException {
            Files.delete(place);
        }
    },
    MARK_CUT_SHORT("facts.json") {
        @Override
        void happenTo(Path place) throws IOException {
            Files.writeString(place, Files.readString(place).substring(0, 200));
        }
    },
    MARK_CHANGED("facts.json") {
        @Override
        void happenTo(Path place) throws IOException {
            String mark = Files.readString(place);
            String changed = mark.replace("\"rows\": 2", "\"rows\": 3");
            assertThat(changed).isNotEqualTo(mark);
            Files.writeString(place, changed);
        }
    };

    private final String file;

    Damage(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    abstract void happenTo(Path place) throws IOException;
}
