package org.customizedemployment.rules.condition.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.person.Referral;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.rules.condition.Condition;
import org.customizedemployment.rules.condition.rule.DataRule;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.pack.Packs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConditionEvaluationTest {
    private static final String MET = "{compare: {left: {number: 1}, equals: {number: 1.0}}}";
    private static final String NOT_MET = "{compare: {left: {number: 1}, equals: {number: 2}}}";
    private static final String OPEN = "{exists: {kind: theme}}";
    private static final CaseFile EMPTY = CaseFile.empty(CaseId.of("case"));

    private static Rule rule(String condition) {
        PackLibrary library = library(condition);
        return library.ruleBook(List.of()).find(RuleId.of("r")).orElseThrow();
    }

    private static PackLibrary library(String condition) {
        return Packs.library(Packs.pack("p", """
                parameters:
                  - {id: p.days, citation: CT-11, values: [{from: 2026-01-01, days: 30}]}
                  - {id: p.none, citation: CT-11, unit: days, supply: agency}
                rules: [{id: r, citation: CT-28, condition: %s}]
                """.formatted(condition)));
    }

    private static ConditionAnswer answer(String condition, CaseFile file) {
        PackLibrary library = library(condition);
        Facts facts = Facts.of(
                file,
                AsOf.on(DateName.DECISION, LocalDate.of(2026, 6, 1)).with(DateName.REFERRAL, LocalDate.of(2026, 5, 2)),
                References.NONE,
                library.parameters());
        Rule rule = library.ruleBook(List.of()).find(RuleId.of("r")).orElseThrow();
        Condition asked = ((DataRule) rule).condition();
        ConditionAnswer answer = ConditionEvaluation.evaluate(asked, facts);
        assertThat(ConditionOutcome.of(asked, facts)).as("the outcome alone").isEqualTo(answer.outcome());
        return answer;
    }

    private static Outcome outcome(String condition) {
        return answer(condition, EMPTY).outcome();
    }

    private static CaseFile with(EntryType<?> complete, Entry... entries) {
        var file = CaseFile.builder(CaseId.of("case")).coverage(complete, Coverage.COMPLETE);
        for (Entry entry : entries) {
            file.put(entry);
        }
        return file.build();
    }

    private static VocationalTheme theme(String id) {
        return VocationalTheme.builder()
                .header(EntryHeader.first(id))
                .title("a theme")
                .build();
    }

    private static Referral referral(String id, String received) {
        return Referral.builder()
                .header(EntryHeader.first(id))
                .funder(OrganizationId.of("dds"))
                .provider(OrganizationId.of("provider"))
                .referredBy(ActorId.of("manager"))
                .receivedOn(LocalDate.parse(received))
                .build();
    }

    @Test
    @Tag("SEM-11")
    void all_is_not_met_if_any_part_is_and_else_the_first_open_one() {
        assertThat(outcome("{all: [%s, %s, %s]}".formatted(MET, OPEN, NOT_MET))).isEqualTo(Outcome.NOT_MET);
        assertThat(outcome("{all: [%s, %s]}".formatted(MET, OPEN))).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(outcome("{all: [%s, %s]}".formatted(MET, MET))).isEqualTo(Outcome.MET);
    }

    @Test
    @Tag("SEM-11")
    void any_is_met_if_any_part_is_and_else_the_first_open_one() {
        assertThat(outcome("{any: [%s, %s, %s]}".formatted(NOT_MET, OPEN, MET))).isEqualTo(Outcome.MET);
        assertThat(outcome("{any: [%s, %s]}".formatted(NOT_MET, OPEN))).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(outcome("{any: [%s, %s]}".formatted(NOT_MET, NOT_MET))).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @Tag("SEM-11")
    void not_turns_met_round_and_leaves_open_open() {
        assertThat(outcome("{not: %s}".formatted(MET))).isEqualTo(Outcome.NOT_MET);
        assertThat(outcome("{not: %s}".formatted(NOT_MET))).isEqualTo(Outcome.MET);
        assertThat(outcome("{not: %s}".formatted(OPEN))).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("SEM-11")
    void a_count_concludes_from_absence_only_in_a_complete_case() {
        String atLeastTwo = "{count: {kind: theme, at-least: 2}}";
        String atMostOne = "{count: {kind: theme, at-most: 1}}";
        CaseFile partial = CaseFile.builder(CaseId.of("case")).put(theme("t-1")).build();
        CaseFile complete = with(VocationalTheme.TYPE, theme("t-1"));

        assertThat(answer(atLeastTwo, partial).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(answer(atLeastTwo, complete).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(answer(atMostOne, partial).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(answer(atMostOne, complete).outcome()).isEqualTo(Outcome.MET);
        assertThat(answer(atLeastTwo, with(FundingEpisode.TYPE, theme("t-1"), theme("t-2")))
                        .outcome())
                .isEqualTo(Outcome.MET);
        assertThat(answer("{count: {kind: theme, equals: 1}}", complete).outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @Tag("SEM-11")
    void an_attribute_that_is_not_stated_leaves_the_count_open() {
        Referral silent = Referral.builder()
                .header(EntryHeader.first("r-1"))
                .funder(OrganizationId.of("dds"))
                .provider(OrganizationId.of("provider"))
                .referredBy(ActorId.of("manager"))
                .build();
        String late = "{exists: {kind: referral, where: {received-on: {at-least: 2026-05-01}}}}";

        assertThat(answer(late, with(Referral.TYPE, silent)).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(answer(late, with(Referral.TYPE, referral("r-1", "2026-04-30")))
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(answer(late, with(Referral.TYPE, referral("r-1", "2026-05-01")))
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void the_latest_entry_decides() {
        String named = "{latest: {kind: employment-plan, where: {likely-supports: {at-least: 1}}}}";
        EmploymentPlan silent =
                EmploymentPlan.builder().header(EntryHeader.first("p-2")).build();
        EmploymentPlan naming = EmploymentPlan.builder()
                .header(EntryHeader.first("p-1"))
                .addLikelySupports("coaching")
                .build();

        assertThat(answer(named, with(EmploymentPlan.TYPE, naming, silent)).outcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(answer(named, with(EmploymentPlan.TYPE, silent, naming)).outcome())
                .isEqualTo(Outcome.MET);
        // A later one may be missing.
        assertThat(answer(named, with(Referral.TYPE, silent, naming)).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(answer(named, with(Referral.TYPE, naming, silent)).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(answer(named, EMPTY).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void days_between_two_dates_are_compared_with_a_dated_parameter() {
        String inTime =
                "{compare: {left: {days-between: {from: {named-date: referral}, to: {named-date: decision}}}, at-most: {parameter: p.days}}}";

        ConditionAnswer answer = answer(inTime, EMPTY);

        assertThat(answer.outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void a_parameter_without_a_value_leaves_it_open_and_is_named() {
        ConditionAnswer answer = answer("{compare: {left: {days: 3}, at-most: {parameter: p.none}}}", EMPTY);

        assertThat(answer.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(answer.missing()).containsExactly(new Missing(Missing.Kind.PARAMETER, "p.none"));
    }

    @Test
    void a_date_that_nobody_gave_leaves_it_open() {
        ConditionAnswer answer =
                answer("{compare: {left: {named-date: submitted}, at-most: {date: 2026-03-01}}}", EMPTY);

        assertThat(answer.missing()).containsExactly(new Missing(Missing.Kind.DATE, "submitted"));
    }

    @Test
    void a_rule_says_what_it_needs() {
        assertThat(
                        rule("{all: [%s, {latest: {kind: referral}}, {compare: {left: {days: 1}, equals: {parameter: p.days}}}]}"
                                        .formatted(OPEN))
                                .getNeeds())
                .extracting(FactNeed::toString)
                .containsExactly("Entries[type=theme]", "Entries[type=referral]", "Parameter[id=p.days]");
    }
}
