package org.customizedemployment.rules.adjudication.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.ParameterRead;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Parameters;

/**
 * What one adjudication takes note of besides its lines: the parameters it read, by what they were read for, and what a pack's own rules
 * found. So the decision can show by which values it went. For one run and one thread.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class RunNotes {
    private final Parameters parameters;
    private final Map<Use, SortedMap<String, ParameterRead>> reads = new LinkedHashMap<>();
    private final Map<Use, SortedMap<Citation, Citation>> citations = new LinkedHashMap<>();
    private final IdentityHashMap<DatedParameter, IdentityHashMap<List<Citation>, Use>> seen = new IdentityHashMap<>();
    private final Map<RuleId, RuleFinding> rules = new LinkedHashMap<>();
    private final SortedMap<String, List<Citation>> notComplete = new TreeMap<>();

    /** What a parameter is read for. */
    public enum Use {
        CAPS("claim.caps"),
        RATES("claim.rates"),
        CREDENTIALS("claim.credentials"),
        TERMS("claim.terms");

        private final String rule;

        Use(String rule) {
            this.rule = rule;
        }
    }

    public RunNotes(Parameters parameters) {
        this.parameters = parameters;
        for (Use use : Use.values()) {
            reads.put(use, new TreeMap<>());
            citations.put(use, new TreeMap<>());
        }
    }

    /** A parameter on a day; noted. Empty if none is declared for that day; its value may be null. */
    public Optional<DatedParameter> read(Use use, ParameterId id, LocalDate day, List<Citation> cited) {
        Optional<DatedParameter> found = parameters.find(id, day);
        found.ifPresent(one -> note(use, one, cited));
        return found;
    }

    public void note(Use use, DatedParameter one, List<Citation> cited) {
        // A long log asks for the same few values again and again.
        IdentityHashMap<List<Citation>, Use> citing = seen.computeIfAbsent(one, any -> new IdentityHashMap<>());
        if (citing.put(cited, use) != use) {
            note(use, new ParameterRead(one.id(), one.value(), one.effective(), one.citation(), one.pack()), cited);
        }
    }

    /** A parameter that a condition read. */
    public void note(Use use, ParameterRead one, List<Citation> cited) {
        of(reads, use).put(one.id() + " " + one.effective(), one);
        cited.forEach(citation -> of(citations, use).put(citation, citation));
    }

    /** A kind of entry that would have to be complete. */
    public void notComplete(String kind, List<Citation> cited) {
        notComplete.put(kind, cited);
    }

    /** What a pack's rule found of one line; of several lines the gravest finding stands for the rule. */
    public void note(RuleFinding found) {
        rules.merge(found.rule(), found, RunNotes::graver);
    }

    private static RuleFinding graver(RuleFinding one, RuleFinding other) {
        RuleFinding worse = one.finding().outcome().compareTo(other.finding().outcome()) <= 0 ? one : other;
        List<ParameterRead> all = new ArrayList<>(one.parametersRead());
        other.parametersRead().stream().filter(read -> !all.contains(read)).forEach(all::add);
        return new RuleFinding(worse.rule(), worse.severity(), worse.finding(), worse.citations(), all);
    }

    /** One finding for each use of parameters, then those of the pack's rules. */
    public List<RuleFinding> findings() {
        List<RuleFinding> findings = new ArrayList<>();
        for (Use use : Use.values()) {
            if (!of(reads, use).isEmpty()) {
                findings.add(finding(use, List.copyOf(of(reads, use).values())));
            }
        }
        if (!notComplete.isEmpty()) {
            findings.add(coverage());
        }
        findings.addAll(rules.values());
        return findings;
    }

    /** Advice only: what a missing value does is said by the lines. */
    private RuleFinding finding(Use use, List<ParameterRead> read) {
        List<Missing> missing = read.stream()
                .filter(one -> one.value() == null)
                .map(one -> new Missing(Missing.Kind.PARAMETER, one.id().value()))
                .distinct()
                .toList();
        Finding finding = missing.isEmpty()
                ? Finding.of(Outcome.MET, Reason.of(use.rule + "-supplied").with("parameters", read.size()))
                : Finding.of(
                                Outcome.CANNOT_TELL,
                                Reason.of(use.rule + "-not-supplied").with("missing", missing.size()))
                        .withMissing(missing);
        return new RuleFinding(
                RuleId.of(use.rule),
                Severity.ADVISES,
                finding,
                List.copyOf(of(citations, use).values()),
                read);
    }

    private RuleFinding coverage() {
        List<Missing> missing = notComplete.keySet().stream()
                .map(kind -> new Missing(Missing.Kind.ENTRIES, kind))
                .toList();
        Finding finding = Finding.of(
                        Outcome.CANNOT_TELL,
                        Reason.of("claim.coverage-not-complete").with("missing", missing.size()))
                .withMissing(missing);
        List<Citation> cited =
                notComplete.values().stream().flatMap(List::stream).distinct().toList();
        return new RuleFinding(RuleId.of("claim.coverage"), Severity.ADVISES, finding, cited, List.of());
    }

    private static <K, V> V of(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("every use has its notes");
        }
        return value;
    }
}
