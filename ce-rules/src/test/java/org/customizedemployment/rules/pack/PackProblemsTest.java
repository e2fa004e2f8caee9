package org.customizedemployment.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.rules.pack.PackText.problems;

import java.util.List;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PackProblemsTest {
    private static final class BrokenPack implements PackProvider {
        @Override
        public Descriptor getDescriptor() {
            return Descriptor.of("broken", "1", ProviderKind.PACK);
        }

        @Override
        public List<PackFile> getFiles() {
            return getFiles();
        }
    }

    @Test
    void an_unknown_key_comes_with_a_suggestion() {
        assertThat(problems("paramters: []"))
                .containsExactly("CE-RULES-004 p.yaml:5: unknown key 'paramters'; did you mean 'parameters'?");
    }

    @Test
    void a_wrong_type_says_how_to_write_it() {
        assertThat(problems("""
                parameters:
                  - {id: a, citation: CT-29, values: [{hours: forty}]}
                  - {id: b, citation: CT-29, values: [{from: 2026-02-30, years: 3}]}
                  - {id: c, citation: CT-29, values: [{rate: 35}]}
                """))
                .containsExactly(
                        "CE-RULES-006 p.yaml:6: 'hours' is 'forty'; write hours like 40 or 1.5",
                        "CE-RULES-006 p.yaml:7: 'from' is '2026-02-30'; write a date like 2026-03-01",
                        "CE-RULES-006 p.yaml:8: 'rate' is '35'; write a rate like 'USD 35.00 per hour'");
    }

    @Test
    void dates_turned_round_are_reported() {
        assertThat(problems("""
                parameters:
                  - {id: a, citation: CT-29, values: [{from: 2026-03-01, until: 2026-02-01, hours: 4}]}
                """))
                .containsExactly("CE-RULES-006 p.yaml:6: until 2026-02-01 lies before from 2026-03-01; "
                        + "put the earlier date first");
    }

    @Test
    void values_that_overlap_name_both_lines() {
        assertThat(problems("""
                parameters:
                  - id: a
                    citation: CT-29
                    values:
                      - {from: 2026-01-01, until: 2026-06-30, hours: 4}
                      - {from: 2026-06-30, hours: 5}
                """))
                .containsExactly("CE-RULES-011 p.yaml:10: two values of parameter 'a' on the same day, "
                        + "the other in line 9; end the earlier value on the day before the later one starts");
    }

    @Test
    void unknown_references_are_reported_with_suggestions() {
        assertThat(problems("""
                parameters:
                  - {id: p.rate, citation: CT-26, unit: rate, supply: agency}
                programmes:
                  - id: p/a
                    funder: a
                    services:
                      - {code: s, citation: CT-26, components: [job-developement], rate: p.rat, credential: ce}
                    exclusions:
                      - {service: gse, other: any, citation: CT-17}
                    bindings:
                      - {move: start-job-developmnt, severity: blocks, rules: [p.none]}
                      - {record: servce, severity: advices, rules: []}
                """))
                .containsExactly(
                        "CE-RULES-007 p.yaml:11: unknown component 'job-developement'; did you mean 'job-development'?",
                        "CE-RULES-014 p.yaml:11: parameter 'p.rat' is used but not declared; did you mean 'p.rate'?",
                        "CE-RULES-008 p.yaml:11: unknown credential requirement 'ce'; "
                                + "declare it in this pack or in a lower layer, or correct the name",
                        "CE-RULES-007 p.yaml:13: unknown service 'gse'; use one of s",
                        "CE-RULES-007 p.yaml:15: unknown move 'start-job-developmnt'; "
                                + "did you mean 'start-job-development'?",
                        "CE-RULES-008 p.yaml:15: unknown rule 'p.none'; "
                                + "declare it in this pack or in a lower layer, or correct the name",
                        "CE-RULES-008 p.yaml:16: unknown kind of entry 'servce'; did you mean 'service'?",
                        "CE-RULES-007 p.yaml:16: unknown word 'advices' for 'severity'; did you mean 'advises'?");
    }

    @Test
    void a_missing_citation_is_a_problem() {
        assertThat(problems("""
                rules:
                  - {id: p.a, condition: {exists: {kind: theme}}}
                bindings: [{check: c, severity: advises, rules: [p.a]}]
                """))
                .containsExactly("CE-RULES-010 p.yaml:6: rule 'p.a' has no citation; "
                        + "cite the requirement it comes from, for example 'citations: [CT-29]'");
    }

    @Test
    @Tag("SEM-27")
    @Tag("ICF-G3")
    void funding_of_several_funders_that_does_not_add_up_is_a_problem() {
        assertThat(problems("""
                programmes:
                  - {id: p/a, funder: a, services: [], funding: {mix: braided, shares: [{funder: a, percent: 60}, {funder: b, percent: 39.5}], citation: SEM-27}}
                  - {id: p/b, funder: a, services: [], funding: {mix: blended, funders: [a], citation: SEM-27}}
                  - {id: p/c, funder: a, services: [], funding: {mix: blended, shares: [{funder: a, percent: 100}], citation: SEM-27}}
                  - {id: p/d, funder: a, services: [], funding: {mix: amalgamated, citation: SEM-27}}
                  - {id: p/e, funder: a, services: [], funding: {mix: braided, shares: [{funder: a, percent: 120}], citation: SEM-27}}
                """))
                .containsExactly(
                        "CE-RULES-025 p.yaml:6: 2 shares that make 99.5 per cent; "
                                + "let two funders or more have one above zero each, all together 100",
                        "CE-RULES-025 p.yaml:7: a pool of the money of fewer than two funders; "
                                + "name at least two of them, or remove 'funding'",
                        "CE-RULES-025 p.yaml:8: 'shares' of funding that is blended; "
                                + "remove it, or write another 'mix'; blended funding has 'funders'",
                        "CE-RULES-005 p.yaml:9: key 'label' is missing; "
                                + "add 'label: what funding has that is amalgamated'",
                        "CE-RULES-006 p.yaml:10: 'percent' is '120'; write a number like 60");
    }

    @Test
    void the_same_id_twice_is_a_problem() {
        assertThat(problems("""
                parameters:
                  - {id: a, citation: CT-29, unit: hours, supply: agency}
                  - {id: a, citation: CT-29, unit: hours, supply: agency}
                rules:
                  - {id: r, citation: CT-28, condition: {exists: {kind: theme}}}
                  - {id: r, citation: CT-28, condition: {exists: {kind: theme}}}
                bindings: [{check: c, severity: advises, rules: [r]}]
                """))
                .containsExactly(
                        "CE-RULES-009 p.yaml:7: parameter 'a' is declared in p.yaml:6; "
                                + "give each its own id; a higher layer states values under 'set-parameters'",
                        "CE-RULES-009 p.yaml:10: rule 'r' is also in p.yaml:9; give each its own id");
    }

    @Test
    void a_parameter_of_another_unit_is_refused() {
        assertThat(problems("""
                parameters: [{id: p.cap, citation: CT-29, values: [{days: 40}]}]
                programmes:
                  - id: p/a
                    funder: a
                    services:
                      - code: s
                        citation: CT-29
                        components: [job-development]
                        cap: {limit: p.cap, scopes: [person], citation: CT-29}
                """))
                .containsExactly("CE-RULES-018 p.yaml:13: parameter 'p.cap' is in days; name one in hours");
    }

    @Test
    void a_condition_that_can_not_be_read_says_why() {
        assertThat(problems("""
                rules:
                  - {id: a, citation: CT-28, condition: {al: []}}
                  - {id: b, citation: CT-28, condition: {document: {type: ce-plan, at-least: fnal}}}
                  - {id: c, citation: CT-28, condition: {exists: {kind: theme, where: {staments: 1}}}}
                  - {id: d, citation: CT-28, condition: {compare: {left: {count: {kind: theme}}, at-least: {hours: 1}}}}
                  - {id: e, citation: CT-28, shape: credential-on-date, credential: x}
                """))
                .containsExactly(
                        "CE-RULES-007 p.yaml:6: unknown condition 'al'; did you mean 'all'?",
                        "CE-RULES-007 p.yaml:7: unknown word 'fnal' for 'at-least'; did you mean 'final'?",
                        "CE-RULES-008 p.yaml:8: 'theme' has no attribute 'staments' that rules may read; "
                                + "did you mean 'statements'?",
                        "CE-RULES-006 p.yaml:9: number compared by 'at-least' with minutes; "
                                + "compare values of one kind; words and flags have no order",
                        "CE-RULES-007 p.yaml:10: unknown shape 'credential-on-date'; "
                                + "use one of credential-on-service-date, lines-of-one-order, one-service-at-a-time, "
                                + "pay-at-least, pulls-apart");
    }

    @Test
    void a_rule_bound_nowhere_and_a_parameter_used_nowhere_are_warnings() {
        assertThat(Packs.warnings(Packs.pack("p", """
                parameters: [{id: a, citation: CT-29, unit: hours, supply: agency}]
                rules: [{id: r, citation: CT-28, condition: {exists: {kind: theme}}}]
                """)))
                .containsExactly(
                        "CE-RULES-015 p.yaml:5: parameter 'a' is used nowhere; bind it, use it, or remove it",
                        "CE-RULES-015 p.yaml:6: rule 'r' is bound nowhere; bind it, use it, or remove it");
    }

    @Test
    void what_nothing_reaches_and_days_without_a_value_are_warnings() {
        assertThat(Packs.warnings(Packs.pack("p", """
                parameters:
                  - id: days
                    citation: CT-28
                    values:
                      - {until: 2026-01-31, days: 10}
                      - {from: 2026-03-01, days: 20}
                rules:
                  - {id: r, citation: CT-28, condition: {compare: {left: {parameter: days}, at-least: {days: 1}}}}
                bindings:
                  - {check: indicaters, severity: advises, rules: [r]}
                  - {check: our-own, severity: advises, rules: [r]}
                programmes:
                  - {id: p/none, funder: a}
                  - {id: p/a, funder: a, services: [{code: s, citation: CT-28, components: []}]}
                """)))
                .containsExactly(
                        "CE-RULES-026 p.yaml:10: parameter 'days' has no value from 2026-02-01 until 2026-02-28; "
                                + "state a value for these days too, or let the earlier one end later",
                        "CE-RULES-007 p.yaml:14: check 'indicaters' is asked only by those who know its name; "
                                + "did you mean 'indicators'?",
                        "CE-RULES-007 p.yaml:15: check 'our-own' is asked only by those who know its name; "
                                + "if it is meant, declare it under 'vocabulary': 'checks: [our-own]'",
                        "CE-RULES-027 p.yaml:17: programme 'p/none' has no service, so nothing can be claimed under it; "
                                + "add a service that can be read",
                        "CE-RULES-027 p.yaml:18: service 's' of 'p/a' has no component, so no work can be billed under it; "
                                + "name the components of Customized Employment that it pays for, or remove it");
    }

    @Test
    void a_provider_or_rule_in_java_that_throws_is_a_problem_and_hides_no_other() {
        assertThat(Packs.problems(new BrokenPack(), Packs.pack("p", "rulez: []")))
                .containsExactlyInAnyOrder(
                        "CE-RULES-029 broken: pack 'broken' can't say what it holds: StackOverflowError; "
                                + "report it to those who wrote the pack, or load the packs without it",
                        "CE-RULES-004 p.yaml:5: unknown key 'rulez'; did you mean 'rules'?");
    }

    @Test
    void a_file_without_a_head_is_no_pack() {
        assertThat(Packs.problems(FilePack.of(List.of(Packs.file("x.yaml", "rules: []\n")))))
                .containsExactly(
                        "CE-RULES-017 x.yaml:1: no pack's head; start the file with 'format: ce-pack/1' and 'pack:'");
    }

    @Test
    void problems_of_all_files_come_at_once_in_the_order_of_the_files() {
        assertThat(Packs.problems(Packs.pack("low", "rulez: []"), Packs.over("other", "high", "parametrs: []")))
                .extracting(text -> text.substring(0, text.indexOf(':', 15)))
                .containsExactly("CE-RULES-004 low.yaml", "CE-RULES-016 high.yaml", "CE-RULES-004 high.yaml");
    }

    @Test
    void every_code_is_there_once_and_has_a_remedy() {
        assertThat(RulesError.values()).extracting(RulesError::code).doesNotHaveDuplicates();
        assertThat(RulesError.values()).allSatisfy(one -> {
            assertThat(one.code()).matches("CE-RULES-\\d{3}");
            assertThat(one.remedy()).isNotBlank();
        });
    }

    @Test
    @Tag("CT-8")
    void everything_that_is_wrong_with_a_certification_is_told() {
        assertThat(problems("""
                parameters:
                  - {id: years, citation: CT-11, values: [{years: 3}]}
                credentials:
                  - id: certified
                    citation: CT-10
                    accepted: [ct-ce]
                    issuers: [{credential: acre-ce, issuers: [acre]}, {credential: ct-ce}]
                certifications:
                  - id: scheme
                    citation: CT-10a
                    credential: certifed
                  - id: scheme-2
                    citation: CT-10a
                    credential: certified
                    components: [discovry]
                    course:
                      id: course
                      credential: ct-ce
                      citation: CT-8
                      sessions: [monday 12:00-09:00]
                      seets: {citation: CT-13}
                      replacement-pay: {payer: dds, amount: years, citation: CT-38}
                """))
                .containsExactly(
                        "CE-RULES-008 p.yaml:11: issuers of 'acre-ce', which is not accepted; add it to 'accepted', or name one"
                                + " that is there",
                        "CE-RULES-005 p.yaml:11: key 'issuers' is missing; add 'issuers: [an issuer's id]'",
                        "CE-RULES-008 p.yaml:15: unknown credential requirement 'certifed'; did you mean 'certified'?",
                        "CE-RULES-007 p.yaml:19: unknown component 'discovry'; did you mean 'discovery'?",
                        "CE-RULES-006 p.yaml:24: 'sessions' is 'monday 12:00-09:00'; write a day and two times like"
                                + " 'monday 09:00-12:00'",
                        "CE-RULES-004 p.yaml:25: unknown key 'seets'; did you mean 'seats'?",
                        "CE-RULES-018 p.yaml:26: parameter 'years' is in years; name one in money");
    }
}
