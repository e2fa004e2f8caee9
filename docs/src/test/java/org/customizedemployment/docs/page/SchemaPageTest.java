package org.customizedemployment.docs.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.customizedemployment.docs.house.Reactor;
import org.customizedemployment.jackson.schema.CaseSchema;
import org.junit.jupiter.api.Test;

class SchemaPageTest {
    @Test
    void the_committed_schemas_are_those_of_the_code() throws IOException {
        for (CaseSchema schema : CaseSchema.all()) {
            GeneratedPage.check(
                    "schema/" + schema.getName() + ".json", new String(schema.toJson(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void there_are_no_others() throws IOException {
        List<String> names = CaseSchema.all().stream()
                .map(schema -> schema.getName() + ".json")
                .toList();
        Path folder = Reactor.root().resolve("docs/schema");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .filter(name -> !names.contains(name)))
                    .isEmpty();
        }
    }
}
