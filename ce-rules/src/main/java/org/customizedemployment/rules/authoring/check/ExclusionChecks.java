package org.customizedemployment.rules.authoring.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredProgramme;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.Exclusion;
import org.customizedemployment.rules.programme.Exclusion.Grain;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.ProblemLog;
import org.jspecify.annotations.Nullable;

/** Exclusions of one programme that can't all hold. */
final class ExclusionChecks {
    private final DeclaredProgramme programme;
    private final ProblemLog log;

    ExclusionChecks(DeclaredProgramme programme, ProblemLog log) {
        this.programme = programme;
        this.log = log;
    }

    void run() {
        List<Exclusion> all = programme.exclusions;
        Map<Set<String>, Integer> pairs = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Exclusion one = all.get(i);
            pointless(one, place(i));
            Integer before = pairs.putIfAbsent(pair(one), i);
            if (before != null) {
                twice(one, all.get(before), place(i), place(before));
            }
        }
        circles();
    }

    private Place place(int index) {
        return programme.exclusionPlaces.get(index);
    }

    private static Set<String> pair(Exclusion one) {
        Set<String> pair = new LinkedHashSet<>();
        List<String> names = new ArrayList<>(List.of(name(one.service()), name(one.other())));
        names.sort(null);
        pair.addAll(names);
        return pair;
    }

    private static String name(@Nullable ServiceCode code) {
        return code == null ? "any" : code.value();
    }

    private void pointless(Exclusion one, Place place) {
        if (one.grain() == Grain.NONE && one.precedence() != null) {
            log.add(
                    RulesError.CONTRADICTION,
                    place,
                    "precedence of '" + one.precedence() + "' where '" + name(one.service()) + "' and '"
                            + name(one.other()) + "' may be at the same time",
                    "remove 'precedence', or write another 'grain' than none");
        }
    }

    private void twice(Exclusion one, Exclusion before, Place place, Place first) {
        boolean alike = one.grain() == before.grain() && Objects.equals(one.precedence(), before.precedence());
        String pair = "'" + name(one.service()) + "' and '" + name(one.other()) + "' of '" + programme.id + "'";
        String other = first.file() + ":" + first.line();
        if (alike) {
            log.add(RulesError.DUPLICATE_ID, place, "the exclusion of " + pair + " is also in " + other, "keep one");
        } else {
            log.add(
                    RulesError.CONTRADICTION,
                    place,
                    "the exclusion of " + pair + " says otherwise than " + other + ": " + terms(one) + " against "
                            + terms(before),
                    "keep one of the two");
        }
    }

    private static String terms(Exclusion one) {
        String grain =
                "grain " + one.grain().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return one.precedence() == null ? grain : grain + ", precedence of '" + one.precedence() + "'";
    }

    /** Of services that each go before the next, the last may not go before the first. */
    private void circles() {
        Map<String, Set<String>> after = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        for (int i = 0; i < programme.exclusions.size(); i++) {
            Exclusion one = programme.exclusions.get(i);
            ServiceCode first = one.precedence();
            if (first != null && one.service() != null && one.other() != null) {
                String second = name(first.equals(one.service()) ? one.other() : one.service());
                after.computeIfAbsent(first.value(), key -> new LinkedHashSet<>())
                        .add(second);
                places.putIfAbsent(first.value(), place(i));
            }
        }
        Set<String> left = Circles.in(after);
        left.stream()
                .findFirst()
                .ifPresent(start -> log.add(
                        RulesError.CONTRADICTION,
                        Objects.requireNonNull(places.get(start)),
                        "precedence goes round in a circle: " + String.join(", ", left),
                        "take one precedence away"));
    }
}
