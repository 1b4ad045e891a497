package org.secondment.roi.testing;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.secondment.roi.storage.StoreOnDisk;

/** Hands the one local Spark session of the test run to every test that asks for a {@link SparkSession}. */
public final class SharedSpark implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SparkSession.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedSpark.class))
                .getOrComputeIfAbsent(Session.class, key -> new Session(), Session.class)
                .spark();
    }

    /** The session as the job starts it for small inputs; stopped when the test run ends. */
    private record Session(SparkSession spark) implements AutoCloseable {

        Session() {
            this(SparkSession.builder()
                    .master("local[2]")
                    .appName("tests")
                    .config("spark.ui.enabled", "false")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.driver.host", "127.0.0.1")
                    .config("spark.sql.shuffle.partitions", "2")
                    .config("spark.sql.session.timeZone", "UTC")
                    .config("spark.sql.ansi.enabled", "true")
                    .config("spark.sql.datetime.java8API.enabled", "true")
                    .config("spark.sql.codegen.wholeStage", "false")
                    .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                    .config("spark.sql.adaptive.enabled", "false")
                    .config(StoreOnDisk.settings())
                    .getOrCreate());
        }

        @Override
        public void close() {
            spark.stop();
        }
    }
}
