package org.customizedemployment.core.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Entry;

/**
 * The outcomes of some rules of each of many entries and nothing else: what the log of a whole year needs. Like a {@link Glance} of each, made in
 * one pass.
 *
 * <pre>{@code
 * GlanceOfEach lines = RuleEvaluation.glanceEach(book.at(BindingPoint.record(ServiceEntry.TYPE)), facts, file.entries(ServiceEntry.TYPE));
 * for (int i = 0; i < lines.getEntries().size(); i++) {
 *     if (!lines.of(i).passes()) {
 *         show(lines.of(i).explain());
 *     }
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class GlanceOfEach {
    private final List<RuleBinding> bindings;
    private final Facts facts;
    private final List<? extends Entry> entries;
    /** Of each entry those of all rules, entry by entry. */
    private final Outcome[] outcomes;

    GlanceOfEach(List<RuleBinding> bindings, Facts facts, List<? extends Entry> entries, Outcome[] outcomes) {
        this.bindings = bindings;
        this.facts = facts;
        this.entries = entries;
        this.outcomes = outcomes;
    }

    /** The rules that were asked, in their order. */
    public List<RuleBinding> getBindings() {
        return bindings;
    }

    /** The entries of which they were asked, in their order. */
    public List<? extends Entry> getEntries() {
        return entries;
    }

    /**
     * What a rule found of an entry, each by its place.
     *
     * @throws IndexOutOfBoundsException if there is no such entry or rule
     */
    public Outcome outcome(int entry, int rule) {
        return outcomes[entry * bindings.size() + Objects.checkIndex(rule, bindings.size())];
    }

    /** What all of them found of the entry at that place. */
    public Glance of(int entry) {
        int from = entry * bindings.size();
        Outcome[] own = Arrays.copyOfRange(outcomes, from, from + bindings.size());
        return new Glance(bindings, facts.about(entries.get(entry)), own);
    }

    /** Whether every one of every entry is met, not applicable or not in force; true of none. */
    public boolean passes() {
        for (Outcome outcome : outcomes) {
            if (!outcome.passes()) {
                return false;
            }
        }
        return true;
    }
}
