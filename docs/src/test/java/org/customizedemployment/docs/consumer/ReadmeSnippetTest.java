package org.customizedemployment.docs.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.docs.house.Reactor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeSnippetTest {
    @Test
    void the_code_in_the_readme_compiles_without_warnings_and_runs(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path readme = Reactor.root().resolve("README.md");
        assertThat(readme).as("the page that everyone reads first").exists();
        Optional<String> code = Snippet.first(Files.readString(readme, StandardCharsets.UTF_8));
        assertThat(code).as("README.md has no block that begins with ```java").isPresent();
        String type = Snippet.mainType(code.get());
        Program program = Program.in(folder).file(type + ".java", Snippet.sourceFile(code.get()));
        String jars = Program.path(ConsumerPath.jars());
        program.compile(List.of("-cp", jars, "-Xlint:-path"));
        String path = Program.path(List.of(program.classes())) + File.pathSeparator + jars;
        assertThat(program.run(List.of("-cp", path, type))).isNotBlank();
    }

    @Test
    void statements_alone_become_a_program(@TempDir Path folder) throws IOException, InterruptedException {
        String page =
                "# Page\n```java\nimport java.util.List;\n\nSystem.out.println(List.of(1, 2));\n```\n```java\nnot this\n```\n";
        String code = Snippet.first(page).orElseThrow();
        Program program = Program.in(folder).file("Snippet.java", Snippet.sourceFile(code));
        program.compile(List.of());
        assertThat(program.run(List.of("-cp", program.classes().toString(), Snippet.mainType(code))))
                .contains("[1, 2]");
    }

    @Test
    void a_whole_type_is_taken_as_it_is() {
        String code = "public final class FirstSteps {\n    public static void main(String[] args) {}\n}\n";
        assertThat(Snippet.sourceFile(code)).isEqualTo(code);
        assertThat(Snippet.mainType(code)).isEqualTo("FirstSteps");
    }

    @Test
    void a_page_without_java_has_no_snippet() {
        assertThat(Snippet.first("# Page\n```sh\n./mvnw verify\n```\n")).isEmpty();
    }
}
