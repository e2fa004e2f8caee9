package org.customizedemployment.docs.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequirementIndexTest {
    private static final List<Requirement> TWO =
            List.of(new Requirement("CT-28", "one"), new Requirement("CT-29", "two"));

    @Test
    void the_committed_index_is_what_the_tests_say() throws IOException {
        GeneratedPage.check(
                "requirements-index.md", RequirementIndex.ofThisBuild().markdown());
    }

    @Test
    void no_test_is_tagged_with_an_unknown_requirement() throws IOException {
        assertThat(RequirementIndex.ofThisBuild().unknown())
                .as("correct the tag, or add the requirement to requirements.csv")
                .isEmpty();
    }

    @Test
    void no_requirement_is_listed_twice() throws IOException {
        assertThat(RequirementIndex.ofThisBuild().twice()).isEmpty();
    }

    @Test
    void a_requirement_without_a_test_is_open() {
        TaggedTest test = new TaggedTest("CT-28", "ce-rules", "GateTest#a_sentence");
        assertThat(new RequirementIndex(TWO, List.of(test)).markdown())
                .contains("1 of 2 have a test")
                .contains("| CT-28 | one | **ce-rules** `GateTest#a_sentence` |")
                .contains("| CT-29 | two | *open* |");
    }

    @Test
    void an_unknown_tag_is_reported_with_its_test() {
        TaggedTest test = new TaggedTest("CT-99", "ce-rules", "GateTest#a_sentence");
        assertThat(new RequirementIndex(TWO, List.of(test)).unknown())
                .containsExactly("CT-99 on ce-rules GateTest#a_sentence");
    }

    @Test
    void the_order_of_files_does_not_show() {
        TaggedTest a = new TaggedTest("CT-28", "ce-core", "ATest#x");
        TaggedTest b = new TaggedTest("CT-28", "ce-rules", "BTest#y");
        assertThat(new RequirementIndex(TWO, List.of(a, b)).markdown())
                .isEqualTo(new RequirementIndex(TWO, List.of(b, a, b)).markdown());
    }

    @Test
    void a_competency_statement_counts_for_its_competency() {
        List<Requirement> list = List.of(new Requirement("ICF-C3", "three"));
        TaggedTest test = new TaggedTest("ICF-C3.K1", "ce-core", "ATest#x");
        assertThat(new RequirementIndex(list, List.of(test)).markdown())
                .contains("| ICF-C3 | three | **ce-core** `ATest#x` |");
    }

    @Test
    void tags_are_read_from_classes_methods_and_nested_classes_and_not_from_comments(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("ATest.java"), """
                @Tag("CT-1")
                class ATest {
                    // @Tag("CT-2")
                    @org.junit.jupiter.api.Tag("CT-3") @Tag("slow") void x() {}
                    @net.jqwik.api.Tag(value = "CT-4") @Property void y() {}
                    @Nested class Inner { @Tags({@Tag("CT-5"), @Tag("CT-6")}) void z() { String s = "@Tag(\\"CT-7\\")"; } }
                }
                """);
        assertThat(TestTags.below(folder, "m"))
                .containsExactlyInAnyOrder(
                        new TaggedTest("CT-1", "m", "ATest"),
                        new TaggedTest("CT-3", "m", "ATest#x"),
                        new TaggedTest("CT-4", "m", "ATest#y"),
                        new TaggedTest("CT-5", "m", "ATest.Inner#z"),
                        new TaggedTest("CT-6", "m", "ATest.Inner#z"));
    }

    @Test
    void a_tag_that_is_not_written_out_is_refused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("ATest.java"), "class ATest { @Tag(OTHER) void x() {} }");
        assertThatThrownBy(() -> TestTags.below(folder, "m")).hasMessageContaining("Write the tag out");
    }
}
