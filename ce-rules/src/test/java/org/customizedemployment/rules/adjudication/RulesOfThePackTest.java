package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.adjudication.line.Exceptions;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.LineStep;
import org.customizedemployment.rules.condition.Condition;
import org.customizedemployment.rules.condition.Operand;
import org.customizedemployment.rules.condition.Relation;
import org.customizedemployment.rules.condition.rule.DataRule;
import org.customizedemployment.rules.condition.rule.ReasonCodes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules that a pack binds to the check of claims, and what happens when one fails. */
class RulesOfThePackTest {
    @Test
    @Tag("SEM-11")
    void a_rule_of_the_pack_that_throws_is_an_error_of_its_line_and_of_no_other() {
        RuleBook book = book(Severity.BLOCKS, facts -> {
            if (subject(facts).equals("bad")) {
                throw new IllegalStateException("broken plugin");
            }
            return Finding.of(Outcome.MET, Reason.of("test.fine"));
        });

        Decision bill = new Log(Ct.dds())
                .direct("bad", 3, "10:00", "12:00")
                .direct("good", 4, "10:00", "12:00")
                .bill(book);

        assertThat(Log.line(bill, "bad").outcome()).isEqualTo(LineOutcome.ERROR);
        assertThat(Log.minutes(bill, "bad")).containsExactly(0L, 0L, 120L);
        assertThat(Log.line(bill, "bad").pieces().get(0).reasons().get(0).argument("rule"))
                .contains(new ArgumentValue.OfCode("test.rule"));
        assertThat(Log.line(bill, "good").outcome()).isEqualTo(LineOutcome.PAYABLE);
    }

    @Test
    @Tag("SEM-11")
    void severity_says_whether_a_rule_of_the_pack_refuses_holds_or_advises() {
        assertThat(refusedWith(Severity.BLOCKS)).containsExactly(0L, 120L, 0L);
        assertThat(refusedWith(Severity.HOLDS_PAYMENT)).containsExactly(0L, 0L, 120L);
        assertThat(refusedWith(Severity.ADVISES)).containsExactly(120L, 0L, 0L);
    }

    private static List<Long> refusedWith(Severity severity) {
        RuleBook book = book(severity, facts -> Finding.of(Outcome.NOT_MET, Reason.of("test.no")));
        return Log.minutes(new Log(Ct.dds()).direct("a", 3, "10:00", "12:00").bill(book), "a");
    }

    @Test
    @Tag("SEM-26")
    void a_rule_of_the_pack_goes_by_the_service_date_of_each_line() {
        EffectiveRange fromFourth = EffectiveRange.from(LocalDate.of(2026, 3, 4));
        RuleBook later = book(
                Severity.BLOCKS,
                fromFourth,
                facts -> Finding.of(Outcome.NOT_MET, Reason.of("test.no")),
                Ct.parameters());
        ArgumentValue fine = new ArgumentValue.OfFlag(true);
        DatedParameter dated = new DatedParameter(Ct.RATE, fromFourth, fine, Citation.of("SEM-26"), PackId.of("us-ct"));
        Condition wanted =
                new Condition.Compare(new Operand.ParameterValue(Ct.RATE), Relation.EQUALS, new Operand.Constant(fine));
        RuleBook byParameter = RuleBook.builder()
                .parameters(Ct.parameters(dated))
                .bind(new RuleBinding(
                        new DataRule(
                                RuleId.of("test.dated"),
                                Ct.cites("SEM-26"),
                                EffectiveRange.NOT_STATED,
                                wanted,
                                new ReasonCodes("test.met", "test.no", "test.open")),
                        BindingPoint.check(Adjudication.CHECK),
                        Severity.BLOCKS))
                .build();
        Log log = new Log(Ct.dds()).direct("third", 3, "10:00", "11:00").direct("fourth", 4, "10:00", "11:00");

        assertThat(Log.minutes(log.bill(later), "third")).containsExactly(60L, 0L, 0L);
        assertThat(Log.minutes(log.bill(later), "fourth")).containsExactly(0L, 60L, 0L);
        assertThat(Log.codes(log.bill(byParameter), "third")).containsExactly("test.open");
        assertThat(Log.codes(log.bill(byParameter), "fourth")).isEmpty();
    }

    private static String subject(Facts facts) {
        return facts.getSubject().orElseThrow().id().value();
    }

    private static RuleBook book(Severity severity, Function<Facts, Finding> answer) {
        return book(severity, EffectiveRange.NOT_STATED, answer, Ct.parameters());
    }

    private static RuleBook book(
            Severity severity, EffectiveRange inForce, Function<Facts, Finding> answer, Parameters parameters) {
        Rule rule = new Rule() {
            @Override
            public RuleId getId() {
                return RuleId.of("test.rule");
            }

            @Override
            public List<Citation> getCitations() {
                return Ct.cites("SEM-11");
            }

            @Override
            public EffectiveRange getInForce() {
                return inForce;
            }

            @Override
            public List<FactNeed> getNeeds() {
                return List.of();
            }

            @Override
            public Finding evaluate(Facts facts) {
                return answer.apply(facts);
            }
        };
        return RuleBook.builder()
                .parameters(parameters)
                .bind(new RuleBinding(rule, BindingPoint.check(Adjudication.CHECK), severity))
                .build();
    }

    @Test
    @Tag("SEM-11")
    void a_plugin_that_does_not_link_is_an_error_of_its_line() {
        LineStep broken = new LineStep() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public Line apply(Line line) {
                throw new NoClassDefFoundError("vendor/Rates");
            }
        };
        Line line = LineStep.all(List.of(broken), Exceptions.none(), Line.of(Authorized.line("a", 4), null));

        assertThat(line.slices()).allMatch(slice -> slice.outcome() == LineOutcome.ERROR);
    }
}
