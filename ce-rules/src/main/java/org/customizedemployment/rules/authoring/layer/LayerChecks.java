package org.customizedemployment.rules.authoring.layer;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.process.command.Retention;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.todo.TodoParameters;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.Bindings;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredParameter;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredProgramme;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredRule;
import org.customizedemployment.rules.authoring.statement.Layered.PlacedValue;
import org.customizedemployment.rules.authoring.statement.Texts;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.cap.TimeCap;
import org.customizedemployment.rules.yaml.ProblemLog;
import org.customizedemployment.rules.yaml.Suggestion;

/** What can only be judged once all layers are read. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class LayerChecks {
    private final Layered layered;
    private final ProblemLog log;

    public LayerChecks(Layered layered, ProblemLog log) {
        this.layered = layered;
        this.log = log;
    }

    public void run() {
        for (DeclaredProgramme programme : layered.programmes.values()) {
            programme.services.values().forEach(this::capInsideCap);
            new TermChecks(log).check(programme);
        }
        neededParameters();
        unboundRules();
        unusedParameters();
    }

    private void capInsideCap(FundedService service) {
        ParameterId indirect = service.time().indirect().cap();
        TimeCap first = service.cap();
        if (first != null && indirect != null) {
            capInsideCap(first, indirect);
        }
        service.caps().forEach(this::capsInside);
    }

    private void capsInside(TimeCap cap) {
        for (TimeCap inner : cap.inside()) {
            capInsideCap(cap, inner.limit());
            capsInside(inner);
        }
    }

    private void capInsideCap(TimeCap cap, ParameterId inner) {
        for (PlacedValue sub : values(inner)) {
            for (PlacedValue whole : values(cap.limit())) {
                Optional<Minutes> least = minutes(sub);
                Optional<Minutes> most = minutes(whole);
                if (least.isPresent()
                        && most.isPresent()
                        && sub.value().effective().overlaps(whole.value().effective())
                        && least.get().compareTo(most.get()) > 0) {
                    log.add(
                            RulesError.SUB_CAP_EXCEEDS_CAP,
                            sub.place(),
                            "sub-cap " + Texts.hours(least.get()) + " exceeds its cap of " + Texts.hours(most.get()),
                            "lower it or raise '" + cap.limit() + "'");
                }
            }
        }
    }

    private java.util.List<PlacedValue> values(ParameterId id) {
        DeclaredParameter declared = layered.parameters.get(id);
        return declared == null ? java.util.List.of() : declared.values;
    }

    private static Optional<Minutes> minutes(PlacedValue value) {
        return value.value().value() instanceof ArgumentValue.OfMinutes one
                ? Optional.of(one.minutes())
                : Optional.empty();
    }

    /** A rule in Java may name a parameter that no pack declares. */
    private void neededParameters() {
        for (DeclaredRule declared : layered.rules.values()) {
            for (FactNeed need : declared.rule().getNeeds()) {
                if (need instanceof FactNeed.Parameter parameter) {
                    needed(declared, parameter.id());
                }
            }
        }
    }

    private void needed(DeclaredRule rule, ParameterId id) {
        DeclaredParameter declared = layered.parameters.get(id);
        if (declared != null) {
            declared.used = true;
            return;
        }
        log.add(
                RulesError.PARAMETER_NOT_DECLARED,
                rule.place(),
                "rule '" + rule.rule().getId() + "' needs parameter '" + id + "' that no pack declares",
                Suggestion.remedy(
                        id.value(),
                        layered.parameters.keySet().stream()
                                .map(ParameterId::value)
                                .toList(),
                        RulesError.PARAMETER_NOT_DECLARED.remedy()));
    }

    private void unboundRules() {
        Set<RuleId> bound = new LinkedHashSet<>(layered.required);
        addRules(layered.shared, bound);
        layered.programmes.values().forEach(programme -> addRules(programme.bindings, bound));
        for (DeclaredRule declared : layered.rules.values()) {
            if (!bound.contains(declared.rule().getId())) {
                log.warn(
                        RulesError.NEVER_USED,
                        declared.place(),
                        "rule '" + declared.rule().getId() + "' is bound nowhere");
            }
        }
    }

    private static void addRules(Bindings bindings, Set<RuleId> bound) {
        bindings.all.keySet().forEach(key -> bound.add(key.rule()));
    }

    private void unusedParameters() {
        layered.parameters.forEach((id, declared) -> {
            if (!declared.used && !TodoParameters.all().contains(id) && !id.equals(Retention.ENDS)) {
                log.warn(RulesError.NEVER_USED, declared.place, "parameter '" + id + "' is used nowhere");
            }
        });
    }
}
