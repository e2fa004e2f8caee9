package org.customizedemployment.rules.adjudication.overlap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.id.ServiceCode;

/**
 * What stands of each service on each day, for services of which one takes the day from another. One claimant speaks for its service on a day,
 * so a day of many lines is looked through once and not once for each of its lines. For one run and one thread.
 */
final class ByDay {
    private final Map<LocalDate, Map<Key, Standing>> days = new HashMap<>();

    /** @param claimants in order of time: of several that weigh the same the first speaks */
    ByDay(List<Claimant> claimants) {
        claimants.forEach(this::note);
    }

    /** Lines of this programme and other time of a service of the same name are two services. */
    private record Key(ServiceCode service, boolean ours) {}

    /** The claimant that speaks for its service: the one adopted first, else one that is sure to be paid, else any that is open. */
    record Standing(Claimant one, boolean firm) {
        boolean outweighs(Standing other) {
            if (one.adopted() || other.one.adopted()) {
                return one.precedes(other.one);
            }
            return firm && !other.firm;
        }
    }

    private void note(Claimant one) {
        for (LocalDate date : one.dates()) {
            Optional<Boolean> stands = one.standsOn(date);
            stands.ifPresent(firm -> days.computeIfAbsent(date, any -> new LinkedHashMap<>())
                    .merge(
                            new Key(one.service(), one.ours()),
                            new Standing(one, firm),
                            (before, now) -> now.outweighs(before) ? now : before));
        }
    }

    /** What stands on that day beside a line, without its own service. */
    List<Standing> others(LocalDate date, Claimant line) {
        Key own = new Key(line.service(), true);
        Map<Key, Standing> all = days.get(date);
        if (all == null) {
            return List.of();
        }
        return all.entrySet().stream()
                .filter(each -> !each.getKey().equals(own))
                .map(Map.Entry::getValue)
                .toList();
    }
}
