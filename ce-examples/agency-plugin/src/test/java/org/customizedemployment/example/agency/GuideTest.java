package org.customizedemployment.example.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide "A report, a format or a rule of your own": its code is the code of this module, and all of it that it promises. */
class GuideTest {
    private static final Path GUIDE = Path.of("../../docs/a-report-a-format-a-rule.md");
    private static final Pattern BLOCK = Pattern.compile("```[a-z]+\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SNIPPET = Pattern.compile("// snippet: [a-z-]+\n(.*?) *// end\n", Pattern.DOTALL);

    /** Lines without what they are indented by: a guide stands further left. */
    private static String flush(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("GuideTest.java"))
                    .sorted()
                    .map(GuideTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void every_block_of_the_guide_is_in_a_file_of_this_module() throws IOException {
        List<String> files = files().stream().map(GuideTest::flush).toList();
        List<String> blocks = BLOCK.matcher(read(GUIDE))
                .results()
                .map(match -> flush(match.group(1)))
                .toList();
        assertThat(blocks)
                .hasSizeGreaterThan(9)
                .allSatisfy(block -> assertThat(files).as(block).anyMatch(file -> file.contains(block)));
    }

    @Test
    void every_snippet_of_this_module_is_in_the_guide() throws IOException {
        String guide = flush(read(GUIDE));
        List<String> snippets = files().stream()
                .flatMap(file -> SNIPPET.matcher(file).results())
                .map(MatchResult::group)
                .map(one -> flush(one.replaceAll("// (snippet: [a-z-]+|end)\n", "")))
                .toList();
        assertThat(snippets)
                .hasSizeGreaterThan(8)
                .allSatisfy(snippet -> assertThat(guide).contains(snippet.strip()));
    }
}
