package org.secondment.roi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Remote paths behave as those of Unix, but for what stands before them. */
class RemotePathTest {

    private static final String ROOT = "hdfs://host:8020";
    private static final List<String> TEXTS =
            List.of("/", "/a", "/a/b c", "/a/./b/../c", "/../a", "a", "a/b", "../a/..", "a//b/", "/a/b c/ä.csv");

    @Test
    void theTextOfAPathGivesItAgain() {
        for (String text : List.of(ROOT + "/", ROOT + "/a b/ä%20#.csv", "s3a://bucket/x/y", "hdfs:///x")) {
            assertThat(Locations.of(text)).hasToString(text).isEqualTo(Locations.of(text));
            assertThat(Locations.isRemote(Locations.of(text))).isTrue();
        }
        assertThat(Locations.of("hdfs://host")).isEqualTo(Locations.of("hdfs://host/"));
        assertThat(Locations.of("hdfs://host/x")).isNotEqualTo(Locations.of("hdfs://other/x"));
    }

    @Test
    void plainPathsAndFileUrisAreOfThisMachine() {
        assertThat(Locations.of("/a b")).isEqualTo(Path.of("/a b"));
        assertThat(Locations.of("reports")).isEqualTo(Path.of("reports"));
        assertThat(Locations.of("file:/a b")).isEqualTo(Path.of("/a b"));
        assertThat(Locations.of("file:///a")).isEqualTo(Path.of("/a"));
        assertThat(Locations.of("c:/a").getFileSystem()).isEqualTo(Path.of("/").getFileSystem());
    }

    @Test
    void plainPathsNeedNoHadoop() throws Exception {
        URL[] ours = {Locations.class.getProtectionDomain().getCodeSource().getLocation()};
        try (URLClassLoader alone = new URLClassLoader(ours, ClassLoader.getPlatformClassLoader())) {
            Class<?> locations = alone.loadClass(Locations.class.getName());
            Path plain = Path.of("/a");
            assertThat(locations.getMethod("of", String.class).invoke(null, "/a"))
                    .isEqualTo(plain);
            assertThat(locations.getMethod("file", Path.class).invoke(null, plain))
                    .isEqualTo(plain.toFile());
            for (String question : List.of("isRemote", "renamesFolders", "mustReplaceFiles", "mustRenameFolders")) {
                locations.getMethod(question, Path.class).invoke(null, plain);
            }
            assertThatThrownBy(() -> locations.getMethod("of", String.class).invoke(null, "hdfs://host/a"))
                    .hasCauseInstanceOf(NoClassDefFoundError.class);
        }
    }

    @Test
    void onlyRelativePathsStartAtTheFolder() {
        Path remote = Locations.of(ROOT + "/firm");
        assertThat(Locations.within(remote, "exports")).hasToString(ROOT + "/firm/exports");
        assertThat(Locations.within(remote, "/mnt/keys")).isEqualTo(Path.of("/mnt/keys"));
        assertThat(Locations.within(Path.of("/firm"), "exports")).isEqualTo(Path.of("/firm/exports"));
        assertThat(Locations.within(Path.of("/firm"), "s3a://bucket/x")).hasToString("s3a://bucket/x");
    }

    @Test
    void partsAreThoseOfUnix() {
        alike(Path::getFileName);
        alike(Path::getParent);
        alike(Path::normalize);
        alike(Path::isAbsolute);
        alike(Path::getNameCount);
        alike(path -> path.resolve("x/y"));
        alike(path -> path.resolveSibling("x"));
        alike(path -> path.resolve("/x"));
    }

    @Test
    void pairsAreThoseOfUnix() {
        alike(Path::resolve);
        alike(Path::startsWith);
        alike(Path::endsWith);
        alike(Path::equals);
        alike((one, other) -> one.isAbsolute() == other.isAbsolute() && !(one + "/" + other).contains(".")
                ? one.relativize(other)
                : "no way");
        alike((one, other) -> Integer.signum(one.compareTo(other)));
    }

    @Test
    void pathsOfTwoFileSystemsDoNotMix() {
        Path remote = Locations.of(ROOT + "/a");
        assertThat(remote.startsWith(Path.of("/a"))).isFalse();
        assertThat(Path.of("/a").startsWith(remote)).isFalse();
        assertThatThrownBy(() -> remote.resolve(Path.of("b"))).isInstanceOf(ProviderMismatchException.class);
        assertThatThrownBy(() -> remote.relativize(Locations.of("s3a://b/a")))
                .isInstanceOf(ProviderMismatchException.class);
    }

    private static void alike(Function<Path, Object> part) {
        for (String text : TEXTS) {
            assertThat(shown(part.apply(remote(text)))).as(text).isEqualTo(shown(part.apply(Path.of(text))));
        }
    }

    private static void alike(BiFunction<Path, Path, Object> pair) {
        for (String one : TEXTS) {
            for (String other : TEXTS) {
                assertThat(shown(pair.apply(remote(one), remote(other))))
                        .as(one + " and " + other)
                        .isEqualTo(shown(pair.apply(Path.of(one), Path.of(other))));
            }
        }
    }

    private static Path remote(String text) {
        return Locations.of(ROOT).getFileSystem().getPath(text);
    }

    private static String shown(Object value) {
        return String.valueOf(value).replace(ROOT, "");
    }
}
