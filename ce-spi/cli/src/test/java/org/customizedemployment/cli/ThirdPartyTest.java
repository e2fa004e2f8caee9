package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever gets {@code ce.jar} can read in it whose work else it holds, and on which terms. */
class ThirdPartyTest {
    /** What tests alone take. A dependency is in one list or the other. */
    private static final List<String> TESTS_ALONE = List.of(
            "org.junit.",
            "org.junit:",
            "net.jqwik:",
            "org.assertj:",
            "net.bytebuddy:",
            "org.opentest4j:",
            "org.apache.maven.",
            "org.postgresql:",
            "io.zonky.",
            "org.slf4j:",
            "org.tukaani:",
            "org.checkerframework:");

    private static String page() throws IOException {
        try (InputStream in = CeCommand.class.getResourceAsStream("/META-INF/third-party.md")) {
            assertThat(in).as("the page in the jar").isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Group and artifact of each jar that this test could load from, by where the build keeps it. */
    private static TreeSet<String> jars() {
        return Stream.of("surefire.test.class.path", "jdk.module.path", "java.class.path")
                .map(name -> System.getProperty(name, ""))
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .filter(one -> one.endsWith(".jar"))
                .map(Path::of)
                .filter(one -> one.getNameCount() > 4 && one.toString().contains("repo"))
                .map(ThirdPartyTest::name)
                .filter(one -> !one.isEmpty() && !one.startsWith("org.customizedemployment:"))
                .filter(one -> TESTS_ALONE.stream().noneMatch(one::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The folders of a repository: group, artifact, version, file. */
    private static String name(Path jar) {
        int version = jar.getNameCount() - 2;
        String artifact = jar.getName(version - 1).toString();
        if (!jar.getFileName().toString().startsWith(artifact + "-" + jar.getName(version))) {
            return "";
        }
        String group = "";
        for (int i = version - 2; i >= 0; i--) {
            String part = jar.getName(i).toString();
            if (part.contains("repo")) {
                break;
            }
            group = part + (group.isEmpty() ? "" : "." + group);
        }
        return group + ":" + artifact;
    }

    @Test
    void each_library_in_the_jar_is_listed_and_nothing_else() throws IOException {
        TreeSet<String> listed = Pattern.compile("^\\| `([\\w.-]+:[\\w.-]+)` \\|", Pattern.MULTILINE)
                .matcher(page())
                .results()
                .map((MatchResult one) -> one.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).hasSizeGreaterThan(30).isEqualTo(jars());
    }

    @Test
    void the_texts_of_licences_it_names_are_there() throws IOException {
        assertThat(page()).contains("META-INF/LICENSE-LGPL-2.1.txt", "Atkinson Hyperlegible", "DejaVu Sans");
        ClassLoader loader = CeCommand.class.getClassLoader();
        for (String name : List.of(
                "META-INF/LICENSE-LGPL-2.1.txt",
                "org/customizedemployment/format/pdf/fonts/AtkinsonHyperlegible-LICENSE.txt",
                "org/customizedemployment/format/pdf/fonts/DejaVu-LICENSE.txt")) {
            assertThat(loader.getResource(name)).as(name).isNotNull();
        }
    }
}
