package org.customizedemployment.core.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.PackRef;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.RuleId;
import org.jspecify.annotations.Nullable;

/** The rules in force for one case: by id and by the point at which they are asked, with their parameters and packs. Immutable. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RuleBook {
    private static final RuleBook EMPTY = builder().build();

    private final Map<RuleId, Rule> rules;
    private final Map<BindingPoint, List<RuleBinding>> bindings;
    private final Parameters parameters;
    private final List<PackRef> packs;
    private final @Nullable ProgrammeId programme;

    private RuleBook(Builder builder) {
        rules = new LinkedHashMap<>(builder.rules);
        bindings = new LinkedHashMap<>();
        builder.bindings.forEach((point, list) -> bindings.put(point, List.copyOf(list)));
        parameters = builder.parameters;
        packs = List.copyOf(builder.packs);
        programme = builder.programme;
    }

    /** No rules at all. */
    public static RuleBook empty() {
        return EMPTY;
    }

    public Optional<Rule> find(RuleId id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** All rules, in the order in which the packs bring them. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The rules asked at a point, in the order in which the packs bring them; may be empty. */
    public List<RuleBinding> at(BindingPoint point) {
        return bindings.getOrDefault(point, List.of());
    }

    /** All points at which rules are asked. */
    public List<BindingPoint> points() {
        return List.copyOf(bindings.keySet());
    }

    public Parameters getParameters() {
        return parameters;
    }

    /** The packs it was built from, lowest layer first. */
    public List<PackRef> getPacks() {
        return packs;
    }

    /** The programme it is for; empty if it is for none in particular. */
    public Optional<ProgrammeId> getProgramme() {
        return Optional.ofNullable(programme);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule book. For one thread. */
    public static final class Builder {
        private final Map<RuleId, Rule> rules = new LinkedHashMap<>();
        private final Map<BindingPoint, List<RuleBinding>> bindings = new LinkedHashMap<>();
        private final List<PackRef> packs = new ArrayList<>();
        private Parameters parameters = Parameters.none();
        private @Nullable ProgrammeId programme;

        Builder() {}

        /**
         * @throws CeException if another rule has the same id
         */
        public Builder rule(Rule rule) {
            Rule before = rules.putIfAbsent(rule.getId(), rule);
            if (before != null && before != rule) {
                throw new CeException(CoreError.BAD_RULE_BOOK, "two rules '" + rule.getId() + "'");
            }
            return this;
        }

        /** Asks a rule at a point; adds the rule if it is not there yet. A second binding at the same point replaces the first. */
        public Builder bind(RuleBinding binding) {
            rule(binding.rule());
            List<RuleBinding> atPoint = bindings.computeIfAbsent(binding.point(), point -> new ArrayList<>());
            atPoint.removeIf(one -> one.rule().getId().equals(binding.rule().getId()));
            atPoint.add(binding);
            return this;
        }

        public Builder parameters(Parameters all) {
            parameters = all;
            return this;
        }

        public Builder pack(PackRef pack) {
            packs.add(pack);
            return this;
        }

        public Builder programme(ProgrammeId id) {
            programme = id;
            return this;
        }

        public RuleBook build() {
            return new RuleBook(this);
        }
    }
}
