package org.customizedemployment.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.customizedemployment.spi.pack.PackProvider;
import org.junit.jupiter.api.Test;

/** What a layer fixes holds on all days and against every way of stating it anew. */
class FixedTermsTest {
    private static final PackProvider LOW = Packs.pack("low", """
            parameters:
              - {id: low.cap, citation: CT-29, values: [{hours: 10}]}
              - {id: low.rate, citation: CT-26, unit: rate, supply: agency}
              - id: low.most
                citation: CT-29
                fixed: at-most
                values: [{from: 2026-01-01, until: 2026-12-31, hours: 40}]
            programmes:
              - id: low/a
                funder: a
                services:
                  - code: s
                    citation: CT-21
                    components: [discovery]
                    cap: {limit: low.cap, scopes: [person], citation: CT-29}
                    travel: billable
                    fixed: [cap]
            """);

    private static PackProvider service(String lower, String id, String section, String terms) {
        return Packs.over(lower, id, """
                extend-programmes:
                  - id: low/a
                    SECTION:
                      - {code: s, citation: CT-21, TERMS}
                """.replace("SECTION", section).replace("TERMS", terms));
    }

    private static PackProvider most(String lower, String id, String values) {
        return Packs.over(lower, id, """
                set-parameters:
                  - {id: low.most, citation: CT-29, VALUES}
                """.replace("VALUES", values));
    }

    @Test
    void a_fixed_term_is_not_left_out_where_the_service_is_stated_anew() {
        assertThat(Packs.problems(LOW, service("low", "high", "services", "components: [discovery], travel: included")))
                .containsExactly("CE-RULES-024 high.yaml:8: service 's' of 'low/a' is stated without 'cap', which "
                        + "'low' fixes in low.yaml:21; change single terms under 'set-services', so that 'cap' stays");
        assertThat(Packs.problems(LOW, service("low", "high", "set-services", "travel: included")))
                .isEmpty();
    }

    @Test
    void a_layer_may_fix_more_than_the_one_below_it() {
        PackProvider middle = service("low", "middle", "set-services", "travel: included, fixed: [travel]");

        assertThat(Packs.problems(LOW, middle, service("middle", "high", "set-services", "travel: billable")))
                .containsExactly("CE-RULES-024 high.yaml:8: service 's' of 'low/a' states 'travel' anew, which "
                        + "'middle' fixes in middle.yaml:8; remove it");
    }

    @Test
    void what_is_fixed_holds_on_days_about_which_the_layer_says_nothing() {
        for (String days : List.of("from: 2027-01-01", "until: 2025-12-31", "from: 2026-12-31", "from: 2025-12-31")) {
            assertThat(Packs.problems(LOW, most("low", "high", "values: [{" + days + ", hours: 41}]")))
                    .as(days)
                    .containsExactly("CE-RULES-024 high.yaml:6: parameter 'low.most' is stated as 41 h in the place of "
                            + "40 h, which 'low' fixes in low.yaml:8 as the most; state 40 h or less, or remove it");
            assertThat(Packs.problems(LOW, most("low", "high", "values: [{" + days + ", hours: 40}]")))
                    .as(days)
                    .isEmpty();
        }
    }

    @Test
    void the_bound_is_that_of_the_layer_that_fixes_and_not_of_one_between() {
        PackProvider thirty = most("low", "middle", "values: [{from: 2026-01-01, hours: 30}]");

        assertThat(Packs.problems(LOW, thirty, most("middle", "high", "values: [{from: 2026-01-01, hours: 35}]")))
                .isEmpty();
        assertThat(Packs.problems(LOW, thirty, most("middle", "high", "values: [{from: 2026-01-01, hours: 41}]")))
                .singleElement()
                .asString()
                .contains("in the place of 40 h, which 'low' fixes");
    }

    @Test
    void every_layer_that_fixes_is_heard() {
        PackProvider thirty = most("low", "middle", "fixed: at-most, values: [{from: 2026-01-01, hours: 30}]");

        assertThat(Packs.problems(LOW, thirty, most("middle", "high", "values: [{from: 2026-01-01, hours: 35}]")))
                .singleElement()
                .asString()
                .contains("in the place of 30 h, which 'middle' fixes");
    }

    @Test
    void a_value_that_is_left_to_others_is_fixed_by_the_first_who_states_it() {
        PackProvider low = Packs.pack("low", """
                parameters:
                  - {id: low.most, citation: CT-29, unit: hours, supply: agency, fixed: value}
                """);
        PackProvider middle =
                most("low", "middle", "values: [{until: 2026-12-31, hours: 30}, {from: 2027-01-01, hours: 35}]");

        assertThat(Packs.problems(low, middle)).isEmpty();
        assertThat(Packs.problems(low, middle, most("middle", "high", "values: [{from: 2027-01-01, hours: 36}]")))
                .singleElement()
                .asString()
                .contains("in the place of 35 h, which 'low' fixes");
    }

    private static final PackProvider WHOLE = Packs.pack("low", """
            parameters:
              - {id: low.days, citation: CT-29, unit: days, values: [{days: 30}]}
            programmes:
              - id: low/a
                funder: a
                budget: {beyond: not-billable, fixed: true, citations: [CT-17]}
                hand-on: {to: low/b, for: [cap-reached], fixed: true, citations: [SEM-27]}
                notices:
                  - {outcome: not-payable, text: notice.no, fixed: true, citations: [CT-17]}
                services:
                  - {code: s, citation: CT-21, components: [discovery]}
                  - {code: t, citation: CT-21, components: [discovery]}
                exclusions:
                  - {service: any, other: any, grain: interval, fixed: true, citations: [CT-17]}
              - id: low/b
                funder: b
                services:
                  - {code: s, citation: CT-21, components: [discovery]}
            """);

    private static List<String> over(String stated) {
        return Packs.problems(WHOLE, Packs.over("low", "high", """
                extend-programmes:
                  - id: low/a
                    STATED
                """.replace("STATED", stated)));
    }

    @Test
    void a_fixed_exclusion_is_not_loosened_for_a_pair_that_it_is_about() {
        assertThat(over("exclusions: [{service: s, other: any, grain: none, citations: [CT-17]}]"))
                .containsExactly("CE-RULES-024 high.yaml:7: the exclusion of any service and any service of 'low/a' is "
                        + "stated anew, which 'low' fixes in low.yaml:18; remove it");
        assertThat(over("exclusions: [{service: t, other: s, grain: interval, precedence: s, citations: [CT-17]}]"))
                .hasSize(1);
        assertThat(over("exclusions: [{service: s, other: t, grain: interval, citations: [CT-17]}]"))
                .isEmpty();
    }

    @Test
    void a_fixed_budget_notice_or_next_payer_is_not_stated_anew() {
        assertThat(over("budget: {beyond: not-stated, citations: [CT-17]}"))
                .containsExactly("CE-RULES-024 high.yaml:7: budget of 'low/a' is stated anew, which 'low' fixes in "
                        + "low.yaml:10; remove it");
        assertThat(over("hand-on: {to: low/b, for: [not-covered], citations: [SEM-27]}"))
                .hasSize(1);
        assertThat(over("notices: [{outcome: not-payable, text: notice.other, citations: [CT-17]}]"))
                .hasSize(1);
        assertThat(over("notices: [{outcome: undecided, text: notice.other, citations: [CT-17]}]"))
                .isEmpty();
    }
}
