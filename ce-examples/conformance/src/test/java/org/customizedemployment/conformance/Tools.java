package org.customizedemployment.conformance;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** Programs of the machine. Whoever lacks one skips the tests that need it; with CE_TOOLS=required, as in the build of the project, they fail. */
final class Tools {
    private Tools() {}

    static Path browser() {
        return find("a browser", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    }

    static Path office() {
        return find("LibreOffice", "soffice", "libreoffice");
    }

    /** Another Java than the one that runs the tests, from its home in CE_OTHER_JAVA. */
    static Path otherJava() {
        return Optional.ofNullable(System.getenv("CE_OTHER_JAVA"))
                .map(home -> Path.of(home, "bin", "java"))
                .filter(Files::isExecutable)
                .orElseThrow(() -> missing("another Java (CE_OTHER_JAVA)"));
    }

    private static Path find(String what, String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(one -> Path.of(one, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> missing(what));
    }

    private static RuntimeException missing(String what) {
        return "required".equals(System.getenv("CE_TOOLS"))
                ? new IllegalStateException(what + " is not installed, and CE_TOOLS=required")
                : new TestAbortedException(what + " is not installed");
    }
}
