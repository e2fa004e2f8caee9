package org.customizedemployment.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
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
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryType;
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
import org.jspecify.annotations.Nullable;

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
    void of_each_of_many_entries_the_outcomes_are_those_of_one_by_one() {
        CaseFile file = FILE.with(employer("a")).with(employer("b")).with(employer("c"));
        List<RuleBinding> bindings = List.of(
                binding(0, facts -> Finding.plain(isOf(facts, "b") ? Outcome.NOT_MET : Outcome.MET)),
                binding(1, facts -> {
                    throw new IllegalStateException("broken");
                }),
                binding(2, facts -> Finding.plain(isOf(facts, "c") ? Outcome.MET : Outcome.NOT_YET_DUE)));
        Facts facts = facts(file);
        List<Employer> all = file.entries(Employer.TYPE);
        GlanceOfEach each = RuleEvaluation.glanceEach(bindings, facts, all);
        for (int entry = 0; entry < all.size(); entry++) {
            Glance alone = RuleEvaluation.glance(bindings, facts.about(all.get(entry)));
            for (int rule = 0; rule < bindings.size(); rule++) {
                assertThat(each.outcome(entry, rule)).isEqualTo(alone.outcome(rule));
                assertThat(each.of(entry).outcome(rule)).isEqualTo(alone.outcome(rule));
            }
            assertThat(each.of(entry).explain()).isEqualTo(alone.explain());
        }
        assertThat(each.passes()).isFalse();
        assertThat(RuleEvaluation.glanceEach(bindings, facts, List.of()).passes())
                .isTrue();
        assertThatThrownBy(() -> each.outcome(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Example
    void a_rule_that_finds_out_about_all_is_asked_once_where_all_are_asked_about() {
        CaseFile file = FILE.with(employer("a")).with(employer("b"));
        List<EntryType<?>> asked = new ArrayList<>();
        List<String> oneByOne = new ArrayList<>();
        List<RuleBinding> bindings = List.of(together(asked, oneByOne, place -> Outcome.NOT_YET_DUE));
        List<Employer> all = file.entries(Employer.TYPE);

        assertThat(RuleEvaluation.glanceEach(bindings, facts(file), all).outcome(1, 0))
                .isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(asked).hasSize(1);
        assertThat(oneByOne).isEmpty();

        RuleEvaluation.glanceEach(bindings, facts(file), List.of(employer("b"), employer("new")));
        RuleEvaluation.glance(bindings, facts(file).about(employer("b")));
        RuleEvaluation.glanceEach(bindings, facts(file), all).of(0).explain();
        assertThat(asked).hasSize(2);
        assertThat(oneByOne).hasSize(4);
    }

    @Example
    void where_finding_out_about_all_fails_each_is_asked() {
        CaseFile file = FILE.with(employer("a")).with(employer("b"));
        List<String> oneByOne = new ArrayList<>();
        List<RuleBinding> bindings =
                List.of(together(new ArrayList<>(), oneByOne, null), together(new ArrayList<>(), oneByOne, place -> {
                    throw new IllegalStateException("broken");
                }));
        assertThat(RuleEvaluation.glanceEach(bindings, facts(file), file.entries(Employer.TYPE))
                        .passes())
                .isTrue();
        assertThat(oneByOne).hasSize(4);
    }

    private static RuleBinding together(
            List<EntryType<?>> asked, List<String> oneByOne, @Nullable IntFunction<Outcome> outcomes) {
        Function<Facts, Finding> each = facts -> {
            oneByOne.add(facts.getSubject().orElseThrow().id().value());
            return Finding.plain(Outcome.MET);
        };
        return new RuleBinding(
                new Together(new Asked(RuleId.of("x.together"), each), asked, outcomes),
                BindingPoint.check("x"),
                Severity.BLOCKS);
    }

    private record Together(
            Rule one, List<EntryType<?>> asked, @Nullable IntFunction<Outcome> outcomes) implements Rule {
        @Override
        public RuleId getId() {
            return one.getId();
        }

        @Override
        public List<Citation> getCitations() {
            return one.getCitations();
        }

        @Override
        public List<FactNeed> getNeeds() {
            return one.getNeeds();
        }

        @Override
        public Finding evaluate(Facts facts) {
            return one.evaluate(facts);
        }

        @Override
        public @Nullable IntFunction<Outcome> ofEach(Facts facts, EntryType<?> type) {
            asked.add(type);
            if (outcomes == null) {
                throw new IllegalStateException("broken");
            }
            return outcomes;
        }
    }

    @Example
    void more_rules_than_there_is_room_for_at_first_are_asked_once_each() {
        List<String> calls = new ArrayList<>();
        List<RuleBinding> bindings = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            bindings.add(binding(i, facts -> {
                calls.add("called");
                return Finding.plain(Outcome.MET);
            }));
        }
        Facts facts = facts(FILE).unexplained();
        assertThat(RuleEvaluation.glance(bindings, facts).passes()).isTrue();
        assertThat(RuleEvaluation.glance(bindings, facts).passes()).isTrue();
        assertThat(calls).hasSize(300);
    }

    private static Employer employer(String id) {
        return Employer.builder()
                .header(EntryHeader.first(id))
                .name("Salon " + id)
                .business("Dogs")
                .build();
    }

    private static boolean isOf(Facts facts, String id) {
        return facts.getSubject().orElseThrow().id().value().equals(id);
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
