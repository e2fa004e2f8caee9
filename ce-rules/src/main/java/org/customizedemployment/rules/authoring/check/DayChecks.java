package org.customizedemployment.rules.authoring.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.PlacedValue;
import org.customizedemployment.rules.condition.rule.DatedRule;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.ProblemLog;

/** Days between two dated values, or two versions of a rule, on which there is none. */
final class DayChecks {
    private final Layered layered;
    private final ProblemLog log;

    DayChecks(Layered layered, ProblemLog log) {
        this.layered = layered;
        this.log = log;
    }

    void run() {
        layered.parameters.forEach((id, declared) -> {
            List<Dated> values = new ArrayList<>();
            for (PlacedValue one : declared.values) {
                values.add(new Dated(one.value().effective(), one.place()));
            }
            gaps("parameter '" + id + "' has no value", values);
        });
        layered.programmes.forEach((id, programme) -> {
            List<Dated> regimes = new ArrayList<>();
            programme.declaredRegimes.forEach(one -> regimes.add(new Dated(one.days(), one.place())));
            gaps("programme '" + id + "' has no regime", regimes);
        });
        layered.rules.forEach((id, declared) -> {
            if (declared.rule() instanceof DatedRule dated) {
                List<Dated> versions = new ArrayList<>();
                dated.versions().forEach(one -> versions.add(new Dated(one.inForce(), declared.place())));
                gaps("rule '" + id + "' is not in force", versions);
            }
        });
    }

    private record Dated(EffectiveRange days, Place place) {
        LocalDate first() {
            return days.from() == null ? LocalDate.MIN : days.from();
        }
    }

    private void gaps(String what, List<Dated> all) {
        all.sort(Comparator.comparing(Dated::first));
        for (int i = 1; i < all.size(); i++) {
            LocalDate until = all.get(i - 1).days().until();
            LocalDate from = all.get(i).days().from();
            if (until != null && from != null && until.plusDays(1).isBefore(from)) {
                log.warn(
                        RulesError.NO_VALUE_BETWEEN,
                        all.get(i).place(),
                        what + " from " + until.plusDays(1) + " until " + from.minusDays(1));
            }
        }
    }
}
