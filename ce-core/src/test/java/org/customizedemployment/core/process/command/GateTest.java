package org.customizedemployment.core.process.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.core.process.command.ProcessCases.CASE;
import static org.customizedemployment.core.process.command.ProcessCases.CONTEXT;
import static org.customizedemployment.core.process.command.ProcessCases.accepted;
import static org.customizedemployment.core.process.command.ProcessCases.decision;
import static org.customizedemployment.core.process.command.ProcessCases.statement;

import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GateTest {
    @Test
    @Tag("SEM-11")
    void a_refused_move_names_every_blocking_rule_that_does_not_pass_and_nothing_changes() {
        CaseProcess process = gated(
                rule("x.tell", Outcome.CANNOT_TELL),
                rule("x.no", Outcome.NOT_MET),
                rule("x.yes", Outcome.MET),
                rule("x.people", Outcome.NEEDS_HUMAN_DECISION));
        CaseFile file = open(process);
        CommandOutcome outcome = process.decide(file, 1, new Command.Move(StandardProcess.DISCOVERY), CONTEXT);
        assertThat(outcome).isInstanceOf(CommandOutcome.Rejected.class);
        assertThat(outcome.decision().getOutcome()).contains(Outcome.NOT_MET);
        assertThat(outcome.decision().open(Severity.BLOCKS))
                .extracting(one -> one.rule().value())
                .containsExactly("x.tell", "x.no", "x.people");
        assertThat(outcome.decision()).isEqualTo(process.preview(file, StandardProcess.DISCOVERY, CONTEXT));
    }

    @Test
    @Tag("SEM-11")
    void a_rule_that_throws_is_an_error_naming_it_and_hides_no_other() {
        Rule broken = new TestRule("x.broken", facts -> {
            throw new IllegalStateException("secret text");
        });
        CaseProcess process = gated(broken, rule("x.no", Outcome.NOT_MET));
        Decision decision = process.preview(open(process), StandardProcess.DISCOVERY, CONTEXT);
        assertThat(decision.getOutcome()).contains(Outcome.ERROR);
        assertThat(decision.getFindings()).hasSize(2);
        assertThat(decision.toString()).contains("x.broken").doesNotContain("secret text");
    }

    @Test
    @Tag("SEM-11")
    void a_rule_that_lacks_a_class_or_asserts_wrongly_is_an_error_and_hides_no_other() {
        Rule lacking = new TestRule("x.lacking", facts -> {
            throw new NoClassDefFoundError("vendor/Thing");
        });
        Rule asserting = new TestRule("x.asserting", facts -> {
            throw new AssertionError("secret text");
        });
        CaseProcess process = gated(lacking, asserting, rule("x.no", Outcome.NOT_MET));
        Decision decision = process.preview(open(process), StandardProcess.DISCOVERY, CONTEXT);
        assertThat(decision.open(Severity.BLOCKS))
                .extracting(one -> one.rule().value())
                .containsExactly("x.lacking", "x.asserting", "x.no");
        assertThat(decision.getOutcome()).contains(Outcome.ERROR);
        assertThat(decision.toString()).doesNotContain("secret text");
    }

    @Test
    void advice_does_not_stop_a_move_and_is_kept_with_it() {
        Rule rule = rule("x.advice", Outcome.NOT_MET);
        RuleBook book = RuleBook.builder()
                .bind(new RuleBinding(rule, BindingPoint.move(StandardProcess.START_DISCOVERY), Severity.ADVISES))
                .build();
        CaseProcess process = CaseProcess.of(StandardProcess.definition(), book);
        CommandOutcome.Accepted moved =
                accepted(process.decide(open(process), 1, new Command.Move(StandardProcess.DISCOVERY), CONTEXT));
        assertThat(moved.caseFile().getFocus()).contains(StandardProcess.DISCOVERY);
        assertThat(moved.decision().getOutcome()).contains(Outcome.MET);
        assertThat(moved.change().decision()).isEqualTo(moved.decision());
        assertThat(moved.decision().open(Severity.ADVISES)).hasSize(1);
    }

    @Test
    void a_fact_that_does_not_comply_is_recorded_and_flagged() {
        RuleBook book = RuleBook.builder()
                .bind(new RuleBinding(
                        rule("x.flag", Outcome.NOT_MET), BindingPoint.record(ProfileStatement.TYPE), Severity.BLOCKS))
                .build();
        CommandOutcome.Accepted done = accepted(CaseProcess.of(StandardProcess.definition(), book)
                .decide(CaseFile.empty(CASE), 0, new Command.Record(List.of(statement("s", 1))), CONTEXT));
        assertThat(done.caseFile().size()).isEqualTo(1);
        assertThat(done.decision().getOutcome()).contains(Outcome.NOT_MET);
    }

    @Test
    void what_a_rule_concludes_from_absence_needs_complete_coverage() {
        Rule absence = new TestRule("x.absence", facts -> Finding.absent(Reason.of("x.none"), Employer.TYPE.getKind()));
        CaseProcess process = gated(absence);
        CaseFile file = open(process);
        assertThat(process.preview(file, StandardProcess.DISCOVERY, CONTEXT).getOutcome())
                .contains(Outcome.CANNOT_TELL);
        CaseFile complete = accepted(process.decide(
                        file, 1, new Command.Declare(Employer.TYPE.getKind(), Coverage.COMPLETE), CONTEXT))
                .caseFile();
        assertThat(process.preview(complete, StandardProcess.DISCOVERY, CONTEXT).getOutcome())
                .contains(Outcome.NOT_MET);
    }

    private static CaseFile open(CaseProcess process) {
        return accepted(process.decide(CaseFile.empty(CASE), 0, new Command.Open(), CONTEXT))
                .caseFile();
    }

    private static CaseProcess gated(Rule... rules) {
        RuleBook.Builder book = RuleBook.builder();
        for (Rule rule : rules) {
            book.bind(new RuleBinding(rule, BindingPoint.move(StandardProcess.START_DISCOVERY), Severity.BLOCKS));
        }
        return CaseProcess.of(StandardProcess.definition(), book.build());
    }

    private static Rule rule(String id, Outcome outcome) {
        return new TestRule(id, facts -> Finding.of(outcome, Reason.of(id)));
    }

    private record TestRule(String name, java.util.function.Function<Facts, Finding> body) implements Rule {
        @Override
        public RuleId getId() {
            return RuleId.of(name);
        }

        @Override
        public List<Citation> getCitations() {
            return List.of(Citation.of("SEM-11"));
        }

        @Override
        public List<FactNeed> getNeeds() {
            return List.of();
        }

        @Override
        public Finding evaluate(Facts facts) {
            return body.apply(facts);
        }
    }
}
