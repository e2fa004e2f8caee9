package org.customizedemployment.rules.authoring.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredProgramme;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Inclusion;
import org.customizedemployment.rules.yaml.ProblemLog;

/** Services that are each inside the other's rate, so that none of them could be paid. */
final class InclusionChecks {
    private final DeclaredProgramme programme;
    private final ProblemLog log;

    InclusionChecks(DeclaredProgramme programme, ProblemLog log) {
        this.programme = programme;
        this.log = log;
    }

    void run() {
        Map<String, Set<String>> inside = new LinkedHashMap<>();
        for (FundedService service : programme.services.values()) {
            for (Inclusion one : service.payment().included()) {
                if (one.components().isEmpty()) {
                    inside.computeIfAbsent(service.code().value(), code -> new LinkedHashSet<>())
                            .add(one.in().value());
                }
            }
        }
        Set<String> circle = Circles.in(inside);
        circle.stream()
                .findFirst()
                .ifPresent(first -> log.add(
                        RulesError.CONTRADICTION,
                        Objects.requireNonNull(programme.servicePlaces.get(ServiceCode.of(first))),
                        "services of '" + programme.id + "' are each inside another's rate, so none is paid: "
                                + String.join(", ", circle),
                        "let one of them be paid by itself"));
    }
}
