package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.SparkConf;
import org.junit.jupiter.api.Test;

/** Where nobody says otherwise, Spark listens to nobody else and leaves nothing readable on the disk. */
class SparkTest {

    @Test
    void aLocalSessionHasNoPageIsBoundToThisMachineAndEncryptsWhatItSpills() {
        SparkConf conf = Spark.settled(given());

        assertThat(conf.get("spark.master")).isEqualTo("local[*]");
        assertThat(conf.get("spark.ui.enabled")).isEqualTo("false");
        assertThat(conf.get("spark.driver.host")).isEqualTo("127.0.0.1");
        assertThat(conf.get("spark.driver.bindAddress")).isEqualTo("127.0.0.1");
        assertThat(conf.get("spark.io.encryption.enabled")).isEqualTo("true");
    }

    @Test
    void whatIsGivenHolds() {
        SparkConf conf = Spark.settled(given().set("spark.master", "local[1]")
                .set("spark.ui.enabled", "true")
                .set("spark.io.encryption.enabled", "false"));

        assertThat(conf.get("spark.ui.enabled")).isEqualTo("true");
        assertThat(conf.get("spark.io.encryption.enabled")).isEqualTo("false");
        assertThat(conf.get("spark.driver.host")).isEqualTo("127.0.0.1");
    }

    @Test
    void aClusterKeepsItsOwnConfiguration() {
        SparkConf conf = Spark.settled(given().set("spark.master", "spark://head:7077"));

        assertThat(conf.contains("spark.ui.enabled")).isFalse();
        assertThat(conf.contains("spark.driver.host")).isFalse();
        assertThat(conf.contains("spark.io.encryption.enabled")).isFalse();
    }

    /** Without what this machine sets for its tests. */
    private static SparkConf given() {
        return new SparkConf(false);
    }
}
