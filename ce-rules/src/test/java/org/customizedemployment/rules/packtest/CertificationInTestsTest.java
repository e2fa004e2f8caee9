package org.customizedemployment.rules.packtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.customizedemployment.rules.error.PackProblem;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.pack.Packs;
import org.customizedemployment.rules.packtest.result.PackTestCoverage;
import org.customizedemployment.rules.packtest.result.PackTestFailure;
import org.customizedemployment.rules.packtest.result.PackTestResult;
import org.customizedemployment.rules.packtest.result.Touch;
import org.customizedemployment.spi.pack.PackFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Certification in tests as data: facts about credentials in; certified, lapsed and reasons out. */
class CertificationInTestsTest {
    private static final String PACK = """
            parameters:
              - {id: demo.years, citations: [CT-11], values: [{years: 3}]}
            credentials:
              - {id: certified, citations: [CT-4, CT-11], accepted: [ce], validity: demo.years}
            certifications:
              - {id: demo.certification, citations: [CT-10a], credential: certified, components: [discovery, job-development]}
            %s
            """;
    private static final PackLibrary LIBRARY = Packs.library(Packs.pack("demo", PACK.formatted("")));
    private static final String HEAD = """
            format: ce-pack-test/1
            test: who is certified
            pack: demo
            on: 2026-06-30
            given:
            %s
            expect:
              certification:
            """;
    private static final String REGISTER = """
              credentials:
                - anna holds ce for discovery, issued 2024-09-16
                - ben holds ce for discovery, issued 2023-06-29
                - cleo holds ce for discovery, issued 2025-01-01, withdrawn 2026-06-30
            """;

    private static PackTestLoad load(PackLibrary library, String given, String expected) {
        String text = HEAD.formatted(given.stripTrailing()) + expected.indent(4);
        return PackTestReader.of(library)
                .read(List.of(PackFile.of("test.yaml", text.getBytes(StandardCharsets.UTF_8))));
    }

    private static PackTestResult run(String given, String expected) {
        PackTestLoad load = load(LIBRARY, given, expected);
        if (load instanceof PackTestLoad.Failed failed) {
            throw new AssertionError(failed.problems());
        }
        return ((PackTestLoad.Loaded) load).tests().get(0).run();
    }

    private static List<String> problems(PackLibrary library, String expected) {
        return load(library, REGISTER, expected) instanceof PackTestLoad.Failed failed
                ? failed.problems().stream().map(PackProblem::toString).toList()
                : List.of();
    }

    @Test
    @Tag("CT-4")
    @Tag("CT-11")
    void who_is_certified_whose_certificate_lapsed_and_who_never_had_one_is_told_apart() {
        PackTestResult result = run(REGISTER, """
                anna: {discovery: certified, job-development: not-certified because rules.credential-other-component}
                ben: {discovery: lapsed because rules.credential-lapsed}
                cleo: {discovery: withdrawn}
                nobody: {discovery: not-certified because rules.credential-none}
                """);

        assertThat(result.failures()).isEmpty();
        assertThat(run(REGISTER, "ben: {discovery: certified on 2026-06-28}").failures())
                .isEmpty();
        assertThat(run("  complete: everything", "anna: {discovery: cannot-tell because rules.credential-no-register}")
                        .failures())
                .isEmpty();
    }

    @Test
    @Tag("CT-11")
    void what_is_not_as_expected_is_told_with_its_reason_and_its_line() {
        PackTestFailure failure =
                run(REGISTER, "ben:\n  discovery: certified").failures().get(0);

        assertThat(failure.line()).isEqualTo(13);
        assertThat(failure.what()).isEqualTo("certification ben for discovery");
        assertThat(failure.was()).isEqualTo("lapsed because rules.credential-lapsed");
        assertThat(run(REGISTER, "ben: {discovery: not-certified}").failures()).hasSize(1);
    }

    @Test
    void what_no_test_touches_of_a_certification_is_named() {
        PackTestCoverage coverage = PackTestCoverage.of(
                LIBRARY, List.of(run(REGISTER, "anna: {discovery: certified}\nben: {discovery: lapsed}")));

        assertThat(coverage.untouched(Touch.Kind.BRANCH))
                .containsExactly(
                        "demo.certification job-development: staff certified",
                        "demo.certification job-development: staff not certified");
        assertThat(coverage.untouched(Touch.Kind.PARAMETER)).isEmpty();
    }

    @Test
    void what_cannot_be_expected_of_a_certification_is_told() {
        assertThat(problems(LIBRARY, "anna: {discovry: certified}"))
                .singleElement()
                .asString()
                .contains("discovery");
        assertThat(problems(LIBRARY, "anna: {discovery: certifed}"))
                .singleElement()
                .asString()
                .contains("lapsed");
        assertThat(problems(LIBRARY, "anna: {discovery: lapsed because rules.lapsed}"))
                .hasSize(1);
        assertThat(problems(LIBRARY, "anna: {}")).hasSize(1);
        PackLibrary two = Packs.library(Packs.pack("demo", PACK.formatted("""
                  - {id: demo.other, citations: [CT-10a], credential: certified, components: [discovery]}
                """.stripTrailing())));
        assertThat(problems(two, "anna: {discovery: certified}")).isNotEmpty();
        assertThat(problems(two, "demo.other: {anna: {discovery: certified}}")).isEmpty();
    }
}
