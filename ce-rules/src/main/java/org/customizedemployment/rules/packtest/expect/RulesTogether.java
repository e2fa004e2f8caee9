package org.customizedemployment.rules.packtest.expect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.process.command.CaseProcess;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.rules.packtest.result.PackTestFailure;
import org.customizedemployment.rules.yaml.Keys;

/** What several rules say together, of a move or in a check; the reasons are the rules that do not pass. */
record RulesTogether(int line, String what, Said expected, Function<Trial, Asked> ask) implements Expectation {
    static final String ACCEPTED = "accepted";
    static final String REFUSED = "refused";
    /** A rule failed: then nothing is known of the move, although it is refused. */
    static final String ERROR = "error";

    /** A decision in words, and the findings that it rests on. */
    record Asked(String word, List<RuleFinding> findings) {}

    /** A check of the pack by its name. */
    static RulesTogether check(int line, String name, Said expected) {
        return new RulesTogether(line, "check " + name, expected, trial -> {
            Decision decision = RuleEvaluation.check(trial.book(), name, trial.facts());
            return new Asked(Keys.wordOf(decision.getOutcome().orElse(Outcome.MET)), decision.getFindings());
        });
    }

    /** A move of the standard process. */
    static RulesTogether move(int line, PhaseId to, Said expected) {
        return new RulesTogether(line, "move to " + to, expected, trial -> {
            CaseContext context = new CaseContext(
                    CommandId.of("pack-test"),
                    ActorId.of("pack-test"),
                    PlaceTime.parse(trial.dates().date(DateName.DECISION).orElseThrow() + "T12:00[UTC]"),
                    trial.dates(),
                    trial.given().references());
            Decision decision = CaseProcess.of(StandardProcess.definition(), trial.book())
                    .preview(trial.given().file(), to, context);
            boolean passes = decision.getOutcome().orElse(Outcome.MET).passes();
            List<RuleFinding> blocking = decision.getFindings().stream()
                    .filter(one -> one.severity() == Severity.BLOCKS)
                    .toList();
            boolean failed = blocking.stream().anyMatch(one -> one.finding().outcome() == Outcome.ERROR);
            return new Asked(failed ? ERROR : passes ? ACCEPTED : REFUSED, blocking);
        });
    }

    @Override
    public List<PackTestFailure> test(Trial trial) {
        Asked asked = ask.apply(trial);
        asked.findings().forEach(trial::touch);
        List<RuleFinding> open = asked.findings().stream()
                .filter(one -> !one.finding().outcome().passes())
                .toList();
        Set<String> rules = new LinkedHashSet<>();
        open.forEach(one -> rules.add(one.rule().value()));
        Said was = new Said(asked.word(), Optional.of(rules));
        return expected.holds(was)
                ? List.of()
                : List.of(new PackTestFailure(
                        line,
                        what,
                        expected.toString(),
                        was.toString(),
                        open.stream().map(one -> one.finding().reason()).toList()));
    }
}
