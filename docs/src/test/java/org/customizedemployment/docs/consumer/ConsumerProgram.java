package org.customizedemployment.docs.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.customizedemployment.docs.house.Reactor;

/** The same program for both paths. */
final class ConsumerProgram {
    private ConsumerProgram() {}

    static Program in(Path folder, boolean module) throws IOException {
        Program program = Program.in(folder).file("consumer/Main.java", resource("Main.java.txt"));
        return module ? program.file("module-info.java", resource("module-info.java.txt")) : program;
    }

    /** It ran, on that path, and with the classes of this build. */
    static void assertRan(String printed, boolean module) throws IOException {
        String runtime = Reactor.module("ce-runtime").artifact().toUri().toURL().toString();
        assertThat(printed)
                .contains("module " + module)
                .contains("from " + runtime)
                .endsWith("OK" + System.lineSeparator());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ConsumerProgram.class.getResourceAsStream("/consumer/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
