package org.customizedemployment.rules.authoring.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredProgramme;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.Exclusion;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Inclusion;
import org.customizedemployment.rules.programme.funding.ExcludedPurchase;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.ProblemLog;
import org.jspecify.annotations.Nullable;

/** Services that are each inside the other's rate, so that none of them could be paid, or that are inside a rate and also exclude it. */
final class InclusionChecks {
    private final DeclaredProgramme programme;
    private final ProblemLog log;

    InclusionChecks(DeclaredProgramme programme, ProblemLog log) {
        this.programme = programme;
        this.log = log;
    }

    void run() {
        circles();
        exclusions();
        purchases();
    }

    /** What is inside another's rate is never billed beside it, so nothing is left to exclude; adopted, it would take the time of what contains it. */
    private void exclusions() {
        for (int i = 0; i < programme.exclusions.size(); i++) {
            Exclusion one = programme.exclusions.get(i);
            Place place = programme.exclusionPlaces.get(i);
            if (one.grain() != Exclusion.Grain.NONE) {
                inside(one.service(), one.other(), "can't be billed together", place);
                inside(one.other(), one.service(), "can't be billed together", place);
            }
        }
    }

    /** While the part is bought the whole could not be, though the whole contains the part. */
    private void purchases() {
        for (int i = 0; i < programme.excluded.size(); i++) {
            ExcludedPurchase one = programme.excluded.get(i);
            Place place = programme.excludedPlaces.get(i);
            for (ServiceCode excludes : one.excludes()) {
                inside(one.service(), excludes, "can't be bought together", place);
                if (excludes.equals(one.service())) {
                    log.add(
                            RulesError.CONTRADICTION,
                            place,
                            "'" + excludes + "' of '" + programme.id + "' can't be bought beside itself",
                            "remove it from 'excludes'");
                }
            }
        }
    }

    private void inside(@Nullable ServiceCode part, @Nullable ServiceCode whole, String what, Place place) {
        FundedService service = part == null ? null : programme.services.get(part);
        if (part == null || whole == null || service == null) {
            return;
        }
        boolean always = service.payment().included().stream()
                .anyMatch(one -> one.components().isEmpty() && one.in().equals(whole));
        if (always) {
            Place included = Objects.requireNonNull(programme.servicePlaces.get(part));
            log.add(
                    RulesError.CONTRADICTION,
                    place,
                    "'" + part + "' and '" + whole + "' of '" + programme.id + "' " + what + ", and '" + part
                            + "' is inside the rate of '" + whole + "' in " + included.file() + ":" + included.line(),
                    "remove this exclusion, or 'included-in' from '" + part + "'");
        }
    }

    private void circles() {
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
