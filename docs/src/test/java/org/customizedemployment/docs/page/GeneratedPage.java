package org.customizedemployment.docs.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.customizedemployment.docs.house.Reactor;

/** A page of {@code docs/} that must say what the code says. */
public final class GeneratedPage {
    /** The switch that writes the pages instead of comparing them. */
    public static final String UPDATE = "index.update";

    private GeneratedPage() {}

    /** Compares the committed page, or writes it if the build was asked to. */
    public static void check(String name, String content) throws IOException {
        Path page = Reactor.root().resolve("docs").resolve(name);
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(page, content, StandardCharsets.UTF_8);
        }
        String committed = Files.exists(page)
                ? Files.readString(page, StandardCharsets.UTF_8).replace("\r\n", "\n")
                : "";
        assertThat(committed)
                .as(
                        "docs/%s is not what the code says now. Write it with './mvnw -pl docs test -D%s=true'"
                                + " after './mvnw install -DskipTests', look at the difference and commit it.",
                        name, UPDATE)
                .isEqualTo(content);
    }
}
