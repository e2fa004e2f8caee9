package org.customizedemployment.vendorhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customizedemployment.spring.boot.starter.CustomizedEmploymentProperties;
import org.junit.jupiter.api.Test;

/** The guide "Beside your case system": its code is the code here, its properties are those of the starter. */
class GuideTest {
    private static final Path GUIDE = Path.of("../../docs/beside-your-case-system.md");
    private static final Pattern CODE = Pattern.compile("```(?:java|xml)\\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_piece_of_code_is_from_the_example() throws IOException {
        List<String> files;
        try (Stream<Path> all = Stream.concat(Files.walk(Path.of("src")), Stream.of(Path.of("pom.xml")))) {
            files = all.filter(file -> file.toString().matches(".*\\.(java|xml)"))
                    .map(GuideTest::text)
                    .map(GuideTest::flush)
                    .toList();
        }
        List<MatchResult> pieces =
                CODE.matcher(Files.readString(GUIDE)).results().toList();
        assertThat(pieces).hasSizeGreaterThanOrEqualTo(10);
        for (MatchResult piece : pieces) {
            assertThat(files)
                    .as(piece.group(1))
                    .anySatisfy(file -> assertThat(file).contains(flush(piece.group(1))));
        }
    }

    @Test
    void every_property_is_in_its_table() throws IOException {
        String guide = Files.readString(GUIDE);
        Stream.of(CustomizedEmploymentProperties.class.getRecordComponents())
                .map(one -> one.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT))
                .forEach(name -> assertThat(guide).contains("`customized-employment." + name + "`"));
    }

    @Test
    void the_problem_it_shows_is_one_that_the_example_tells() throws IOException {
        Path test = Path.of("src/test/java/org/customizedemployment/vendorhost/CareTrackRowsTest.java");
        String shown = "time_sheet 522 start_ts: UNCLEAR_TIME (service)";
        assertThat(Files.readString(GUIDE)).contains(shown);
        assertThat(Files.readString(test)).contains(shown);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the indentation, which a page does not need. */
    private static String flush(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
