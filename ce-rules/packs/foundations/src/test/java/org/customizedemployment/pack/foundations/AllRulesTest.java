package org.customizedemployment.pack.foundations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.elements.EssentialElements;
import org.customizedemployment.pack.foundations.federal.FederalRules;
import org.customizedemployment.pack.foundations.indicators.Indicators;
import org.customizedemployment.pack.foundations.principles.Principles;
import org.customizedemployment.pack.foundations.shared.SharedPrinciples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AllRulesTest {
    private static final AsOf ON_THE_DAY = AsOf.on(DateName.DECISION, SalonCase.TODAY);

    static List<Rule> rules() {
        List<Rule> all = new ArrayList<>(Indicators.rules());
        all.addAll(Principles.rules());
        all.addAll(SharedPrinciples.rules());
        all.addAll(EssentialElements.rules());
        all.addAll(FederalRules.rules());
        return all;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void with_nothing_supplied_no_rule_says_met_or_not_met(Rule rule) {
        CaseFile nothing = CaseFile.empty(CaseId.of("c"));

        assertThat(SalonCase.ask(rule, nothing, ON_THE_DAY).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void with_each_kind_declared_partial_and_empty_no_rule_concludes_from_absence(Rule rule) {
        var builder = CaseFile.builder(CaseId.of("c"));
        EntryTypes.all().forEach(type -> builder.coverage(type, Coverage.PARTIAL));

        assertThat(SalonCase.ask(rule, builder).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void in_a_complete_case_that_has_just_begun_only_funding_is_due(Rule rule) {
        var builder = CaseFile.builder(CaseId.of("c"));
        EntryTypes.all().forEach(type -> builder.coverage(type, Coverage.COMPLETE));

        Outcome expected = rule.getId().value().equals("odep.i6") ? Outcome.NOT_MET : Outcome.NOT_YET_DUE;
        assertThat(SalonCase.ask(rule, builder).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_is_met_in_the_whole_case_and_says_on_what_it_rests(Rule rule) {
        var finding = SalonCase.ask(rule, SalonCase.builder());

        boolean supported = rule.getId().value().startsWith("fed.se-");
        assertThat(finding.outcome()).as("%s", finding).isEqualTo(supported ? Outcome.NOT_APPLICABLE : Outcome.MET);
        assertThat(finding.evidence()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_reads_no_kind_that_it_does_not_declare(Rule rule) {
        // Without the kinds it needs, what is left must not make it say met or not met.
        var builder = SalonCase.builder();
        CaseFile whole = builder.build();
        rule.getNeeds().forEach(need -> {
            if (need instanceof org.customizedemployment.core.rule.FactNeed.Entries entries) {
                whole.entries(entries.type()).forEach(entry -> builder.remove(entry.id()));
                builder.coverage(entries.type(), Coverage.NOT_SUPPLIED);
            }
        });

        assertThat(SalonCase.ask(rule, builder).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    static Stream<LocalDate> days() {
        return Stream.of(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 15), LocalDate.of(2026, 3, 15));
    }

    @ParameterizedTest
    @MethodSource("days")
    @Tag("ODEP-I1")
    @Tag("ODEP-I3")
    @Tag("ODEP-I7")
    void before_the_terms_were_agreed_a_job_is_not_yet_due_whatever_was_recorded_later(LocalDate day) {
        Decision decision =
                SalonCase.check(Indicators.rules(), SalonCase.builder().build(), AsOf.on(DateName.DECISION, day));

        assertThat(decision.getFindings().stream()
                        .filter(one -> List.of("odep.i1", "odep.i3", "odep.i7")
                                .contains(one.rule().value()))
                        .map(one -> one.finding().outcome()))
                .containsOnly(Outcome.NOT_YET_DUE);
    }

    @Test
    @Tag("ODEP-I1")
    @Tag("ODEP-I2")
    @Tag("ODEP-I3")
    @Tag("ODEP-I4")
    @Tag("ODEP-I5")
    @Tag("ODEP-I6")
    @Tag("ODEP-I7")
    @Tag("SEM-11")
    void all_seven_indicators_must_be_present() {
        CaseFile whole = SalonCase.builder().build();
        CaseFile withoutOffer = whole.without(SalonCase.id("offer"));

        assertThat(Indicators.rules()).hasSize(7);
        assertThat(SalonCase.check(Indicators.rules(), whole, ON_THE_DAY).getOutcome())
                .contains(Outcome.MET);
        assertThat(SalonCase.check(Indicators.rules(), withoutOffer, ON_THE_DAY).getOutcome())
                .contains(Outcome.NOT_MET);
    }

    @Test
    void the_same_case_gives_the_same_decision_whatever_the_order_of_recording() {
        CaseFile whole = SalonCase.builder().build();
        var reversed = CaseFile.builder(whole.getId());
        EntryTypes.all().forEach(type -> reversed.coverage(type, Coverage.COMPLETE));
        List<org.customizedemployment.core.entry.Entry> entries = new ArrayList<>(whole.allEntries());
        java.util.Collections.reverse(entries);
        entries.forEach(reversed::put);

        assertThat(SalonCase.check(rules(), reversed.build(), ON_THE_DAY).getFindings())
                .extracting(one -> one.finding().reason())
                .isEqualTo(SalonCase.check(rules(), whole, ON_THE_DAY).getFindings().stream()
                        .map(one -> one.finding().reason())
                        .toList());
    }
}
