package org.customizedemployment.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.rules.pack.PackText.problems;
import static org.customizedemployment.rules.pack.PackText.services;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CapProblemsTest {
    @Test
    @Tag("CT-29")
    void a_sub_cap_above_its_cap_names_its_line_and_the_cap() {
        assertThat(problems("""
                parameters:
                  - {id: job-development.cap, citation: CT-29, values: [{hours: 10}]}
                  - id: job-development.indirect-cap
                    citation: CT-29
                    values:
                      - {hours: 12}
                programmes:
                  - id: p/a
                    funder: a
                    services:
                      - code: s
                        citation: CT-29
                        components: [job-development]
                        cap: {limit: job-development.cap, scopes: [person], citation: CT-29}
                        indirect: {treatment: billable, kinds: [employer-visit], cap: job-development.indirect-cap, citation: CT-29}
                """))
                .containsExactly("CE-RULES-012 p.yaml:10: sub-cap 12 h exceeds its cap of 10 h; "
                        + "lower it or raise 'job-development.cap'");
    }

    @Test
    @Tag("SEM-12")
    @Tag("SEM-8")
    void a_cap_without_a_scope_is_a_problem() {
        assertThat(problems("""
                parameters: [{id: p.cap, citation: CT-29, values: [{hours: 40}]}]
                programmes:
                  - id: p/a
                    funder: a
                    services:
                      - code: s
                        citation: CT-29
                        components: [job-development]
                        cap: {limit: p.cap, citation: CT-29}
                """))
                .containsExactly("CE-RULES-013 p.yaml:13: the cap of service 's' has no scope; "
                        + "list the readings of the cap's scope: person, episode, authorization, provider");
    }

    @Test
    void a_service_inside_another_s_rate_that_also_excludes_it_is_a_problem() {
        assertThat(problems("""
                programmes:
                  - id: p/a
                    funder: a
                    services:
                      - {code: whole, citation: CT-22, components: [job-development]}
                      - {code: part, citation: CT-22, components: [job-development], included-in: [{service: whole, citation: CT-22}]}
                      - {code: some, citation: CT-22, components: [job-development, discovery], included-in: [{service: whole, components: [discovery], citation: CT-22}]}
                    exclusions:
                      - {service: whole, other: part, grain: interval, precedence: part, citation: CT-17}
                      - {service: whole, other: some, grain: interval, citation: CT-17}
                    excluded-purchases:
                      - {service: part, excludes: [whole], citation: TX-1}
                      - {service: whole, excludes: [part], citation: TX-1}
                      - {service: some, excludes: [some], citation: TX-1}
                """))
                .containsExactly(
                        "CE-RULES-025 p.yaml:13: 'part' and 'whole' of 'p/a' can't be billed together, and 'part' is "
                                + "inside the rate of 'whole' in p.yaml:10; remove this exclusion, or 'included-in' from 'part'",
                        "CE-RULES-025 p.yaml:16: 'part' and 'whole' of 'p/a' can't be bought together, and 'part' is "
                                + "inside the rate of 'whole' in p.yaml:10; remove this exclusion, or 'included-in' from 'part'",
                        "CE-RULES-025 p.yaml:18: 'some' of 'p/a' can't be bought beside itself; remove it from 'excludes'");
    }

    @Test
    @Tag("CT-29")
    void a_cap_inside_a_cap_inside_a_cap_is_not_above_it() {
        assertThat(problems("""
                parameters:
                  - {id: outer, citation: CT-29, values: [{hours: 40}]}
                  - {id: middle, citation: CT-29, values: [{hours: 10}]}
                  - {id: inner, citation: CT-29, values: [{hours: 12}]}
                programmes:
                  - id: p/a
                    funder: a
                    services:
                      - code: s
                        citation: CT-29
                        components: [job-development]
                        cap:
                          limit: outer
                          scopes: [person]
                          citation: CT-29
                          inside:
                            - {limit: middle, of: indirect, citation: CT-29, inside: [{limit: inner, kinds: [employer-visit], citation: CT-29}]}
                """))
                .containsExactly(
                        "CE-RULES-012 p.yaml:8: sub-cap 12 h exceeds its cap of 10 h; lower it or raise 'middle'");
    }

    @Test
    @Tag("SEM-23")
    void exclusions_that_contradict_each_other_name_both_lines() {
        assertThat(problems(services("""
                exclusions:
                  - {service: one, other: two, grain: interval, precedence: one, citation: CT-17}
                  - {service: two, other: one, grain: calendar-day, citation: CT-17}
                  - {service: one, other: three, grain: none, precedence: one, citation: CT-17}
                """)))
                .containsExactly(
                        "CE-RULES-025 p.yaml:14: the exclusion of 'two' and 'one' of 'p/a' says otherwise than p.yaml:13: "
                                + "grain calendar-day against grain interval, precedence of 'one'; keep one of the two",
                        "CE-RULES-025 p.yaml:15: precedence of 'one' where 'one' and 'three' may be at the same time; "
                                + "remove 'precedence', or write another 'grain' than none");
    }

    @Test
    @Tag("SEM-23")
    void precedence_does_not_go_round_in_a_circle() {
        assertThat(problems(services("""
                exclusions:
                  - {service: one, other: two, precedence: one, citation: CT-17}
                  - {service: two, other: three, precedence: two, citation: CT-17}
                  - {service: three, other: one, precedence: three, citation: CT-17}
                """)))
                .containsExactly("CE-RULES-025 p.yaml:13: precedence goes round in a circle: one, two, three; "
                        + "take one precedence away");
    }

    @Test
    void services_inside_each_others_rate_could_never_be_paid() {
        assertThat(problems("""
                programmes:
                  - id: p/a
                    funder: a
                    services:
                      - {code: one, citation: CT-22, components: [discovery], included-in: [{service: [two], citation: CT-22}]}
                      - {code: two, citation: CT-22, components: [discovery], included-in: [{service: [one], citation: CT-22}]}
                """))
                .containsExactly(
                        "CE-RULES-025 p.yaml:9: services of 'p/a' are each inside another's rate, so none is paid: "
                                + "one, two; let one of them be paid by itself");
    }
}
