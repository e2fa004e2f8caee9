package org.customizedemployment.rules.packtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.EntryHeader;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of packs as authors write them. */
class PackTestReaderTest {
    private static final PackLibrary LIBRARY = Packs.library(Packs.pack("demo", """
            parameters:
              - {id: demo.rate, citations: [CT-26], unit: rate, supply: agency}
              - {id: demo.cap, citations: [CT-29], values: [{hours: 2}]}
              - {id: demo.not-asked, citations: [CT-29], values: [{hours: 2}]}
            rules:
              - id: demo.employer-known
                citations: [CT-28]
                condition: {exists: {kind: employer}}
              - id: demo.report
                citations: [CT-28]
                condition: {document: {type: discovery-report, at-least: final}}
            bindings:
              - {move: start-job-development, severity: blocks, rules: [demo.report]}
              - {check: ready, severity: blocks, rules: [demo.report, demo.employer-known]}
            programmes:
              - id: demo/one
                funder: funder
                services:
                  - code: development
                    citations: [CT-29]
                    components: [job-development]
                    rate: demo.rate
                    cap: {limit: demo.cap, scopes: [person], citations: [CT-29]}
                    documentation: not-stated
                    travel: billable
                  - code: coaching
                    citations: [CT-28]
                    components: [post-placement-support, discovery]
                    documentation: billable
                    travel: billable
                exclusions:
                  - {service: development, other: any, grain: interval, precedence: development, citations: [CT-17]}
            """));
    private static final String HEAD = """
            format: ce-pack-test/1
            test: a day
            pack: demo
            programme: demo/one
            on: 2026-04-15
            """;
    private static final String LOG = """
            given:
              zone: America/New_York
              episode: opened 2026-01-05
              services:
                one: 2026-03-02 09:00-12:00 development employer-visit by staff-1, present throughout
              complete: everything
            """;

    private static PackFile file(String name, String text) {
        return PackFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(String... texts) {
        List<PackFile> files = new ArrayList<>();
        for (String text : texts) {
            files.add(file("test-" + files.size() + ".yaml", text));
        }
        PackTestLoad load = PackTestReader.of(LIBRARY).read(files);
        return load instanceof PackTestLoad.Failed failed
                ? failed.problems().stream().map(PackProblem::toString).toList()
                : List.of();
    }

    private static PackTestResult run(String given, String expect) {
        PackTestLoad load = PackTestReader.of(LIBRARY)
                .withEntries(json -> Employer.builder()
                        .header(EntryHeader.first("salon"))
                        .name(json)
                        .business("grooming")
                        .build())
                .read(List.of(file("test.yaml", HEAD + given + "expect:\n" + expect)));
        if (load instanceof PackTestLoad.Failed failed) {
            throw new AssertionError(failed.problems());
        }
        return ((PackTestLoad.Loaded) load).tests().get(0).run();
    }

    private static Stream<String> was(PackTestResult result) {
        return result.failures().stream().map(PackTestFailure::was);
    }

    @Test
    @Tag("CT-29")
    void minutes_are_compared_by_what_becomes_of_them_and_what_is_not_named_is_none() {
        assertThat(run(LOG, "  claim: {one: '2 h payable, 60 min not payable because claim.cap-reached'}")
                        .passed())
                .isTrue();
        for (String wrong : List.of(
                "payable",
                "2 h payable",
                "1 h 59 min payable, 61 min not payable",
                "2 h payable, 1 h not payable because claim.duplicate",
                "2 h payable, 1 h undecided")) {
            assertThat(was(run(LOG, "  claim: {one: '" + wrong + "'}")))
                    .containsExactly("120 min payable, 60 min not payable because claim.cap-reached");
        }
    }

    @Test
    void amounts_are_compared_to_the_cent_and_no_amount_by_its_reason() {
        String priced = LOG + "  parameters: {demo.rate: USD 60.00 per hour}\n";

        assertThat(run(priced, "  claim: {one: USD 120.00, total: USD 120.00}").passed())
                .isTrue();
        assertThat(was(run(priced, "  claim: {one: USD 120.01}")).findFirst().orElse(""))
                .endsWith(", USD 120.00");
        assertThat(run(LOG, "  claim: {one: no amount because claim.rate-not-supplied}")
                        .passed())
                .isTrue();
        assertThat(run(LOG, "  claim: {one: no amount because claim.minutes-undecided}")
                        .passed())
                .isFalse();
        assertThat(run(priced, "  claim: {one: no amount}").passed()).isFalse();
    }

    @Test
    void a_parameter_of_the_test_stands_in_the_place_of_the_packs() {
        assertThat(run(LOG + "  parameters: {demo.cap: 1 h}\n", "  claim: {one: '1 h payable, 2 h not payable'}")
                        .passed())
                .isTrue();
        assertThat(run(
                                LOG + "  parameters: {demo.cap: not supplied}\n",
                                "  claim: {one: undecided because claim.cap-not-supplied}")
                        .passed())
                .isTrue();
    }

    @Test
    void a_failure_says_where_what_was_expected_what_was_and_why() {
        PackTestFailure failure =
                run(LOG, "  rules: {demo.report: met}").failures().get(0);

        assertThat(failure.line()).isEqualTo(13);
        assertThat(failure.what()).isEqualTo("rule demo.report");
        assertThat(failure.expected()).isEqualTo("met");
        assertThat(failure.was()).isEqualTo("not-met because demo.report.not-met");
        assertThat(failure.why()).extracting(reason -> reason.code()).containsExactly("demo.report.not-met");
    }

    @Test
    void rules_moves_and_checks_are_asked() {
        PackTestResult result = run("given:\n  phase: job-search-planning\n  complete: [document]\n", """
                  rules: {demo.report: not-met, demo.employer-known: cannot-tell}
                  moves: {job-development: refused because demo.report}
                  checks: {ready: not-met because demo.report and demo.employer-known}
                """);

        assertThat(result.failures()).isEmpty();
        assertThat(was(run(
                        "given:\n  phase: job-search-planning\n  documents: {report: discovery-report final}\n",
                        "  moves: {job-development: refused}")))
                .containsExactly("accepted");
    }

    @Test
    void an_entry_that_is_written_out_arrives_as_json() {
        PackTestResult result = run("""
                given:
                  entries:
                    - {kind: employer, size: 3, open: true, name: "3", sites: [a, null]}
                """, "  rules: {demo.employer-known: met}");

        assertThat(result.failures()).isEmpty();
        assertThat(problems(HEAD + "given: {entries: [{kind: employer}]}\nexpect: {rules: {demo.report: met}}"))
                .singleElement()
                .asString()
                .contains("where nothing was given that reads them");
    }

    @Test
    void a_test_touches_what_it_expects_and_nothing_else() {
        PackTestCoverage coverage = PackTestCoverage.of(
                LIBRARY,
                List.of(run(
                        LOG,
                        "  claim: {one: '120 min payable, 60 min not payable'}\n  rules: {demo.report: not-met}")));

        assertThat(coverage.untouched(Touch.Kind.RULE)).containsExactly("demo.employer-known");
        assertThat(coverage.untouched(Touch.Kind.ANSWER)).contains("demo.report: passes", "demo.report: open");
        assertThat(coverage.untouched(Touch.Kind.ANSWER)).doesNotContain("demo.report: not met");
        assertThat(coverage.untouched(Touch.Kind.SERVICE)).containsExactly("demo/one coaching");
        assertThat(coverage.untouched(Touch.Kind.PARAMETER)).containsExactly("demo.not-asked");
        assertThat(coverage.untouched(Touch.Kind.BRANCH))
                .contains(
                        "demo/one development: claim.documentation-not-stated",
                        "demo/one development with any service: claim.overlap-precedence")
                .doesNotContain("demo/one development: claim.cap-reached", "demo/one development: payable");
    }

    @Test
    @Tag("SEM-23")
    void an_exclusion_is_touched_by_the_two_services_it_is_about() {
        PackTestResult result = run(
                LOG + "  other-services: {gse: \'2026-03-02 09:00-10:00 gse paid by dds, adopted 2026-03-20\'}\n",
                "  claim: {one: '2 h payable, 1 h not payable because claim.overlap-adopted'}");

        assertThat(result.failures()).isEmpty();
        assertThat(PackTestCoverage.of(LIBRARY, List.of(result)).untouched(Touch.Kind.BRANCH))
                .doesNotContain("demo/one development with any service: claim.overlap-adopted");
    }

    @Test
    void a_service_over_midnight_ends_on_the_next_day_and_presence_follows_it() {
        String given = LOG.replace(
                "09:00-12:00 development employer-visit by staff-1, present throughout",
                "23:00-01:00 development employer-visit by staff-1, present 23:30-00:30 and 00:40-00:50");

        assertThat(run(given, "  claim: {one: '70 min payable, 50 min undecided because claim.indirect-not-stated'}")
                        .failures())
                .isEmpty();
    }

    @Test
    void every_problem_of_every_file_is_told_at_once() {
        assertThat(problems("format: ce-pack/1\n", "test: x\n", HEAD + "given: {}\nexpect: {}\nwhyy: now\n"))
                .containsExactly(
                        "CE-RULES-021 test-0.yaml:1: format 'ce-pack/1'; start the file with 'format: ce-pack-test/1'",
                        "CE-RULES-021 test-1.yaml:1: no format; start the file with 'format: ce-pack-test/1'",
                        "CE-RULES-004 test-2.yaml:8: unknown key 'whyy'; did you mean 'why'?");
    }

    @Test
    void a_test_that_expects_nothing_is_a_problem() {
        assertThat(problems(HEAD + "given: {}\nexpect: {}\n"))
                .singleElement()
                .asString()
                .startsWith("CE-RULES-005 test-0.yaml:7: nothing is expected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "services: {a: 2026-03-02 9-11 development employer-visit by x} | '9-11' is no time; write it like",
                "services: {a: 2026-03-02 09:00-10:00 development employer-visit by x} | no time zone",
                "services: {a: 2026-13-02 09:00-10:00 UTC development employer-visit by x} | '2026-13-02' is no date",
                "services: {a: 2026-03-02 09:00-10:00 Mars/One development employer-visit by x} | Mars/One",
                "services: {a: 2026-03-02 09:00-10:00 UTC coaching coaching by x} | of which component 'coaching' is",
                "services: {a: 2026-03-02 09:00-10:00 UTC developmnt employer-visit by x} | unknown service 'developmnt'; did you mean 'development'?",
                "services: {a: '2026-03-02 09:00-10:00 UTC development employer-visit by x, present 11:00-12:00'} | '11:00-12:00' is not within the service",
                "services: {a: '2026-03-02 23:00-01:00 UTC development employer-visit by x, present 00:30-01:30'} | is not within",
                "services: {a: [1]} | a list where a sentence is meant",
                "documents: {a: discovery-report finl} | unknown state 'finl'; did you mean 'final'?",
                "documents: {a: 'discovery-report final, reviewed by councilor'} | did you mean 'counselor'?",
                "documents: {a: 'discovery-report final, coverd 2026-01-01'} | did you mean 'covers'?",
                "authorizations: {a: development twenty h} | 'twenty h' is too much",
                "credentials: [x has ct-ce] | 'holds' is missing",
                "credentials: [x holds ct-ce] | it is not said when it was issued",
                "complete: [servises] | did you mean 'service'?",
                "parameters: {demo.kap: 1 h} | no parameter 'demo.kap'; did you mean 'demo.cap'?",
                "parameters: {demo.cap: USD 1.00} | is of another kind than the pack's value",
                "episode: closed 2026-01-01 | it is not said when the episode opened",
                "epizode: opened 2026-01-01 | unknown key 'epizode'; did you mean 'episode'?"
            })
    void what_cannot_be_read_is_told_with_what_to_write(String given, String told) {
        assertThat(problems(HEAD + "given:\n  " + given + "\nexpect: {rules: {demo.report: met}}\n"))
                .singleElement()
                .asString()
                .contains("test-0.yaml:7: ")
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rules: {demo.reprt: met} | unknown rule 'demo.reprt'; did you mean 'demo.report'?",
                "rules: {demo.report: maybe} | 'maybe' is none of",
                "rules: {demo.report: met because claim.capreached} | unknown reason code 'claim.capreached'",
                "moves: {job-developement: accepted} | did you mean 'job-development'?",
                "moves: {job-development: refused because demo.rule} | unknown rule 'demo.rule'",
                "checks: {redy: met} | did you mean 'ready'?",
                "flags: {wan: {demo.report: met}} | unknown entry 'wan'",
                "claim: {wan: payable} | unknown line 'wan'",
                "claim: {one: 60 min paid} | unknown words '60 min paid'",
                "claim: {one: payable because} | the code of a reason is missing"
            })
    void what_cannot_be_expected_is_told_with_what_to_write(String expect, String told) {
        assertThat(problems(HEAD + LOG + "expect: {" + expect + "}\n"))
                .singleElement()
                .asString()
                .contains(told);
    }

    @Test
    void a_misspelt_programme_does_not_hide_what_else_is_wrong() {
        String text = (HEAD + LOG + "expect: {claim: {wan: payable}}\n").replace("demo/one", "demo/oen");

        assertThat(problems(text)).hasSize(2).first().asString().contains("did you mean 'demo/one'?");
    }

    @Test
    void the_packs_that_files_name_are_found_without_reading_the_rest() {
        assertThat(PackTestReader.packsOf(List.of(
                        file("a", "pack: demo 1.0"),
                        file("b", "pack: other"),
                        file("c", "pack: demo"),
                        file("d", ": ["))))
                .containsExactly("demo", "other");
    }
}
