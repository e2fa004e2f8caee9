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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A test of a pack that passes has tested something. */
class PackTestHonestyTest {
    private static final PackLibrary LIBRARY = Packs.library(Packs.pack("demo", """
            parameters:
              - {id: demo.fee, citations: [CT-26], values: [{money: USD 500.00}]}
              - {id: demo.earned, citations: [CT-26], values: [{money: USD 1.00}]}
              - {id: demo.months, citations: [CT-26], values: [{number: 1}]}
            rules:
              - id: demo.earns
                citations: [CT-28]
                condition: {earned: {amount: demo.earned, months: demo.months}}
              - id: demo.report
                citations: [CT-28]
                condition: {document: {type: discovery-report, at-least: final}}
            bindings:
              - {move: start-job-development, severity: blocks, rules: [demo.earns]}
            programmes:
              - id: demo/one
                funder: funder
                services:
                  - code: discovery
                    citations: [CT-29]
                    components: [discovery]
                  - code: hire
                    citations: [CT-28]
                    components: [job-development]
                    fee: {milestone: demo.fee, once-per: [pursuit]}
                  - code: earnings
                    citations: [CT-28]
                    components: [post-placement-support]
                    requires: [demo.earns]
            """));
    private static final String HEAD = """
            format: ce-pack-test/1
            test: a day
            pack: demo
            programme: demo/one
            on: 2026-04-15
            """;
    private static final String EPISODE = "  episode: opened 2026-01-05\n";
    private static final String VISIT = """
              services: {visit: 2026-03-02 09:00-10:00 UTC discovery home-visit by staff-1}
            """;
    private static final String HIRE = """
              milestones: {hired: '2026-03-10 hire by staff-1, job bakery'}
              jobs: {bakery: 'started 2026-03-10, 20 h a week'}
              complete: everything
            """;
    /** A month and a half can't be counted, so that the rule fails. */
    private static final String BROKEN = """
              services: {paid: 2026-03-02 09:00-10:00 UTC earnings coaching by staff-1}
              earnings: {first: 2026-02-01 to 2026-02-28 USD 5.00}
              complete: everything
              parameters: {demo.months: 1.5}
            """;

    private static PackTestLoad load(String given, String expect) {
        String text = HEAD + "given:\n" + given + "expect:\n" + expect + "\n";
        return PackTestReader.of(LIBRARY)
                .read(List.of(PackFile.of("test.yaml", text.getBytes(StandardCharsets.UTF_8))));
    }

    private static PackTestResult run(String given, String expect) {
        if (load(given, expect) instanceof PackTestLoad.Loaded loaded) {
            return loaded.tests().get(0).run();
        }
        throw new AssertionError(problems(given, expect));
    }

    private static List<String> was(String given, String expect) {
        return run(given, expect).failures().stream().map(PackTestFailure::was).toList();
    }

    private static List<String> problems(String given, String expect) {
        return load(given, expect) instanceof PackTestLoad.Failed failed
                ? failed.problems().stream().map(PackProblem::toString).toList()
                : List.of();
    }

    @ParameterizedTest
    @CsvSource({"payable", "not payable", "undecided", "no amount", "0 min payable", "0 min billed", "USD 0.00"})
    void what_is_said_of_no_line_does_not_hold(String said) {
        assertThat(was("  complete: everything\n", "  claim: {total: " + said + "}"))
                .containsExactly("not billed, as no episode of 'demo/one' is given");
        assertThat(was(EPISODE, "  claim: {total: " + said + "}"))
                .containsExactly("nothing is billed under 'demo/one'");
    }

    @Test
    void a_line_without_an_episode_of_the_programme_is_not_billed_and_not_payable() {
        assertThat(was(VISIT, "  claim: {visit: payable}"))
                .containsExactly("not billed, as no episode of 'demo/one' is given");
        String other = """
                  episodes: {other: 'opened 2026-01-05, programme demo/other'}
                  services: {visit: '2026-03-02 09:00-10:00 UTC discovery home-visit by staff-1, episode other'}
                """;
        assertThat(was(EPISODE + other, "  claim: {visit: payable}"))
                .containsExactly("not billed in an episode of 'demo/one'");
    }

    @Test
    void a_number_of_minutes_says_nothing_of_a_milestone() {
        assertThat(run(EPISODE + HIRE, "  claim: {hired: 'payable, USD 500.00'}")
                        .failures())
                .isEmpty();
        assertThat(was(EPISODE + HIRE, "  claim: {hired: 0 min payable}")).containsExactly("payable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claim: {} | claim",
                "rules: {} | rules",
                "payers: {} | payers",
                "moves: {} | moves",
                "flags: {visit: {}} | visit"
            })
    void a_section_that_expects_nothing_is_a_problem(String section, String told) {
        assertThat(problems(EPISODE + VISIT, "  checks: {}\n  " + section))
                .containsExactlyInAnyOrder(
                        "CE-RULES-005 test.yaml:10: nothing is expected of 'checks'; "
                                + "write what is expected, or remove 'checks'",
                        "CE-RULES-005 test.yaml:11: nothing is expected of '" + told
                                + "'; write what is expected, or remove '" + told + "'");
    }

    @Test
    void a_rule_that_fails_is_an_error_and_not_undecided() {
        String given = EPISODE + BROKEN;

        assertThat(was(given, "  claim: {paid: undecided}"))
                .singleElement()
                .asString()
                .startsWith("60 min error");
        assertThat(run(given, "  claim: {paid: error}").failures()).isEmpty();
        assertThat(was(given, "  payers: {paid: 60 min undecided by demo/one}"))
                .containsExactly("60 min error by demo/one");
        assertThat(was("  phase: job-search-planning\n" + given, "  moves: {job-development: refused}"))
                .containsExactly("error because demo.earns");
    }

    @Test
    void a_rule_that_failed_was_not_tested_as_open() {
        PackTestResult failed = run(EPISODE + BROKEN, "  claim: {paid: error}\n  rules: {demo.earns: error}");

        assertThat(PackTestCoverage.of(LIBRARY, List.of(failed)).untouched(Touch.Kind.ANSWER))
                .contains("demo.earns: open");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "adopted: [vist] | no line 'vist' is given; did you mean 'visit'?",
                "referrals: {a: 'form 2026-01-01, episode secnd'} | no episode 'secnd' is given; did you mean 'second'?",
                "milestones: {a: '2026-03-10 hire, authorization ordr'} | no authorization 'ordr' is given; did you mean 'order'?",
                "milestones: {a: '2026-03-10 hire, job bakry'} | no job 'bakry' is given; did you mean 'bakery'?",
                "earnings: {a: '2026-03-01 to 2026-03-31 USD 5.00, job bakry'} | no job 'bakry' is given; did you mean 'bakery'?",
                "milestones: {a: '2026-03-10 hire, evidence leter'} | no document 'leter' is given; did you mean 'letter'?",
                "exceptions: {a: 'note, episode secnd'} | no episode 'secnd' is given; did you mean 'second'?"
            })
    void a_name_that_stands_for_nothing_is_told(String given, String told) {
        String others = EPISODE + VISIT + """
                  episodes: {second: opened 2026-02-01}
                  authorizations: {order: hire}
                  jobs: {bakery: 'started 2026-03-10, 20 h a week'}
                  documents: {letter: photo draft}
                """;

        assertThat(problems(others + "  " + given + "\n", "  claim: {visit: payable}"))
                .singleElement()
                .asString()
                .contains("CE-RULES-008 test.yaml:13: ")
                .contains(told);
        assertThat(problems(others + "  " + corrected(given) + "\n", "  claim: {visit: payable}"))
                .isEmpty();
    }

    private static String corrected(String given) {
        return given.replace("vist", "visit")
                .replace("secnd", "second")
                .replace("ordr", "order")
                .replace("bakry", "bakery")
                .replace("leter", "letter");
    }
}
