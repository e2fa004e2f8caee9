package org.customizedemployment.pack.foundations.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.integration.Judgment;
import org.customizedemployment.core.reason.Reason;

/**
 * What people found of a requirement (SEM-20): the latest determination about that pursuit, else about the case as a whole. What the employer says of
 * its own job is a fact for others to weigh. One counts as an answer only if it cites, each in its present version, the facts that it has
 * to rest on.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Determined {
    private final Reading reading;
    private final List<Judgment> latest;

    private Determined(Reading reading, List<Judgment> latest) {
        this.reading = reading;
        this.latest = latest;
    }

    /** The latest determinations on one of these requirements; those of the same day together. */
    public static Determined of(Reading reading, Optional<EntryId> about, String... requirements) {
        List<String> on = List.of(requirements);
        List<Judgment> all = reading.begun(Judgment.TYPE).stream()
                .filter(one -> on.contains(one.getRequirement().value()))
                .filter(one -> one.getDecision().capacity() != Capacity.EMPLOYER && reading.hasCome(one.getDecision()))
                .toList();
        List<Judgment> own = all.stream()
                .filter(one -> one.getAbout().isPresent() && one.getAbout().equals(about))
                .toList();
        List<Judgment> counted = own.isEmpty()
                ? all.stream().filter(one -> one.getAbout().isEmpty()).toList()
                : own;
        Optional<LocalDate> last =
                counted.stream().map(one -> one.getDecision().on()).max(LocalDate::compareTo);
        return new Determined(
                reading,
                counted.stream()
                        .filter(one -> one.getDecision().on().equals(last.orElse(null)))
                        .toList());
    }

    /**
     * Met or not met as they found; for people to say if they have not, found both on one day, or did not look at these facts.
     *
     * @param code of the reason; {@code .found} and {@code .found-not} are added to it for an answer, {@code .whether} for the question
     * @param facts what the decision has to cite
     */
    public Finding answer(String code, List<EntryRef> facts) {
        List<EntryRef> evidence = new ArrayList<>(facts);
        latest.forEach(one -> evidence.add(one.toRef()));
        boolean onThese = latest.stream()
                .allMatch(one -> one.getDecision().evidence().containsAll(facts)
                        && !one.getDecision().evidence().isEmpty());
        boolean agreed = latest.stream().map(Judgment::isMet).distinct().count() == 1;
        if (!onThese || !agreed) {
            return Findings.human(Reason.of(code + ".whether"), evidence);
        }
        Judgment one = latest.get(0);
        Reason reason = Reason.of(code + (one.isMet() ? ".found" : ".found-not"))
                .with("judgment", one.toRef())
                .with("on", one.getDecision().on());
        Finding found = one.isMet() ? Finding.met(reason, evidence) : Findings.notMet(reason, evidence);
        return reading.resting(found, Judgment.TYPE);
    }

    /** Whether there is a determination at all. */
    public boolean isThere() {
        return !latest.isEmpty();
    }
}
