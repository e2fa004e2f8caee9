package org.customizedemployment.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.ParameterRead;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEM-11")
class RuleEvaluationTest {
    private static final CaseFile EMPTY = CaseFile.empty(CaseId.of("case-1"));
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final ParameterId CAP = ParameterId.of("x.cap");

    @Test
    void with_nothing_supplied_of_what_a_rule_needs_it_can_not_tell_and_says_what_is_missing() {
        Decision decision = check(EMPTY, new Fixed(Outcome.MET, EffectiveRange.NOT_STATED));
        assertThat(decision.getOutcome()).contains(Outcome.CANNOT_TELL);
        assertThat(decision.getFindings().get(0).finding().missing())
                .containsExactly(
                        new Missing(Missing.Kind.ENTRIES, "employer"), new Missing(Missing.Kind.ENTRIES, "activity"));
    }

    @Test
    void a_decision_cites_whatever_was_handed_in_from_outside() {
        References contracts = new References("register-7", Digest.of("seven"), null).withContracts(List.of());
        RuleBook book = RuleBook.empty();
        Facts with = Facts.of(EMPTY, AsOf.none(), contracts, book.getParameters());
        Facts without = Facts.of(EMPTY, AsOf.none(), References.NONE, book.getParameters());

        assertThat(RuleEvaluation.check(book, "any", with).getReferencesId()).contains("register-7");
        assertThat(RuleEvaluation.check(book, "any", with).getReferencesDigest())
                .contains(Digest.of("seven"));
        assertThat(RuleEvaluation.check(book, "any", without).getReferencesId()).isEmpty();
    }

    @Test
    void with_one_of_its_kinds_supplied_the_rule_is_asked() {
        CaseFile file = EMPTY.withCoverage(Employer.TYPE, Coverage.COMPLETE);
        assertThat(check(file, new Fixed(Outcome.MET, EffectiveRange.NOT_STATED))
                        .getOutcome())
                .contains(Outcome.MET);
    }

    @Test
    void a_rule_that_is_not_in_force_on_the_decision_date_passes() {
        CaseFile file = EMPTY.withCoverage(Employer.TYPE, Coverage.COMPLETE);
        Rule later = new Fixed(Outcome.NOT_MET, EffectiveRange.from(MARCH.plusDays(1)));
        Decision decision = check(file, later);
        assertThat(decision.getFindings().get(0).finding().outcome()).isEqualTo(Outcome.NOT_IN_FORCE);
        assertThat(decision.hasFindings()).isFalse();
    }

    @Test
    void the_first_of_error_no_people_unknown_not_yet_heads_the_answer() {
        CaseFile file = EMPTY.withCoverage(Employer.TYPE, Coverage.COMPLETE);
        assertThat(check(
                                file,
                                new Fixed(Outcome.NOT_YET_DUE, EffectiveRange.NOT_STATED),
                                new Fixed(Outcome.CANNOT_TELL, EffectiveRange.NOT_STATED),
                                new Fixed(Outcome.NEEDS_HUMAN_DECISION, EffectiveRange.NOT_STATED))
                        .getOutcome())
                .contains(Outcome.NEEDS_HUMAN_DECISION);
    }

    @Test
    void a_decision_says_which_parameter_value_it_read_and_which_dates_it_went_by() {
        DatedParameter cap = new DatedParameter(
                CAP,
                EffectiveRange.from(LocalDate.of(2026, 1, 1)),
                new ArgumentValue.OfMinutes(Minutes.ofHours(40)),
                Citation.of("CT-29"),
                PackId.of("x"));
        Rule reads = new Fixed(Outcome.MET, EffectiveRange.NOT_STATED) {
            @Override
            public Finding evaluate(Facts facts) {
                facts.parameter(CAP, MARCH);
                return super.evaluate(facts);
            }
        };
        CaseFile file = EMPTY.withCoverage(Employer.TYPE, Coverage.COMPLETE).recordedOn(MARCH);
        RuleBook book = book(reads);
        Decision decision = RuleEvaluation.check(
                book, "x", Facts.of(file, AsOf.none(), References.NONE, Parameters.of(List.of(cap))));
        assertThat(decision.getFindings().get(0).parametersRead())
                .containsExactly(
                        new ParameterRead(CAP, cap.value(), cap.effective(), Citation.of("CT-29"), PackId.of("x")));
        assertThat(decision.getDates())
                .containsExactly(
                        new NamedDate(DateName.DECISION, MARCH, false), new NamedDate(DateName.REPORT, MARCH, false));
    }

    @Test
    @Tag("SEM-26")
    void a_parameter_has_the_value_of_the_day_and_never_two() {
        DatedParameter before = parameter(null, LocalDate.of(2025, 12, 31), 30);
        DatedParameter since = parameter(LocalDate.of(2026, 1, 1), null, 40);
        Parameters both = Parameters.of(List.of(before, since));
        assertThat(both.find(CAP, LocalDate.of(2025, 12, 31))).contains(before);
        assertThat(both.find(CAP, LocalDate.of(2026, 1, 1))).contains(since);
        assertThat(both.find(ParameterId.of("x.other"), MARCH)).isEmpty();
        assertThatThrownBy(() -> Parameters.of(List.of(before, parameter(null, null, 5))))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("x.cap");
    }

    @Test
    void two_rules_of_one_id_are_refused() {
        RuleBook.Builder builder = RuleBook.builder().rule(new Fixed(Outcome.MET, EffectiveRange.NOT_STATED));
        assertThatThrownBy(() -> builder.rule(new Fixed(Outcome.MET, EffectiveRange.NOT_STATED)))
                .isInstanceOf(CeException.class);
    }

    @Test
    void a_given_date_wins_over_the_default() {
        AsOf asOf = AsOf.on(DateName.DECISION, MARCH).with(DateName.SERVICE, MARCH.minusDays(3));
        assertThat(asOf.resolved(Optional.of(MARCH.plusDays(9))))
                .containsExactly(
                        new NamedDate(DateName.SERVICE, MARCH.minusDays(3), true),
                        new NamedDate(DateName.DECISION, MARCH, true),
                        new NamedDate(DateName.REPORT, MARCH.plusDays(9), false));
    }

    private static DatedParameter parameter(
            @org.jspecify.annotations.Nullable LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate until,
            int hours) {
        return new DatedParameter(
                CAP,
                new EffectiveRange(from, until),
                new ArgumentValue.OfMinutes(Minutes.ofHours(hours)),
                null,
                PackId.of("x"));
    }

    private static Decision check(CaseFile file, Fixed... rules) {
        return RuleEvaluation.check(
                book(rules),
                "x",
                Facts.of(file, AsOf.on(DateName.DECISION, MARCH), References.NONE, Parameters.none()));
    }

    private static Decision check(CaseFile file, Rule rule) {
        return RuleEvaluation.check(
                book(rule), "x", Facts.of(file, AsOf.on(DateName.DECISION, MARCH), References.NONE, Parameters.none()));
    }

    private static RuleBook book(Rule... rules) {
        RuleBook.Builder book = RuleBook.builder();
        for (Rule rule : rules) {
            book.bind(new RuleBinding(rule, BindingPoint.check("x"), Severity.BLOCKS));
        }
        return book.build();
    }

    private static class Fixed implements Rule {
        private final Outcome outcome;
        private final EffectiveRange inForce;

        Fixed(Outcome outcome, EffectiveRange inForce) {
            this.outcome = outcome;
            this.inForce = inForce;
        }

        @Override
        public RuleId getId() {
            return RuleId.of("x." + outcome.word());
        }

        @Override
        public List<Citation> getCitations() {
            return List.of(Citation.of("SEM-11"));
        }

        @Override
        public EffectiveRange getInForce() {
            return inForce;
        }

        @Override
        public List<FactNeed> getNeeds() {
            return List.of(FactNeed.of(Employer.TYPE), FactNeed.of(Activity.TYPE));
        }

        @Override
        public Finding evaluate(Facts facts) {
            return Finding.of(outcome, Reason.of("x.fixed"));
        }
    }
}
