package org.customizedemployment.rules.adoption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.AdoptedLine;
import org.customizedemployment.core.claim.Determination;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ProgrammeId;

/**
 * The determinations of a case that no other takes back, in the order of adoption (SEM-26, SEM-27). What they hold is paid, however it would be
 * judged today, until people take it back. Immutable.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class StandingDeterminations {
    private final List<Determination> all;

    private StandingDeterminations(List<Determination> all) {
        this.all = List.copyOf(all);
    }

    /** All of a case, whoever pays. */
    public static StandingDeterminations of(CaseFile caseFile) {
        List<Determination> all = new ArrayList<>(caseFile.entries(Determination.TYPE));
        Set<EntryId> takenBack = new LinkedHashSet<>();
        all.forEach(one -> one.getReverses().ifPresent(takenBack::add));
        all.removeIf(one -> one.getReverses().isPresent() || takenBack.contains(one.id()));
        all.sort(Comparator.comparing((Determination one) -> one.getAdopted().on())
                .thenComparing(Determination::id));
        return new StandingDeterminations(all);
    }

    /** Those by that programme's terms. */
    public StandingDeterminations under(ProgrammeId programme) {
        return new StandingDeterminations(
                all.stream().filter(one -> one.getProgramme().equals(programme)).toList());
    }

    /** Those by any other programme's terms. */
    public StandingDeterminations notUnder(ProgrammeId programme) {
        return new StandingDeterminations(all.stream()
                .filter(one -> !one.getProgramme().equals(programme))
                .toList());
    }

    public List<Determination> determinations() {
        return all;
    }

    /** The determination that holds a service entry or milestone: of several the one that was adopted first; empty if none does. */
    public Optional<Determination> holding(EntryId entry) {
        return all.stream()
                .filter(one -> one.getLines().stream()
                        .anyMatch(line -> line.entry().id().equals(entry)))
                .findFirst();
    }

    /** What was adopted of each entry, in the order of adoption: of an entry that was adopted twice what was adopted first. */
    public Map<EntryId, AdoptedLine> lines() {
        Map<EntryId, AdoptedLine> lines = new LinkedHashMap<>();
        all.forEach(one ->
                one.getLines().forEach(line -> lines.putIfAbsent(line.entry().id(), line)));
        return lines;
    }
}
