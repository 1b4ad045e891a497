package org.secondment.roi.publish;

import java.nio.file.Path;

/** A process of its own that publishes one run after another until it is killed. */
final class PublishingLoop {

    public static void main(String[] arguments) {
        Path output = Path.of(arguments[0]);
        for (int n = 0; ; n++) {
            Runs.publish(output, "child" + n % 50);
        }
    }

    private PublishingLoop() {}
}
