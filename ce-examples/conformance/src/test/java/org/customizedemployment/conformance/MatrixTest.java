package org.customizedemployment.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.customizedemployment.conformance.Papers.Paper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each report that is found in each format that is found: a new report works in every format, a new format serves every report. */
class MatrixTest {
    private static final Path FOLDER = Path.of("target", "papers");

    @TestFactory
    Stream<DynamicTest> every_report_can_be_written_in_every_format_in_both_languages() {
        return Papers.engine().formats().stream()
                .flatMap(format -> Papers.once().stream()
                        .map(paper ->
                                dynamicTest(paper + "." + format.getDescriptor().id(), () -> {
                                    for (var language : Papers.LANGUAGES) {
                                        byte[] bytes =
                                                paper.as(format.getDescriptor().id(), language);
                                        assertThat(bytes).isNotEmpty();
                                        Files.createDirectories(FOLDER);
                                        Files.write(
                                                FOLDER.resolve(
                                                        paper + "." + language + "." + format.getFileExtension()),
                                                bytes);
                                    }
                                })));
    }

    @Test
    void the_matrix_is_as_large_as_it_should_be() {
        assertThat(Papers.once()).hasSizeGreaterThanOrEqualTo(28);
        assertThat(Papers.engine().formats())
                .extracting(one -> one.getDescriptor().id())
                .contains("html", "markdown", "csv", "json", "text", "pdf", "docx", "xlsx");
        assertThat(Papers.all()).extracting(Paper::report).contains("discovery", "employer-page", "bill");
    }
}
