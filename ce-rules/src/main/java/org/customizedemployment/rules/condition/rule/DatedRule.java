package org.customizedemployment.rules.condition.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.value.EffectiveRange;

/**
 * One rule whose words changed over time: on each day the version in force then is asked; on days between two versions the rule is not in
 * force. Without a date to go by, the last version is asked.
 *
 * @param id its id, which all versions share
 * @param versions in the order in which they are in force; at least one, no two on the same day
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DatedRule(RuleId id, List<Version> versions) implements Rule {
    public DatedRule {
        versions = List.copyOf(versions);
    }

    /** The rule as it is on certain days. */
    public record Version(EffectiveRange inForce, Rule rule) {}

    @Override
    public RuleId getId() {
        return id;
    }

    @Override
    public List<Citation> getCitations() {
        Set<Citation> all = new LinkedHashSet<>();
        versions.forEach(one -> all.addAll(one.rule().getCitations()));
        return List.copyOf(all);
    }

    @Override
    public EffectiveRange getInForce() {
        return new EffectiveRange(
                versions.get(0).inForce().from(),
                versions.get(versions.size() - 1).inForce().until());
    }

    @Override
    public List<FactNeed> getNeeds() {
        Set<FactNeed> all = new LinkedHashSet<>();
        versions.forEach(one -> all.addAll(one.rule().getNeeds()));
        return List.copyOf(all);
    }

    @Override
    public Finding evaluate(Facts facts) {
        Optional<LocalDate> day = facts.getRuleDate();
        if (day.isEmpty()) {
            return versions.get(versions.size() - 1).rule().evaluate(facts);
        }
        return versions.stream()
                .filter(one -> one.inForce().contains(day.get()))
                .findFirst()
                .map(one -> one.rule().evaluate(facts))
                .orElseGet(() -> Finding.of(Outcome.NOT_IN_FORCE, Reason.of("core.rule-not-in-force")));
    }

    /** The reason codes of a rule's own answers, as far as it is data: of all its versions. */
    public static List<String> codesOf(Rule rule) {
        if (rule instanceof DataRule data) {
            return data.codes().all();
        }
        Set<String> codes = new LinkedHashSet<>();
        if (rule instanceof DatedRule dated) {
            List<Version> all = new ArrayList<>(dated.versions());
            all.forEach(one -> codes.addAll(codesOf(one.rule())));
        }
        return List.copyOf(codes);
    }
}
