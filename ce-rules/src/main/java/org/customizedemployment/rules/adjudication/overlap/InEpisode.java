package org.customizedemployment.rules.adjudication.overlap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.log.Exclusions;
import org.customizedemployment.rules.programme.Exclusion;

/**
 * Services of which one episode never has both. What counts of a service is whether any time of it stands, so a long log is looked through
 * once. Another service, which knows no episode, counts in those on whose days it was given. For one run and one thread.
 */
final class InEpisode {
    private final Exclusions exclusions;
    private final List<Claimant> claimants;
    private final List<FundingEpisode> episodes;
    private final Map<Key, ByDay.Standing> standing = new HashMap<>();

    /** @param episodes those of the case */
    InEpisode(Exclusions exclusions, List<Claimant> claimants, List<FundingEpisode> episodes) {
        this.exclusions = exclusions;
        this.claimants = claimants;
        this.episodes = episodes;
    }

    private record Key(EntryId episode, ServiceCode service) {}

    List<Line> settle(List<Line> lines) {
        Set<EntryId> claimed = new LinkedHashSet<>();
        lines.forEach(line -> claimed.add(line.entry().getEpisode()));
        claimants.forEach(one -> note(one, claimed));
        List<Line> settled = new ArrayList<>(lines);
        for (Claimant one : claimants) {
            Line line = one.line();
            if (line != null) {
                Line marked = settled.get(one.place());
                for (Exclusion exclusion : exclusions.byEpisode()) {
                    marked = against(one, marked, line.entry().getEpisode(), exclusion);
                }
                settled.set(one.place(), marked);
            }
        }
        return settled;
    }

    private void note(Claimant one, Set<EntryId> claimed) {
        List<Claimant.Part> parts = one.standing(one.start(), one.end());
        if (parts.isEmpty()) {
            return;
        }
        boolean firm = parts.stream().anyMatch(Claimant.Part::firm);
        Line line = one.line();
        for (EntryId episode : line == null ? claimed : List.of(line.entry().getEpisode())) {
            if (line != null || isWithin(one, episode)) {
                standing.merge(
                        new Key(episode, one.service()),
                        new ByDay.Standing(one, firm),
                        (before, now) -> now.outweighs(before) ? now : before);
            }
        }
    }

    /** Whether it was given on a day of that episode; an episode that is not in the case may have any days. */
    private boolean isWithin(Claimant one, EntryId episode) {
        return episodes.stream()
                .filter(each -> each.id().equals(episode))
                .allMatch(each -> one.dates().stream().anyMatch(day -> covers(each, day)));
    }

    private static boolean covers(FundingEpisode episode, LocalDate day) {
        return !day.isBefore(episode.getOpenedOn())
                && episode.getClosedOn().filter(last -> last.isBefore(day)).isEmpty();
    }

    private Line against(Claimant one, Line line, EntryId episode, Exclusion exclusion) {
        Line result = line;
        for (ServiceCode other : others(one.service(), exclusion)) {
            ByDay.Standing stands = standing.get(new Key(episode, other));
            if (stands != null) {
                result = mark(one, result, stands, exclusion);
            }
        }
        return result;
    }

    /** The services that stand beside this one under the exclusion, in order. */
    private List<ServiceCode> others(ServiceCode service, Exclusion exclusion) {
        return standing.keySet().stream()
                .map(Key::service)
                .filter(other -> !other.equals(service) && Exclusions.pairs(exclusion, service, other))
                .distinct()
                .sorted()
                .toList();
    }

    private Line mark(Claimant one, Line line, ByDay.Standing other, Exclusion exclusion) {
        Optional<Settlement.Verdict> verdict = new Settlement(exclusions).against(one, other.one(), exclusion);
        return verdict.map(found ->
                        line.mark(found.episode(other.one().ref(), other.one().service(), exclusion, other.firm())))
                .orElse(line);
    }
}
