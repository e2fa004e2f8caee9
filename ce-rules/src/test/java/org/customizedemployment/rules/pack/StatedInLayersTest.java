package org.customizedemployment.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.condition.rule.DatedRule;
import org.customizedemployment.rules.layer.Explanation;
import org.customizedemployment.rules.layer.MissingParameter;
import org.customizedemployment.rules.layer.PackLevel;
import org.customizedemployment.rules.layer.StatedTerm;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.spi.pack.PackProvider;
import org.junit.jupiter.api.Test;

/** Federal, state, agency: what each states, what it may not loosen, and who said what. */
class StatedInLayersTest {
    private static final PackProvider FEDERAL = Packs.file("federal", "layer: federal", """
            parameters:
              - {id: fed.wage, citation: FED-WAGE-1, fixed: at-least, values: [{rate: USD 7.25 per hour}]}
              - {id: fed.days, citation: FED-TIME-1, fixed: value, values: [{days: 60}]}
              - {id: fed.most, citation: FED-TIME-1, fixed: at-most, values: [{days: 90}]}
            rules:
              - {id: fed.report, citation: CT-28, fixed: true, condition: {document: {type: discovery-report, at-least: final}}}
              - {id: fed.theme, citation: CT-28, condition: {exists: {kind: theme}}}
            bindings:
              - {move: start-job-development, severity: holds-payment, fixed: true, rules: [fed.report]}
              - {check: principles, severity: advises, rules: [fed.theme]}
            """);
    private static final PackProvider STATE = Packs.file("state", "layer: state, layers-over: [federal]", """
            parameters:
              - {id: state.rate, citation: CT-26, unit: rate, supply: agency}
              - {id: state.cap, citation: CT-29, values: [{hours: 40}]}
            programmes:
              - id: state/a
                funder: a
                services:
                  - code: discovery
                    citations: [CT-21]
                    components: [discovery]
                    rate: state.rate
                    cap: {limit: state.cap, scopes: [person], citation: CT-29}
                    travel: not-stated
                    fixed: [cap]
            """);

    private static PackProvider agency(String body) {
        return Packs.file("agency", "layer: provider-agency, layers-over: [state]", body);
    }

    private static List<String> problems(String body) {
        return Packs.problems(FEDERAL, STATE, agency(body));
    }

    @Test
    void a_value_below_a_fixed_least_is_a_problem_and_one_above_is_none() {
        assertThat(problems("set-parameters: [{id: fed.wage, citation: CT-34, values: [{rate: USD 6.00 per hour}]}]"))
                .containsExactly(
                        "CE-RULES-024 agency.yaml:5: parameter 'fed.wage' is stated as USD 6.00 per hour in the place of "
                                + "USD 7.25 per hour, which 'federal' fixes in federal.yaml:6 as the least; "
                                + "state USD 7.25 per hour or more, or remove it");
        assertThat(problems("set-parameters: [{id: fed.wage, citation: CT-34, values: [{rate: USD 16.94 per hour}]}]"))
                .isEmpty();
        assertThat(problems("set-parameters: [{id: fed.most, citation: CT-34, values: [{days: 91}]}]"))
                .singleElement()
                .asString()
                .endsWith("as the most; state 90 or less, or remove it");
        assertThat(problems("set-parameters: [{id: fed.most, citation: CT-34, values: [{days: 30}]}]"))
                .isEmpty();
        assertThat(problems("set-parameters: [{id: fed.days, citation: CT-34, values: [{days: 61}]}]"))
                .singleElement()
                .asString()
                .endsWith("which 'federal' fixes in federal.yaml:7; remove it");
    }

    @Test
    void a_fixed_severity_may_be_stricter_and_not_milder() {
        assertThat(problems("bindings: [{move: start-job-development, severity: advises, rules: [fed.report]}]"))
                .containsExactly(
                        "CE-RULES-024 agency.yaml:5: 'advises' for rule 'fed.report' at 'start-job-development' is milder "
                                + "than 'holds-payment', which 'federal' fixes in federal.yaml:13; "
                                + "write 'severity: holds-payment' or a stricter one, or remove the binding");
        assertThat(problems("bindings: [{move: start-job-development, severity: blocks, rules: [fed.report]}]"))
                .isEmpty();
        assertThat(problems("""
                extend-programmes:
                  - {id: state/a, bindings: [{move: start-job-development, severity: advises, rules: [fed.report]}]}
                """)).hasSize(1);
    }

    @Test
    void a_fixed_rule_and_a_fixed_term_are_not_stated_anew() {
        assertThat(problems("set-rules: [{id: fed.report, citation: CT-28, condition: {exists: {kind: theme}}}]"))
                .containsExactly("CE-RULES-024 agency.yaml:5: rule 'fed.report' is stated anew, "
                        + "which 'federal' fixes in federal.yaml:10; remove it");
        assertThat(problems("""
                extend-programmes:
                  - id: state/a
                    set-services:
                      - {code: discovery, citation: CT-29, cap: {limit: fed.days, scopes: [person], citation: CT-29}}
                """))
                .containsExactly("CE-RULES-024 agency.yaml:8: service 'discovery' of 'state/a' states 'cap' anew, "
                        + "which 'state' fixes in state.yaml:18; remove it");
    }

    @Test
    void what_is_stated_anew_must_be_there() {
        assertThat(problems("""
                set-rules: [{id: fed.themes, citation: CT-28, condition: {exists: {kind: theme}}}]
                extend-programmes:
                  - {id: state/a, set-services: [{code: discovry, citation: CT-29, travel: billable}]}
                """))
                .containsExactly(
                        "CE-RULES-008 agency.yaml:5: no lower layer has rule 'fed.themes'; did you mean 'fed.theme'?",
                        "CE-RULES-008 agency.yaml:7: no lower layer has service 'discovry' in programme 'state/a'; "
                                + "did you mean 'discovery'?");
    }

    @Test
    void terms_stated_anew_leave_the_others_as_they_are() {
        PackLibrary library = Packs.library(FEDERAL, STATE, agency("""
                extend-programmes:
                  - {id: state/a, set-services: [{code: discovery, citation: CT-20, travel: billable}]}
                """));

        FundedService service = library.programme(ProgrammeId.of("state/a"))
                .orElseThrow()
                .service(ServiceCode.of("discovery"))
                .orElseThrow();
        assertThat(service.cap()).isNotNull();
        assertThat(service.fee()).isNotNull();
        Explanation told = library.explain("state/a discovery").get(0);
        assertThat(told.layers())
                .extracting(one -> one.pack() + " " + one.level())
                .containsExactly("state STATE", "agency PROVIDER_AGENCY");
        assertThat(told.effective())
                .extracting(one -> one.path() + "=" + one.text() + " " + one.file() + ":" + one.line())
                .contains("rate=state.rate state.yaml:15", "travel=billable agency.yaml:6")
                .doesNotContain("travel=not-stated state.yaml:17");
        assertThat(library.overrides())
                .extracting(PackOverride::what)
                .containsExactly("'travel' of service 'discovery' of 'state/a'");
    }

    @Test
    void a_parameter_is_explained_with_its_values_layers_and_users() {
        PackLibrary library = Packs.library(FEDERAL, STATE, agency("""
                set-parameters: [{id: state.rate, citation: CT-26, values: [{from: 2026-01-01, rate: USD 60.00 per hour}]}]
                """));

        Explanation rate = library.explain("state.rate").get(0);

        assertThat(rate.effective())
                .containsExactly(
                        term("until 2025-12-31", "to be supplied by the agency", "state", 6),
                        term("from 2026-01-01", "USD 60.00 per hour", "agency", 5));
        assertThat(rate.layers())
                .extracting(one -> one.citations().get(0).value())
                .containsExactly("CT-26", "CT-26");
        assertThat(rate.usedBy()).extracting(Object::toString).containsExactly("service 'state/a discovery'");
        assertThat(rate.overridden()).isTrue();
        assertThat(library.explain("fed.report"))
                .extracting(one -> one.subject().toString())
                .containsExactly("rule 'fed.report'", "binding 'fed.report at start-job-development'");
        assertThat(library.explain("agency")).hasSize(1);
        assertThat(library.explain("nothing")).isEmpty();
    }

    private static StatedTerm term(String path, String text, String pack, int line) {
        return new StatedTerm(path, text, org.customizedemployment.core.id.PackId.of(pack), pack + ".yaml", line);
    }

    @Test
    void what_an_agency_must_still_supply_is_listed_with_what_needs_it() {
        List<MissingParameter> missing = Packs.library(FEDERAL, STATE).missingParameters();

        assertThat(missing).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(ParameterId.of("state.rate"));
            assertThat(one.unit()).isEqualTo("rate");
            assertThat(one.days()).isEqualTo(EffectiveRange.NOT_STATED);
            assertThat(one.file() + ":" + one.line()).isEqualTo("state.yaml:6");
            assertThat(one.usedBy()).extracting(Object::toString).containsExactly("service 'state/a discovery'");
        });
    }

    @Test
    void a_layer_does_not_lie_over_one_of_a_higher_level() {
        assertThat(PackLevel.STATE_AGENCY.word()).isEqualTo("state-agency");
        assertThat(Packs.problems(Packs.file("state", "layer: state", ""), Packs.file("federal", "layer: federal", "")))
                .containsExactly(
                        "CE-RULES-016 federal.yaml:2: pack 'federal' is a layer of level federal and comes after "
                                + "'state', which is of level state; give 'federal' before 'state', or correct 'layer'");
        assertThat(Packs.problems(Packs.file("state", "layer: stat", "")))
                .containsExactly("CE-RULES-007 state.yaml:2: unknown word 'stat' for 'layer'; did you mean 'state'?");
    }

    @Test
    void versions_of_a_rule_are_dated_apart() {
        String version = "  - {id: r, citation: CT-28, in-force: {%s}, condition: {exists: {kind: %s}}}\n";
        String bound = "bindings: [{check: principles, severity: advises, rules: [r]}]\n";
        String until = "until: 2025-12-31";

        Rule rule = Packs.library(Packs.pack(
                        "p",
                        "rules:\n" + version.formatted("from: 2026-01-01", "theme")
                                + version.formatted(until, "activity") + bound))
                .rules()
                .get(0);
        assertThat(rule).isInstanceOfSatisfying(DatedRule.class, dated -> {
            assertThat(dated.getId()).isEqualTo(RuleId.of("r"));
            assertThat(dated.versions()).hasSize(2);
            assertThat(dated.versions().get(0).inForce().until()).isEqualTo("2025-12-31");
        });
        assertThat(Packs.problems(Packs.pack(
                        "p",
                        "rules:\n" + version.formatted(until, "theme") + version.formatted(until, "activity") + bound)))
                .containsExactly(
                        "CE-RULES-011 p.yaml:7: two versions of rule 'r' are in force on the same day, the other is in "
                                + "line 6; end the earlier version on the day before the later one starts");
    }
}
