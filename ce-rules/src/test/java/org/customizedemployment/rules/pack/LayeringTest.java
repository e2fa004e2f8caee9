package org.customizedemployment.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.phase.TransitionId;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.spi.pack.PackProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LayeringTest {
    private static final ProgrammeId PROGRAMME = ProgrammeId.of("state/a");
    private static final PackProvider STATE = Packs.pack("state", """
            parameters:
              - {id: state.rate, citation: CT-26, unit: rate, supply: agency}
              - {id: state.days, citation: CT-26, values: [{days: 30}]}
            rules:
              - {id: state.report, citation: CT-28, condition: {document: {type: discovery-report, at-least: final}}}
              - {id: state.themes, citation: CT-28, condition: {compare: {left: {parameter: state.days}, at-least: {days: 1}}}}
            bindings:
              - {move: start-job-development, severity: blocks, rules: [state.report, state.themes]}
            programmes:
              - id: state/a
                funder: a
                services:
                  - {code: discovery, citation: CT-21, components: [discovery], rate: state.rate}
            """);

    private static PackProvider agency(String body) {
        return Packs.over("state", "agency", body);
    }

    private static List<String> values(PackLibrary library, String id) {
        return library.parameters().all().stream()
                .filter(one -> one.id().value().equals(id))
                .map(one -> one.effective().from() + ".." + one.effective().until() + "=" + one.value() + " by "
                        + one.pack())
                .toList();
    }

    private static List<String> gate(PackLibrary library, List<ProgrammeId> programmes) {
        return library.ruleBook(programmes).at(BindingPoint.move(TransitionId.of("start-job-development"))).stream()
                .map(one -> one.rule().getId() + " " + one.severity())
                .toList();
    }

    @Test
    void a_rate_supplied_by_the_agency_holds_from_its_day_and_nothing_before() {
        PackLibrary library = Packs.library(STATE, agency("""
                set-parameters:
                  - {id: state.rate, citation: CT-26, values: [{from: 2026-01-01, rate: USD 35.00 per hour}]}
                """));

        Optional<DatedParameter> before =
                library.parameters().find(ParameterId.of("state.rate"), LocalDate.of(2025, 12, 31));
        Optional<DatedParameter> after =
                library.parameters().find(ParameterId.of("state.rate"), LocalDate.of(2026, 1, 1));
        assertThat(before.orElseThrow().value()).isNull();
        assertThat(String.valueOf(after.orElseThrow().value())).contains("USD 35.00 per hour");
        assertThat(after.orElseThrow().pack()).isEqualTo(PackId.of("agency"));
        assertThat(library.overrides())
                .containsExactly(new PackOverride(
                        "parameter 'state.rate'",
                        "to be supplied by the agency",
                        "USD 35.00 per hour",
                        PackId.of("state"),
                        PackId.of("agency")));
    }

    @Test
    void a_value_in_the_middle_leaves_the_lower_layers_value_on_both_sides() {
        PackLibrary library = Packs.library(STATE, agency("""
                set-parameters:
                  - {id: state.days, citation: CT-26, values: [{from: 2026-02-01, until: 2026-02-28, days: 10}]}
                """));

        assertThat(values(library, "state.days"))
                .containsExactly(
                        "null..2026-01-31=OfNumber[number=30] by state",
                        "2026-03-01..null=OfNumber[number=30] by state",
                        "2026-02-01..2026-02-28=OfNumber[number=10] by agency");
    }

    @Test
    @Tag("SEM-13")
    void an_agency_can_turn_a_block_into_advice_in_its_place() {
        PackLibrary library = Packs.library(STATE, agency("""
                bindings:
                  - {move: start-job-development, severity: advises, rules: [state.report]}
                """));

        assertThat(gate(library, List.of(PROGRAMME))).containsExactly("state.report ADVISES", "state.themes BLOCKS");
        assertThat(library.overrides()).singleElement().satisfies(one -> {
            assertThat(one.what()).isEqualTo("severity of 'state.report' at 'start-job-development'");
            assertThat(one.from()).isEqualTo("blocks");
            assertThat(one.to()).isEqualTo("advises");
        });
    }

    @Test
    void a_programmes_own_severity_holds_for_it_alone() {
        PackLibrary library = Packs.library(STATE, agency("""
                extend-programmes:
                  - id: state/a
                    bindings: [{move: start-job-development, severity: advises, rules: [state.report]}]
                """));

        assertThat(gate(library, List.of(PROGRAMME))).contains("state.report ADVISES");
        assertThat(gate(library, List.of())).contains("state.report BLOCKS");
    }

    @Test
    void a_higher_layer_adds_rules_and_services() {
        PackLibrary library = Packs.library(STATE, agency("""
                rules:
                  - {id: agency.plan, citation: CT-28, condition: {document: {type: ce-plan, at-least: final}}}
                bindings:
                  - {move: start-job-development, severity: blocks, rules: [agency.plan]}
                extend-programmes:
                  - id: state/a
                    services: [{code: coaching, citation: CT-28, components: [post-placement-support]}]
                """));

        assertThat(gate(library, List.of())).hasSize(3).last().isEqualTo("agency.plan BLOCKS");
        assertThat(library.programme(PROGRAMME).orElseThrow().service(ServiceCode.of("coaching")))
                .isPresent();
    }

    @Test
    void a_service_stated_anew_replaces_the_lower_one_and_is_recorded() {
        PackLibrary library = Packs.library(STATE, agency("""
                extend-programmes:
                  - id: state/a
                    services: [{code: discovery, citation: CT-28, components: [discovery], travel: billable}]
                """));

        assertThat(library.programme(PROGRAMME).orElseThrow().services()).hasSize(1);
        assertThat(library.overrides())
                .extracting(PackOverride::what)
                .containsExactly("service 'discovery' of 'state/a'");
    }

    @Test
    void a_layer_whose_lower_layer_is_missing_or_comes_later_is_a_problem() {
        PackProvider agency = agency("");
        String expected = "CE-RULES-016 agency.yaml:2: pack 'agency' layers over 'state', which is not below it; "
                + "load 'state' too, before 'agency'";

        assertThat(Packs.problems(agency)).containsExactly(expected);
        assertThat(Packs.problems(agency, STATE)).containsExactly(expected);
        assertThat(Packs.problems(STATE, agency)).isEmpty();
    }

    @Test
    void the_same_pack_twice_is_a_problem() {
        assertThat(Packs.problems(STATE, STATE)).anyMatch(one -> one.contains("pack 'state' a second time"));
    }

    @Test
    void values_for_a_parameter_that_nobody_declares_are_a_problem() {
        assertThat(Packs.problems(STATE, agency("""
                set-parameters: [{id: state.rates, citation: CT-26, values: [{rate: USD 35.00 per hour}]}]
                """)))
                .containsExactly("CE-RULES-014 agency.yaml:5: no lower layer declares parameter 'state.rates'; "
                        + "did you mean 'state.rate'?");
    }

    @Test
    void a_value_in_another_unit_than_declared_is_a_problem() {
        assertThat(Packs.problems(STATE, agency("""
                set-parameters: [{id: state.rate, citation: CT-26, values: [{hours: 3}]}]
                """)))
                .containsExactly("CE-RULES-018 agency.yaml:5: 'hours' for parameter 'state.rate' that is in rate; "
                        + "write 'rate: …', a rate like 'USD 35.00 per hour'");
    }

    @Test
    void the_highest_layers_words_win() {
        PackProvider low = FilePack.of(List.of(
                Packs.file("low.yaml", "format: ce-pack/1\npack: {id: low, version: 1}\n"),
                Packs.file("messages_en.properties", "a = low\nb = low\n")));
        PackProvider high = FilePack.of(List.of(
                Packs.file("messages_en.properties", "a = high\n"),
                Packs.file("messages_es.properties", "a = alto\n"),
                Packs.file("high.yaml", "format: ce-pack/1\npack: {id: high, version: 1, layers-over: [low]}\n")));

        PackLibrary library = Packs.library(low, high);

        assertThat(library.messages().find("a", Locale.ENGLISH)).contains("high");
        assertThat(library.messages().find("b", Locale.ENGLISH)).contains("low");
        assertThat(library.messages().find("a", Locale.forLanguageTag("es-US"))).contains("alto");
        assertThat(library.messages().find("rules.credential-none", Locale.ENGLISH))
                .isPresent();
    }

    @Test
    void a_rule_book_names_its_packs_by_digest_and_its_programme_if_there_is_one() {
        PackLibrary library = Packs.library(STATE, agency(""));

        assertThat(library.ruleBook(List.of(PROGRAMME)).getPacks())
                .extracting(one -> one.id().value())
                .containsExactly("state", "agency");
        assertThat(library.ruleBook(List.of(PROGRAMME)).getProgramme()).contains(PROGRAMME);
        assertThat(library.ruleBook(List.of()).getProgramme()).isEmpty();
        assertThat(Packs.library(Packs.pack("p", "")).packs())
                .isNotEqualTo(Packs.library(Packs.pack("p", "# a comment")).packs());
    }

    @Test
    void severities_of_rules_bound_at_a_point_are_the_packs_choice() {
        assertThat(Packs.library(STATE)
                        .ruleBook(List.of())
                        .at(BindingPoint.move(TransitionId.of("start-job-development"))))
                .extracting(RuleBinding::severity)
                .containsOnly(Severity.BLOCKS);
    }
}
