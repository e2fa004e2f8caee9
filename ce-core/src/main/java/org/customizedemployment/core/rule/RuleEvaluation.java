package org.customizedemployment.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.jspecify.annotations.Nullable;

/** Asks rules and turns their findings into a decision (SEM-11). Stateless. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RuleEvaluation {
    private RuleEvaluation() {}

    /** Asks the rules bound at a named check, for example {@code indicators}. */
    public static Decision check(RuleBook book, String check, Facts facts) {
        return decision(DecisionKind.CHECK, check, book, facts, ask(book.at(BindingPoint.check(check)), facts))
                .build();
    }

    /** Asks rules one by one; a rule that throws becomes <em>error</em> naming it. */
    public static List<RuleFinding> ask(List<RuleBinding> bindings, Facts facts) {
        List<RuleFinding> findings = new ArrayList<>(bindings.size());
        Optional<LocalDate> day = facts.getRuleDate();
        Facts own = facts.unread();
        for (RuleBinding binding : bindings) {
            Finding finding = ask(binding.rule(), own, day);
            findings.add(new RuleFinding(
                    binding.rule().getId(),
                    binding.severity(),
                    finding,
                    binding.rule().getCitations(),
                    own.takeParametersRead()));
        }
        return findings;
    }

    /** What one rule finds, asked as by {@link #ask}, without reasons unless these are facts with reasons. */
    public static Finding finding(Rule rule, Facts facts) {
        return ask(rule, facts, facts.getRuleDate());
    }

    /** Asks rules for their outcomes alone. What they would say is not made before {@link Glance#explain} asks for it. */
    public static Glance glance(List<RuleBinding> bindings, Facts facts) {
        Optional<LocalDate> day = facts.getRuleDate();
        Facts quiet = facts.unexplained();
        Outcome[] outcomes = new Outcome[bindings.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = ask(bindings.get(i).rule(), quiet, day).outcome();
        }
        return new Glance(bindings, facts, outcomes);
    }

    /**
     * Asks rules of each of these entries for their outcomes alone. Where these are all that the case has of theirs ({@link CaseFile#entries}),
     * rules that find out about all together ({@link Rule#ofEach}) are asked once.
     */
    public static GlanceOfEach glanceEach(List<RuleBinding> bindings, Facts facts, List<? extends Entry> entries) {
        Optional<LocalDate> day = facts.getRuleDate();
        Facts turning = facts.turning();
        Outcome[] outcomes = new Outcome[Math.multiplyExact(bindings.size(), entries.size())];
        EntryType<?> all =
                !entries.isEmpty() && facts.isAll(entries) ? entries.get(0).type() : null;
        for (int at = 0; at < bindings.size(); at++) {
            Rule rule = bindings.get(at).rule();
            // These two are the same whatever entry it is about.
            Finding before = beforeAsking(rule, turning, day);
            IntFunction<Outcome> each = before == null && all != null ? ofEach(rule, turning, all) : null;
            for (int place = 0; place < entries.size(); place++) {
                Outcome outcome = each == null ? null : outcome(each, place);
                if (outcome == null) {
                    turning.turnTo(entries.get(place));
                    outcome = (before == null ? found(rule, turning) : before).outcome();
                }
                outcomes[place * bindings.size() + at] = outcome;
            }
        }
        return new GlanceOfEach(bindings, facts, entries, outcomes);
    }

    /** Null if each has to be asked, as after a failure: then it is known which entry makes it fail. */
    private static @Nullable IntFunction<Outcome> ofEach(Rule rule, Facts turning, EntryType<?> type) {
        turning.turnTo(null);
        try {
            return rule.ofEach(turning, type);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return null;
        }
    }

    private static @Nullable Outcome outcome(IntFunction<Outcome> each, int place) {
        try {
            return each.apply(place);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return null;
        }
    }

    /**
     * How a rule comes to what it finds: runs it again, remembering what it looks at. Nothing of this is kept or made while rules are asked for a
     * decision.
     *
     * @param binding the rule, with the severity that it has in the decision
     * @param facts those of the decision, about the same entry
     */
    public static Explanation explain(RuleBinding binding, Facts facts) {
        Facts recording = facts.recording();
        for (FactNeed need : binding.rule().getNeeds()) {
            if (need instanceof FactNeed.Entries entries) {
                recording.recordCoverage(entries.type());
            }
        }
        RuleFinding finding = ask(List.of(binding), recording).get(0);
        return new Explanation(finding, recording.getRecorded());
    }

    /**
     * How each finding of a decision came about, for as many as the rule book has the rules of.
     *
     * @param facts those of the decision, about the same entry
     */
    public static List<Explanation> explain(Decision decision, RuleBook book, Facts facts) {
        List<Explanation> all = new ArrayList<>();
        for (RuleFinding one : decision.getFindings()) {
            book.find(one.rule())
                    .map(rule -> new RuleBinding(rule, BindingPoint.check(decision.getSubject()), one.severity()))
                    .ifPresent(binding -> all.add(explain(binding, facts)));
        }
        return all;
    }

    /** A decision with these findings; a claim adds its lines. The outcome is that of the first blocking finding that does not pass. */
    public static Decision.Builder decision(
            DecisionKind kind, String subject, RuleBook book, Facts facts, List<RuleFinding> findings) {
        CaseFile caseFile = facts.getCaseFile();
        Decision.Builder builder = Decision.builder();
        builder.kind(kind)
                .caseId(caseFile.getId())
                .subject(subject)
                .outcome(combine(kind, findings))
                .findings(findings)
                .dates(facts.getDates())
                .packs(book.getPacks())
                .process(caseFile.getProcess());
        References references = facts.getReferences();
        if (references.isSupplied()) {
            builder.referencesId(references.id()).referencesDigest(references.digest());
        }
        return builder;
    }

    /**
     * The outcome that heads a decision with these findings (SEM-11). Of a move or a design only blocking findings count, as flags make no design
     * wrong; of anything else all do. A check that asked nothing is not applicable.
     */
    public static Outcome combine(DecisionKind kind, List<RuleFinding> findings) {
        Outcome worst = findings.isEmpty() && kind == DecisionKind.CHECK ? Outcome.NOT_APPLICABLE : Outcome.MET;
        boolean onlyBlocking = kind == DecisionKind.MOVE || kind == DecisionKind.DESIGN;
        for (RuleFinding one : findings) {
            Outcome outcome = one.finding().outcome();
            boolean counts = !onlyBlocking || one.severity() == Severity.BLOCKS;
            if (counts && !outcome.passes() && outcome.compareTo(worst) < 0) {
                worst = outcome;
            }
        }
        return worst;
    }

    private static Finding ask(Rule rule, Facts facts, Optional<LocalDate> day) {
        Finding before = beforeAsking(rule, facts, day);
        return before == null ? found(rule, facts) : before;
    }

    /** What is answered without the rule; null if it has to be asked. */
    private static @Nullable Finding beforeAsking(Rule rule, Facts facts, Optional<LocalDate> day) {
        if (day.isPresent() && !rule.getInForce().contains(day.get())) {
            return facts.isExplaining()
                    ? Finding.of(Outcome.NOT_IN_FORCE, Reason.of("core.rule-not-in-force"))
                    : Finding.plain(Outcome.NOT_IN_FORCE);
        }
        if (isNothingSupplied(rule, facts)) {
            return facts.isExplaining() ? nothingSupplied(rule) : Finding.plain(Outcome.CANNOT_TELL);
        }
        return null;
    }

    // A plugin's rule may throw anything, also for want of a class of its own; it must not hide the other rules'
    // answers.
    @SuppressWarnings("CatchingUnchecked")
    private static Finding found(Rule rule, Facts facts) {
        Finding finding;
        try {
            finding = facts.finding(rule);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return !facts.isExplaining()
                    ? Finding.plain(Outcome.ERROR)
                    : Finding.of(
                            Outcome.ERROR,
                            Reason.of("core.rule-failed")
                                    .withCode("rule", rule.getId().value())
                                    .withCode("cause", e.getClass().getSimpleName()));
        }
        return judgeAbsence(finding, facts);
    }

    /** Whether every kind of entry that the rule needs is missing altogether: then it can't tell. */
    private static boolean isNothingSupplied(Rule rule, Facts facts) {
        boolean needsEntries = false;
        List<FactNeed> needs = rule.getNeeds();
        for (int i = 0; i < needs.size(); i++) {
            if (needs.get(i) instanceof FactNeed.Entries entries) {
                if (facts.isSupplied(entries.type())) {
                    return false;
                }
                needsEntries = true;
            }
        }
        return needsEntries;
    }

    private static Finding nothingSupplied(Rule rule) {
        List<Missing> missing = new ArrayList<>();
        for (FactNeed need : rule.getNeeds()) {
            if (need instanceof FactNeed.Entries entries) {
                missing.add(new Missing(Missing.Kind.ENTRIES, entries.type().getKind()));
            }
        }
        return Finding.of(Outcome.CANNOT_TELL, Reason.of("core.nothing-supplied"))
                .withMissing(missing);
    }

    private static Finding judgeAbsence(Finding finding, Facts facts) {
        String kind = finding.restsOnAbsence();
        if (kind == null) {
            return finding;
        }
        Optional<EntryType<?>> type = EntryTypes.find(kind);
        Optional<LocalDate> day = facts.date(DateName.DECISION);
        boolean complete = type.isPresent() && facts.coverageOf(type.get()).isCompleteOn(day.orElse(LocalDate.MAX));
        if (complete || !facts.isExplaining()) {
            return complete ? finding : Finding.plain(Outcome.CANNOT_TELL);
        }
        return new Finding(Outcome.CANNOT_TELL, finding.reason(), finding.missing(), finding.evidence(), kind);
    }
}
