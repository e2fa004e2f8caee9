package org.customizedemployment.rules.authoring.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.Bindings;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredProgramme;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.funding.HandOn;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.ProblemLog;
import org.customizedemployment.rules.yaml.Suggestion;

/** What nothing leads to: services that no work can be billed under, programmes without any, checks that nobody asks. */
final class ReachChecks {
    /** The checks that this library asks by name, or shows. */
    private static final List<String> ASKED = List.of("claim", "indicators", "principles", "essential-elements");

    private final Layered layered;
    private final ProblemLog log;

    ReachChecks(Layered layered, ProblemLog log) {
        this.layered = layered;
        this.log = log;
    }

    void run() {
        for (DeclaredProgramme programme : layered.programmes.values()) {
            programme(programme);
            handOn(programme);
            checks(programme.bindings);
        }
        checks(layered.shared);
    }

    private void programme(DeclaredProgramme programme) {
        if (programme.services.isEmpty()) {
            log.warn(
                    RulesError.NEVER_REACHED,
                    programme.place,
                    "programme '" + programme.id + "' has no service, so nothing can be claimed under it",
                    "add a service that can be read");
        }
        programme.services.forEach((code, service) -> {
            if (service.components().isEmpty()) {
                log.warn(
                        RulesError.NEVER_REACHED,
                        Objects.requireNonNull(programme.servicePlaces.get(code)),
                        "service '" + code + "' of '" + programme.id
                                + "' has no component, so no work can be billed under it",
                        "name the components of Customized Employment that it pays for, or remove it");
            }
        });
    }

    /** A warning, as the other pack may be loaded another time: without it nothing is handed on. */
    private void handOn(DeclaredProgramme programme) {
        HandOn handOn = programme.handOn;
        Place place = programme.handOnPlace;
        if (handOn != null && place != null && !layered.programmes.containsKey(handOn.to())) {
            List<String> known =
                    layered.programmes.keySet().stream().map(ProgrammeId::value).toList();
            log.warn(
                    RulesError.UNKNOWN_PROGRAMME,
                    place,
                    "'" + programme.id + "' hands on to '" + handOn.to() + "', which no loaded pack has",
                    Suggestion.remedy(handOn.to().value(), known, RulesError.UNKNOWN_PROGRAMME.remedy()));
        }
    }

    private void checks(Bindings bindings) {
        Set<String> told = new LinkedHashSet<>();
        bindings.all.forEach((key, bound) -> {
            String check = key.point().target();
            if (key.point().kind() == BindingPoint.Kind.CHECK && !known(check) && told.add(check)) {
                log.warn(
                        RulesError.UNKNOWN_WORD,
                        bound.place(),
                        "check '" + check + "' is asked only by those who know its name",
                        Suggestion.nearest(check, ASKED)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("if it is meant, declare it under 'vocabulary': 'checks: [" + check + "]'"));
            }
        });
    }

    private boolean known(String check) {
        return ASKED.contains(check) || layered.checks().contains(check);
    }
}
