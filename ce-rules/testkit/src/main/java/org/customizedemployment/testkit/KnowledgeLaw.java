package org.customizedemployment.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Glance;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.rules.pack.PackLibrary;

/**
 * Knowing less never turns an answer round: what a rule is sure of by a part of a case it is sure of by the whole; else it says that it is open
 * (SEM-11).
 *
 * <p>Sure are met, not met, not yet due, not applicable and not in force. Open, and so allowed whatever the whole case says, are <em>cannot
 * tell</em> and <em>needs human decision</em>, as both ask people. Error is never allowed. Two things are not held to the law, each for a
 * reason: rules that flag an entry while it is recorded have no subject here, as they judge by what is on record and say so; and a case is one
 * person's, so that a job seeker on file is that person whatever the coverage.
 *
 * <p>Beside that, a rule that is asked for its outcome alone must say the same as with its reasons.
 *
 * <pre>{@code
 * KnowledgeLaw law = KnowledgeLaw.of(library, day);
 * CaseFile whole = KnowledgeLaw.complete(caseFile);
 * assertThat(law.breaches(whole)).isEmpty();
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class KnowledgeLaw {
    private static final BindingPoint ASKED = BindingPoint.check("knowledge");

    private final List<RuleBinding> bindings;
    private final Parameters parameters;
    private final LocalDate day;
    private final List<EntryType<?>> kinds;

    private KnowledgeLaw(List<Rule> rules, Parameters parameters, LocalDate day) {
        this.bindings = rules.stream()
                .map(rule -> new RuleBinding(rule, ASKED, Severity.ADVISES))
                .toList();
        this.parameters = parameters;
        this.day = day;
        this.kinds = kinds(rules);
    }

    /** The law for all rules of those packs, asked on that day. */
    public static KnowledgeLaw of(PackLibrary library, LocalDate day) {
        return new KnowledgeLaw(library.rules(), library.parameters(), day);
    }

    /** That case with everything said to be complete. */
    public static CaseFile complete(CaseFile file) {
        CaseFileBuilder builder = file.toBuilder();
        EntryTypes.all().forEach(type -> builder.coverage(type, Coverage.COMPLETE));
        return builder.build();
    }

    /** What rules read: the kinds that they declare, and the episodes to which documents belong. */
    private static List<EntryType<?>> kinds(List<Rule> rules) {
        Set<EntryType<?>> read = new LinkedHashSet<>();
        read.add(FundingEpisode.TYPE);
        for (Rule rule : rules) {
            for (FactNeed need : rule.getNeeds()) {
                if (need instanceof FactNeed.Entries entries) {
                    read.add(entries.type());
                }
            }
        }
        return List.copyOf(read);
    }

    /** The kinds of which a case can lack something that matters to a rule. */
    public List<EntryType<?>> getKinds() {
        return kinds;
    }

    /** The outcomes of all rules, by rule. */
    public Map<String, Outcome> outcomes(CaseFile file) {
        Facts facts = Facts.of(file, AsOf.on(DateName.DECISION, day), References.NONE, parameters);
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (RuleFinding one : RuleEvaluation.ask(bindings, facts)) {
            outcomes.put(one.rule().value(), one.finding().outcome());
        }
        return outcomes;
    }

    /** Rules that say something else when they are asked for their outcome alone, a line each. */
    private List<String> otherAlone(CaseFile file) {
        Facts facts = Facts.of(file, AsOf.on(DateName.DECISION, day), References.NONE, parameters);
        Glance alone = RuleEvaluation.glance(bindings, facts);
        List<RuleFinding> explained = RuleEvaluation.ask(bindings, facts);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < bindings.size(); i++) {
            Outcome outcome = explained.get(i).finding().outcome();
            if (alone.outcome(i) != outcome) {
                lines.add(explained.get(i).rule() + ": " + alone.outcome(i) + " alone, with reasons " + outcome);
            }
        }
        return lines;
    }

    /** Whether that outcome is an answer, and no question to people. */
    public static boolean isSure(Outcome outcome) {
        return switch (outcome) {
            case MET, NOT_MET, NOT_YET_DUE, NOT_APPLICABLE, NOT_IN_FORCE -> true;
            case CANNOT_TELL, NEEDS_HUMAN_DECISION, ERROR -> false;
        };
    }

    /** What the rules say of less of a case and not of all of it, a line each; empty if the law holds. */
    public List<String> breaches(CaseFile whole, CaseFile less) {
        return breaches(outcomes(whole), less);
    }

    private List<String> breaches(Map<String, Outcome> ofAll, CaseFile less) {
        List<String> breaches = new ArrayList<>(otherAlone(less));
        outcomes(less).forEach((rule, outcome) -> {
            Outcome all = ofAll.get(rule);
            if (outcome == Outcome.ERROR || (isSure(outcome) && outcome != all)) {
                breaches.add(rule + ": " + outcome + ", with all " + all);
            }
        });
        return breaches;
    }

    /**
     * What the rules say of a whole case and not of less of it, in every way of {@link Lacking}: by one kind, by one entry, by two kinds, and by
     * all kinds but one.
     *
     * @param whole a case in which all is complete
     */
    public List<String> breaches(CaseFile whole) {
        Map<String, Outcome> ofAll = outcomes(whole);
        Set<String> breaches = new LinkedHashSet<>();
        for (EntryType<?> kind : kinds) {
            for (Lacking way : Lacking.values()) {
                lost(whole, kind)
                        .forEach(lost -> breaches(ofAll, way.of(whole, kind, lost, day.minusYears(1)))
                                .forEach(breach -> breaches.add(breach + ", lacking " + kind.getKind() + ": " + way)));
            }
            CaseFile only = whole;
            for (EntryType<?> other : kinds) {
                if (!other.equals(kind)) {
                    CaseFile less = Lacking.NOT_SUPPLIED.of(whole, kind, List.of(), day);
                    breaches.addAll(breaches(ofAll, Lacking.NOT_SUPPLIED.of(less, other, List.of(), day)));
                    only = Lacking.NOT_SUPPLIED.of(only, other, List.of(), day);
                }
            }
            breaches.addAll(breaches(ofAll, only));
        }
        return List.copyOf(breaches);
    }

    /**
     * The rules that say met or not met although nothing of what they need was supplied; a rule is asked without its own kinds, whatever else there
     * is.
     *
     * @param whole a case in which all is complete
     */
    public List<String> sureOfNothingSupplied(CaseFile whole) {
        List<String> sure = new ArrayList<>();
        for (RuleBinding binding : bindings) {
            CaseFile less = whole;
            for (EntryType<?> kind : kinds(List.of(binding.rule()))) {
                less = Lacking.NOT_SUPPLIED.of(less, kind, List.of(), day);
            }
            Facts facts = Facts.of(less, AsOf.on(DateName.DECISION, day), References.NONE, parameters);
            Outcome outcome =
                    RuleEvaluation.ask(List.of(binding), facts).get(0).finding().outcome();
            if (outcome == Outcome.MET || outcome == Outcome.NOT_MET || outcome == Outcome.ERROR) {
                sure.add(binding.rule().getId() + ": " + outcome);
            }
        }
        return sure;
    }

    /** Which entries of a kind may get lost: all, or each by itself. */
    private static List<List<? extends Entry>> lost(CaseFile whole, EntryType<?> kind) {
        List<List<? extends Entry>> lost = new ArrayList<>();
        lost.add(whole.entries(kind));
        whole.entries(kind).forEach(one -> lost.add(List.of(one)));
        return lost;
    }
}
