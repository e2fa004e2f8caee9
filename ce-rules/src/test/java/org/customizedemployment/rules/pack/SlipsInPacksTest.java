package org.customizedemployment.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips that would load and then say or pay something else than their author reads. */
class SlipsInPacksTest {
    private static List<String> problems(String body) {
        return Packs.problems(Packs.pack("p", body));
    }

    private static List<String> warnings(String body) {
        return Packs.warnings(Packs.pack("p", body));
    }

    private static String rule(String condition) {
        return """
                parameters:
                  - {id: p.amount, citation: CT-26, values: [{money: USD 10.00}]}
                  - {id: p.months, citation: CT-26, values: [{number: 3}]}
                rules:
                  - {id: p.rule, citation: CT-28, condition: CONDITION}
                bindings: [{check: claim, severity: advises, rules: [p.rule]}]
                """.replace("CONDITION", condition);
    }

    /** With a service of those terms in line 14; the fee is in line 6. */
    private static String service(String terms) {
        return """
                parameters:
                  - {id: p.fee, citation: CT-26, values: [{money: USD 10.00}]}
                  - {id: p.rate, citation: CT-26, values: [{rate: USD 10.00 per hour}]}
                  - {id: p.cap, citation: CT-26, values: [{hours: 10}]}
                  - {id: p.times, citation: CT-26, values: [{number: 2}]}
                programmes:
                  - id: p/a
                    funder: a
                    services:
                      - {code: s, citation: CT-26, components: [job-development], TERMS}
                """.replace("TERMS", terms);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{at-least: 1, at-most: 3} | 2", "{} | 0", "{equals: 1, at-most: 3} | 2"})
    void an_attribute_is_compared_in_one_way(String test, int ways) {
        assertThat(problems(rule("{exists: {kind: agreement, where: {weekly: " + test + "}}}")))
                .containsExactly("CE-RULES-005 p.yaml:9: 'weekly' compared in " + ways
                        + " ways; write exactly one of equals, at-least, at-most");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{document: {type: discovery-reprot, at-least: final}}",
                "{document-reviewed: {type: discovery-reprot, by: [counselor]}}",
                "{exists: {kind: document, where: {document-type: discovery-reprot}}}"
            })
    void a_type_of_document_is_one_that_is_known(String condition) {
        assertThat(problems(rule(condition)))
                .singleElement()
                .asString()
                .startsWith("CE-RULES-007 p.yaml:9: unknown ")
                .endsWith(" 'discovery-reprot'; did you mean 'discovery-report'?");
        assertThat(problems("vocabulary: {documents: [discovery-reprot]}\n" + rule(condition)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deliverable: {documents: [ce-plna], citation: CT-37} "
                        + "| CE-RULES-007 p.yaml:14: unknown type of document 'ce-plna'; did you mean 'ce-plan'?",
                "travel: {treatment: own-service, service: t, citation: CT-37} "
                        + "| CE-RULES-007 p.yaml:14: unknown service 't'; did you mean 's'?",
                "kinds: [{kind: travel, treatment: billable, citation: CT-37}], travel: not-billable "
                        + "| CE-RULES-009 p.yaml:14: 'travel' of service 's' is treated twice; keep one of the two",
                "kinds: [{kind: [travel, travel], treatment: billable, citation: CT-37}] "
                        + "| CE-RULES-009 p.yaml:14: 'travel' of service 's' is treated twice; keep one of the two",
                "fee: {milestone: [{amount: p.fee}, {amount: p.fee, when: {exists: {kind: theme}}}], once-per: [episode]} "
                        + "| CE-RULES-027 p.yaml:14: a row of the fee after one without 'when', which always holds; "
                        + "put the row without 'when' last",
                "cap: [{limit: p.cap, scopes: [person], citation: CT-29}, {limit: p.cap, scopes: [episode], citation: CT-29}] "
                        + "| CE-RULES-009 p.yaml:14: two caps of service 's' limit the same time to 'p.cap'; "
                        + "keep one of the two, or let them limit other time",
                "cap: {limit: p.cap, scopes: [person], citation: CT-29, inside: [{limit: p.cap, of: indirect, citation: CT-29}]} "
                        + "| CE-RULES-027 p.yaml:14: a cap of service 's' inside another has the same limit 'p.cap', "
                        + "so it limits nothing; give it a limit of its own, or remove it"
            })
    void a_term_that_could_not_do_what_it_says_is_told(String terms, String told) {
        assertThat(problems(service(terms))).containsExactly(told);
    }

    @Test
    void handing_on_to_a_programme_that_nobody_has_is_a_warning() {
        String handing = service("travel: billable") + "    hand-on: {to: p/b, for: [cap-reached], citation: CT-29}\n";

        assertThat(warnings(handing))
                .contains("CE-RULES-019 p.yaml:15: 'p/a' hands on to 'p/b', which no loaded pack has; "
                        + "did you mean 'p/a'?");
        assertThat(warnings(handing + "  - {id: p/b, funder: b}\n")).noneMatch(one -> one.contains("hands on"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cap: {limit: p.cap, scopes: [person], citation: CT-29} | cap",
                "rounding: {grain: interval, method: nearest, unit: 15, citation: CT-29} | rounding"
            })
    void terms_of_time_at_a_milestone_are_a_warning(String terms, String term) {
        assertThat(warnings(service("fee: {milestone: p.fee, once-per: [episode]}, " + terms)))
                .anyMatch(one -> one.startsWith("CE-RULES-027 p.yaml:14: '" + term + "' of service 's' has no effect"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "0", "-3", "1201"})
    void months_are_counted_by_whole_numbers(String number) {
        for (String condition : List.of(
                "{earned: {amount: p.amount, months: p.months}}",
                "{retained: {months: p.months, jobs: per-job}}",
                "{compare: {left: {last-day-of: {from: {named-date: decision}, months: p.months}}, "
                        + "at-least: {named-date: decision}}}")) {
            assertThat(problems(rule(condition))).isEmpty();
            assertThat(problems(rule(condition).replace("number: 3", "number: " + number)))
                    .containsExactly("CE-RULES-006 p.yaml:7: parameter 'p.months' is " + number
                            + ", and p.yaml:9 counts months by it; state a whole number from 1 to 1200");
        }
    }

    @Test
    void months_that_a_higher_layer_states_are_whole_too() {
        assertThat(Packs.problems(
                        Packs.pack("p", rule("{earned: {amount: p.amount, months: p.months}}")),
                        Packs.over("p", "q", """
                                set-parameters:
                                  - {id: p.months, citation: CT-26, values: [{number: 2.5}]}
                                """)))
                .containsExactly(
                        "CE-RULES-006 q.yaml:6: parameter 'p.months' is 2.5, and p.yaml:9 counts months by it; "
                                + "state a whole number from 1 to 1200");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x200C, 0x200D, 0x200E, 0x200F, 0x061C, 0x00AD, 0x2028, 0x2029, 0x0085, 0xE0041, 0xFE0F, 0x3164})
    void what_cannot_be_seen_is_told(int hidden) {
        assertThat(problems("parameters: # " + Character.toString(hidden) + "\n"))
                .anyMatch(one -> one.startsWith(
                        "CE-RULES-031 p.yaml:5: character U+" + String.format(java.util.Locale.ROOT, "%04X", hidden)));
    }

    @Test
    void letters_of_any_language_are_no_hidden_characters() {
        assertThat(problems("parameters: [] # ñ ü 中 ع \uD83D\uDE00\n")).isEmpty();
    }

    private static String regimes(String regimes) {
        return """
                programmes:
                  - id: p/a
                    funder: a
                    services: [{code: s, citation: CT-26, components: [discovery]}]
                    regime-by: {named-date: referral}
                    regimes:
                """ + regimes;
    }

    @Test
    void on_one_day_one_regime_holds() {
        assertThat(problems(regimes("""
                      - {id: a, until: 2016-10-01, citation: ME-2}
                      - {id: b, from: 2016-10-01, citation: ME-1}
                """)))
                .containsExactly(
                        "CE-RULES-011 p.yaml:12: regimes 'a' (p.yaml:11) and 'b' of 'p/a' hold on the same day; "
                                + "end the earlier one on the day before the later one starts");
        assertThat(problems(regimes("""
                      - {id: a, until: 2016-09-30, citation: ME-2}
                      - {id: a, from: 2016-10-01, citation: ME-1}
                """)))
                .containsExactly(
                        "CE-RULES-009 p.yaml:12: regime 'a' of 'p/a' is also in p.yaml:11; give each its own id");
    }

    @Test
    void days_without_a_regime_are_a_warning() {
        assertThat(warnings(regimes("""
                      - {id: b, from: 2016-10-01, citation: ME-1}
                      - {id: a, until: 2016-08-31, citation: ME-2}
                """)))
                .anyMatch(one -> one.startsWith(
                        "CE-RULES-026 p.yaml:11: programme 'p/a' has no regime from 2016-09-01 until 2016-09-30"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fee: {milestone: p.fee, once-per: [episode]} | money: USD 10.00 | money: USD -5.00 "
                        + "| 6: the fee of service 's', parameter 'p.fee', is USD -5.00; state what is paid, above zero",
                "fee: {hourly: p.rate, modifiers: [{id: m, times: p.times, citation: CT-26}]} | number: 2 | number: -1 "
                        + "| 9: the modifier 'm' of service 's', parameter 'p.times', is -1; state what is paid, above zero",
                "rate: p.rate | per hour | per day "
                        + "| 7: service 's' is paid by its time, and its rate is USD 10.00 per day; "
                        + "state a rate per hour, quarter-hour or minute, or write 'fee: {milestone: …}'"
            })
    void money_that_could_not_be_paid_is_told(String terms, String right, String wrong, String told) {
        assertThat(problems(service(terms))).isEmpty();
        assertThat(problems(service(terms).replace(right, wrong))).containsExactly("CE-RULES-006 p.yaml:" + told);
    }

    @Test
    void a_fee_of_nothing_is_a_warning() {
        assertThat(warnings(service("rate: p.rate").replace("USD 10.00 per hour", "USD 0.00 per hour")))
                .contains("CE-RULES-006 p.yaml:7: the fee of service 's', parameter 'p.rate', is USD 0.00 per hour, "
                        + "so that nothing is paid; if the amount is not known, write 'supply: agency'");
    }

    @Test
    void a_parameter_with_an_empty_list_has_no_values() {
        assertThat(problems("parameters: [{id: a, citation: CT-29, unit: hours, values: []}]"))
                .containsExactly("CE-RULES-005 p.yaml:5: neither values nor 'supply: agency'; "
                        + "state dated 'values', or 'supply: agency' with a 'unit'");
    }

    @Test
    void a_value_that_cannot_be_read_is_told_where_it_stands_and_not_where_it_is_used() {
        assertThat(Packs.problems(Packs.pack("p", """
                parameters:
                  - {id: p.cap, citation: CT-29, values: [{hour: 40}]}
                programmes:
                  - id: p/a
                    funder: a
                    services:
                      - {code: s, citation: CT-21, components: [discovery], cap: {limit: p.cap, scopes: [person], citation: CT-29}}
                """)))
                .extracting(one -> one.substring(0, one.indexOf(' ', 13)))
                .containsOnly("CE-RULES-005 p.yaml:6:", "CE-RULES-004 p.yaml:6:");
    }
}
