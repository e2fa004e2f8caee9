package org.customizedemployment.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;

/** What rules say when nobody asks why, and what they work out once for all. */
@Tag("SEM-11")
class GlanceTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final ParameterId CAP = ParameterId.of("x.cap");
    private static final CaseFile FILE =
            CaseFile.empty(CaseId.of("case-1")).withCoverage(Employer.TYPE, Coverage.COMPLETE);

    @Property
    void outcomes_alone_are_those_with_reasons_and_explaining_later_is_explaining_at_once(
            @ForAll @Size(max = 12) List<Outcome> outcomes, @ForAll boolean supplied) {
        List<RuleBinding> bindings = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            bindings.add(binding(i, facts -> {
                if (outcome == Outcome.ERROR) {
                    throw new IllegalStateException("broken");
                }
                return facts.isExplaining() ? Finding.of(outcome, Reason.of("x.said")) : Finding.plain(outcome);
            }));
        }
        Facts facts = facts(supplied ? FILE : CaseFile.empty(CaseId.of("case-1")));
        List<RuleFinding> eager = RuleEvaluation.ask(bindings, facts);
        Glance glance = RuleEvaluation.glance(bindings, facts);
        for (int i = 0; i < outcomes.size(); i++) {
            assertThat(glance.outcome(i)).isEqualTo(eager.get(i).finding().outcome());
        }
        assertThat(glance.explain()).isEqualTo(eager);
        assertThat(glance.passes())
                .isEqualTo(
                        eager.stream().allMatch(one -> one.finding().outcome().passes()));
    }

    @Example
    void a_finding_without_reasons_is_made_once() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(Finding.plain(outcome)).isSameAs(Finding.plain(outcome));
            assertThat(Finding.plain(outcome).outcome()).isEqualTo(outcome);
        }
    }

    @Example
    void absence_counts_alone_as_it_does_with_reasons() {
        List<RuleBinding> bindings =
                List.of(binding(0, facts -> Finding.absent(Reason.of("x.none"), Employer.TYPE.getKind())));
        assertThat(RuleEvaluation.glance(bindings, facts(FILE)).outcome(0)).isEqualTo(Outcome.NOT_MET);
        CaseFile partly = FILE.withCoverage(Employer.TYPE, Coverage.PARTIAL);
        assertThat(RuleEvaluation.glance(bindings, facts(partly)).outcome(0)).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Example
    void what_rules_share_is_worked_out_once_and_its_parameters_count_for_each() {
        List<String> calls = new ArrayList<>();
        Derived<String> shared = Derived.of(facts -> {
            calls.add("called");
            return facts.parameter(CAP, MARCH).orElseThrow().toString();
        });
        Function<Facts, Finding> asks = facts -> {
            assertThat(facts.get(shared)).isNotEmpty();
            return Finding.plain(Outcome.MET);
        };
        List<RuleFinding> found =
                RuleEvaluation.ask(List.of(binding(0, asks), binding(1, asks), binding(2, any())), facts(FILE));
        assertThat(calls).hasSize(1);
        assertThat(found.get(0).parametersRead()).hasSize(1);
        assertThat(found.get(1).parametersRead()).isEqualTo(found.get(0).parametersRead());
        assertThat(found.get(2).parametersRead()).isEmpty();
    }

    @Example
    void other_dates_have_their_own() {
        Derived<LocalDate> day =
                Derived.of(facts -> facts.date(DateName.DECISION).orElseThrow());
        Facts facts = facts(FILE);
        assertThat(facts.get(day)).isEqualTo(MARCH);
        assertThat(facts.on(DateName.DECISION, MARCH.plusDays(1)).get(day)).isEqualTo(MARCH.plusDays(1));
        assertThat(facts.get(day)).isEqualTo(MARCH);
    }

    private static Function<Facts, Finding> any() {
        return facts -> Finding.plain(Outcome.MET);
    }

    private static Facts facts(CaseFile file) {
        DatedParameter cap = new DatedParameter(
                CAP,
                EffectiveRange.NOT_STATED,
                new ArgumentValue.OfMinutes(Minutes.ofHours(40)),
                Citation.of("CT-29"),
                PackId.of("x"));
        return Facts.of(file, AsOf.on(DateName.DECISION, MARCH), References.NONE, Parameters.of(List.of(cap)));
    }

    private static RuleBinding binding(int number, Function<Facts, Finding> evaluation) {
        return new RuleBinding(
                new Asked(RuleId.of("x.rule-" + number), evaluation), BindingPoint.check("x"), Severity.BLOCKS);
    }

    private record Asked(RuleId id, Function<Facts, Finding> evaluation) implements Rule {
        @Override
        public RuleId getId() {
            return id;
        }

        @Override
        public List<Citation> getCitations() {
            return List.of(Citation.of("SEM-11"));
        }

        @Override
        public List<FactNeed> getNeeds() {
            return List.of(FactNeed.of(Employer.TYPE));
        }

        @Override
        public Finding evaluate(Facts facts) {
            return evaluation.apply(facts);
        }
    }
}
