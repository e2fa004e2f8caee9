package org.customizedemployment.rules.authoring.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.authoring.layer.RuleVersions;
import org.customizedemployment.rules.authoring.statement.Fixed;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredRule;
import org.customizedemployment.rules.authoring.statement.Unit;
import org.customizedemployment.rules.condition.Condition;
import org.customizedemployment.rules.condition.rule.DataRule;
import org.customizedemployment.rules.condition.rule.DatedRule;
import org.customizedemployment.rules.condition.rule.ReasonCodes;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.shape.CredentialOnServiceDate;
import org.customizedemployment.rules.shape.LinesOfOneOrder;
import org.customizedemployment.rules.shape.OneServiceAtATime;
import org.customizedemployment.rules.shape.PayAtLeast;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.Suggestion;

/** Reads {@code rules}: each with a condition, or naming a shape that this library brings. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class RuleReader {
    private static final List<String> SHAPES = List.of(
            "credential-on-service-date", "lines-of-one-order", "one-service-at-a-time", "pay-at-least", "pulls-apart");

    private final Layered layered;
    private final PackId pack;
    private final References references;
    private final RuleVersions versions;

    public RuleReader(Layered layered, PackId pack) {
        this.layered = layered;
        this.pack = pack;
        this.references = new References(layered);
        this.versions = new RuleVersions(layered, pack);
    }

    public void read(Keys keys) {
        Optional<RuleId> id = keys.required("id", "a rule's id", RuleId::of);
        boolean fixed = keys.flag("fixed").orElse(false);
        Optional<DeclaredRule> rule = rule(keys, id);
        rule.ifPresent(one -> versions.add(one, keys));
        if (id.isPresent() && fixed) {
            layered.fixed.add(RuleVersions.subject(id.get()), Fixed.Mark.whole(pack, keys.place()));
        }
    }

    /** {@code set-rules}: a rule of a lower layer, stated anew. */
    public void set(Keys keys) {
        Optional<RuleId> id = keys.required("id", "a rule's id", RuleId::of);
        Optional<DeclaredRule> rule = rule(keys, id);
        rule.ifPresent(one -> versions.set(one, keys));
    }

    private Optional<DeclaredRule> rule(Keys keys, Optional<RuleId> id) {
        List<Citation> citations =
                keys.citations("rule '" + id.map(RuleId::value).orElse("?") + "'");
        EffectiveRange inForce = keys.keys("in-force")
                .map(dates -> {
                    EffectiveRange range = dates.range();
                    dates.close();
                    return range;
                })
                .orElse(EffectiveRange.NOT_STATED);
        RuleId named = id.orElse(RuleId.of("unnamed"));
        Optional<Rule> rule = keys.has("shape")
                ? shaped(keys, named, citations).map(one -> inForce.isStated() ? dated(one, inForce) : one)
                : condition(keys, named, citations, inForce);
        keys.close();
        if (id.isPresent() && rule.isEmpty()) {
            // Remembered all the same, so that its bindings are not reported as well.
            layered.refused.add(id.get());
        }
        return id.isPresent() ? rule.map(one -> new DeclaredRule(one, keys.place(), pack)) : Optional.empty();
    }

    private static Rule dated(Rule rule, EffectiveRange inForce) {
        return new DatedRule(rule.getId(), List.of(new DatedRule.Version(inForce, rule)));
    }

    private Optional<Rule> condition(Keys keys, RuleId id, List<Citation> citations, EffectiveRange inForce) {
        ReasonCodes codes = codes(keys, id);
        if (!keys.has("condition")) {
            keys.log()
                    .add(
                            RulesError.MISSING_KEY,
                            keys.place(),
                            "rule '" + id + "' has neither 'condition' nor 'shape'",
                            "add 'condition:' or name a shape: " + String.join(", ", SHAPES));
        }
        Optional<Condition> condition =
                keys.node("condition").flatMap(node -> new ConditionReader(layered, keys.log()).read(node));
        return condition.map(one -> new DataRule(id, citations, inForce, one, codes));
    }

    private static ReasonCodes codes(Keys keys, RuleId id) {
        ReasonCodes standard = ReasonCodes.of(id);
        return keys.keys("reasons")
                .map(reasons -> {
                    ReasonCodes codes = new ReasonCodes(
                            reasons.text("met").orElse(standard.met()),
                            reasons.text("not-met").orElse(standard.notMet()),
                            reasons.text("open").orElse(standard.open()));
                    reasons.close();
                    return codes;
                })
                .orElse(standard);
    }

    private Optional<Rule> shaped(Keys keys, RuleId id, List<Citation> citations) {
        String shape = keys.text("shape").orElse("");
        return switch (shape) {
            case "credential-on-service-date" -> {
                if (!keys.has("credential")) {
                    keys.required("credential", "a credential requirement's id", word -> word);
                }
                yield references
                        .credential(keys, "credential")
                        .map(one -> new CredentialOnServiceDate(id, citations, one.requirement()));
            }
            case "pay-at-least" -> {
                if (!keys.has("minimum")) {
                    keys.required("minimum", "a parameter's id", word -> word);
                }
                yield references
                        .parameter(keys, "minimum", Unit.RATE)
                        .map(minimum -> new PayAtLeast(id, citations, minimum));
            }
            case "pulls-apart" -> new PullsApartReader(layered).read(keys, id, citations);
            case "lines-of-one-order" -> {
                // Not looked up: a pack states its rules before the services of its programmes.
                List<ServiceCode> services = keys.values("services", "a service's code", ServiceCode::of);
                if (services.stream().distinct().count() < 2) {
                    keys.log()
                            .add(
                                    RulesError.MISSING_KEY,
                                    keys.place("services"),
                                    "an order with fewer than two services",
                                    "name those that stand on one order: 'services: [plan, hire]'");
                    yield Optional.empty();
                }
                yield Optional.of(new LinesOfOneOrder(id, citations, services));
            }
            case "one-service-at-a-time" -> Optional.of(new OneServiceAtATime(id, citations));
            default -> {
                // Its terms belong to the shape that was meant.
                keys.names().forEach(keys::has);
                keys.log()
                        .add(
                                RulesError.UNKNOWN_WORD,
                                keys.place("shape"),
                                "unknown shape '" + shape + "'",
                                Suggestion.remedy(shape, SHAPES, RulesError.UNKNOWN_WORD.remedy()));
                yield Optional.empty();
            }
        };
    }

    /**
     * Adds a rule written in Java, which may throw anything when it is asked who it is. Such a rule is refused; the others are not touched.
     */
    @SuppressWarnings("CatchingUnchecked")
    public void addJava(Rule rule, Keys root) {
        Place whole = Place.ofFile(root.place().file());
        String name = "a rule of class '" + rule.getClass().getSimpleName() + "'";
        try {
            name = "rule '" + rule.getId() + "'";
            if (rule.getCitations().isEmpty()) {
                root.log().add(RulesError.MISSING_CITATION, root.place(), name + " has no citation");
            }
            Objects.requireNonNull(rule.getInForce(), "in force");
            List.copyOf(rule.getNeeds());
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            root.log()
                    .add(
                            RulesError.BROKEN_PACK,
                            whole,
                            name + " can't say what it is: " + e.getClass().getSimpleName());
            return;
        }
        versions.addJava(new DeclaredRule(rule, root.place(), pack), root);
    }
}
