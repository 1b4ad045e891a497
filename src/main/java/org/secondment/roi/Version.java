package org.secondment.roi;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the job jar states it. */
final class Version implements IVersionProvider {

    static String text() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"secondment-roi " + text()};
    }
}
