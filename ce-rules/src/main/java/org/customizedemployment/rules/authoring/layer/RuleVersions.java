package org.customizedemployment.rules.authoring.layer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.authoring.statement.Fixed;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredRule;
import org.customizedemployment.rules.authoring.statement.Layered.Overridden;
import org.customizedemployment.rules.condition.rule.DatedRule;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.layer.Subject;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Suggestion;

/** Adds rules to the layers: each id once, unless its versions are dated apart or a higher layer states the rule anew. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class RuleVersions {
    private static final Comparator<DatedRule.Version> BY_DATE = Comparator.comparing(
            (DatedRule.Version one) -> Optional.ofNullable(one.inForce().from()).orElse(LocalDate.MIN));

    private final Layered layered;
    private final PackId pack;

    public RuleVersions(Layered layered, PackId pack) {
        this.layered = layered;
        this.pack = pack;
    }

    public static Subject subject(RuleId id) {
        return new Subject(Subject.Kind.RULE, id.value());
    }

    public void add(DeclaredRule rule, Keys keys) {
        RuleId id = rule.rule().getId();
        DeclaredRule before = layered.rules.get(id);
        if (before == null) {
            layered.rules.put(id, rule);
        } else if (before.pack().equals(pack)
                && before.rule().getInForce().isStated()
                && rule.rule().getInForce().isStated()) {
            version(before, rule, keys);
        } else {
            twice(before, keys, id);
            return;
        }
        layered.statements.whole(subject(id), pack, keys);
    }

    public void addJava(DeclaredRule rule, Keys root) {
        RuleId id = rule.rule().getId();
        DeclaredRule before = layered.rules.putIfAbsent(id, rule);
        if (before != null) {
            twice(before, root, id);
            return;
        }
        layered.statements.inJava(
                subject(id),
                pack,
                rule.place(),
                rule.rule().getCitations(),
                rule.rule().getClass().getName());
    }

    private static void twice(DeclaredRule before, Keys keys, RuleId id) {
        keys.log()
                .add(
                        RulesError.DUPLICATE_ID,
                        keys.place("id"),
                        "rule '" + id + "' is also in " + before.place().file() + ":"
                                + before.place().line());
    }

    /** Another version of the rule, in force on other days. */
    private void version(DeclaredRule before, DeclaredRule rule, Keys keys) {
        List<DatedRule.Version> all = new ArrayList<>(versions(before.rule()));
        EffectiveRange range = rule.rule().getInForce();
        if (all.stream().anyMatch(one -> one.inForce().overlaps(range))) {
            keys.log()
                    .add(
                            RulesError.OVERLAPPING_DATES,
                            keys.place("in-force"),
                            "two versions of rule '" + rule.rule().getId()
                                    + "' are in force on the same day, the other is in line "
                                    + before.place().line(),
                            "end the earlier version on the day before the later one starts");
            return;
        }
        all.addAll(versions(rule.rule()));
        all.sort(BY_DATE);
        RuleId id = rule.rule().getId();
        layered.rules.put(id, new DeclaredRule(new DatedRule(id, all), rule.place(), pack));
    }

    private static List<DatedRule.Version> versions(Rule rule) {
        return rule instanceof DatedRule dated
                ? dated.versions()
                : List.of(new DatedRule.Version(rule.getInForce(), rule));
    }

    /** A rule of a lower layer, stated anew. */
    public void set(DeclaredRule rule, Keys keys) {
        RuleId id = rule.rule().getId();
        DeclaredRule before = layered.rules.get(id);
        if (before == null) {
            List<String> known =
                    layered.rules.keySet().stream().map(RuleId::value).toList();
            keys.log()
                    .add(
                            RulesError.UNKNOWN_REFERENCE,
                            keys.place("id"),
                            "no lower layer has rule '" + id + "'",
                            Suggestion.remedy(id.value(), known, "state a new rule under 'rules'"));
            return;
        }
        if (before.pack().equals(pack)) {
            twice(before, keys, id);
            return;
        }
        Optional<Fixed.Mark> mark = layered.fixed.find(subject(id));
        if (mark.isPresent()) {
            keys.log()
                    .add(
                            RulesError.FIXED,
                            keys.place("id"),
                            "rule '" + id + "' is stated anew, which "
                                    + mark.get().where(),
                            "remove it");
            return;
        }
        layered.overrides.add(
                new Overridden("rule '" + id + "'", pack, "as in " + before.pack(), "anew", before.pack()));
        layered.rules.put(id, rule);
        layered.statements.whole(subject(id), pack, keys);
    }
}
