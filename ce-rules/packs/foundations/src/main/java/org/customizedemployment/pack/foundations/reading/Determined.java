package org.customizedemployment.pack.foundations.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.integration.Judgment;
import org.customizedemployment.core.reason.Reason;
import org.jspecify.annotations.Nullable;

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

    /** The latest determinations on the case as a whole; those of the same day together. */
    public static Determined of(Reading reading, String requirement) {
        return latest(reading, null, requirement, requirement);
    }

    /** The latest about that job; those of the same day together. */
    public static Determined of(Reading reading, Job job, String requirement) {
        return latest(reading, job.pursuit().id(), requirement, requirement);
    }

    /** The same on either of two requirements. */
    public static Determined of(Reading reading, Job job, String requirement, String other) {
        return latest(reading, job.pursuit().id(), requirement, other);
    }

    private static Determined latest(Reading reading, @Nullable EntryId about, String requirement, String other) {
        List<Judgment> all = reading.begun(Judgment.TYPE);
        LocalDate own = null;
        LocalDate general = null;
        Judgment only = null;
        int several = 0;
        for (int at = 0; at < all.size(); at++) {
            Judgment one = all.get(at);
            if (counts(reading, one, requirement, other)) {
                LocalDate on = one.getDecision().on();
                EntryId of = one.getAbout().orElse(null);
                if (of == null || of.equals(about)) {
                    only = one;
                    several++;
                }
                if (of == null) {
                    general = general == null || on.isAfter(general) ? on : general;
                } else if (of.equals(about)) {
                    own = own == null || on.isAfter(own) ? on : own;
                }
            }
        }
        LocalDate last = own == null ? general : own;
        if (last == null || only == null) {
            return new Determined(reading, List.of());
        }
        if (several == 1) {
            return new Determined(reading, List.of(only));
        }
        EntryId whose = own == null ? null : about;
        List<Judgment> latest = Picked.all(
                all,
                one -> counts(reading, one, requirement, other)
                        && one.getDecision().on().equals(last)
                        && Objects.equals(one.getAbout().orElse(null), whose));
        return new Determined(reading, latest);
    }

    private static boolean counts(Reading reading, Judgment one, String requirement, String other) {
        String on = one.getRequirement().value();
        return (requirement.equals(on) || other.equals(on))
                && one.getDecision().capacity() != Capacity.EMPLOYER
                && reading.hasCome(one.getDecision());
    }

    /**
     * Met or not met as they found; for people to say if they have not, found both on one day, or did not look at these facts.
     *
     * @param code of the reason; {@code .found} and {@code .found-not} are added to it for an answer, {@code .whether} for the question
     * @param facts what the decision has to cite
     */
    public Finding answer(String code, List<EntryRef> facts) {
        boolean holds = !latest.isEmpty();
        for (Judgment one : latest) {
            List<EntryRef> cited = one.getDecision().evidence();
            holds &= !cited.isEmpty()
                    && cited.containsAll(facts)
                    && one.isMet() == latest.get(0).isMet();
        }
        List<EntryRef> evidence = evidence(facts);
        if (!holds) {
            return Findings.human(reading.reason(code, ".whether"), evidence);
        }
        if (!reading.isExplaining()) {
            return reading.resting(Finding.plain(latest.get(0).isMet() ? Outcome.MET : Outcome.NOT_MET), Judgment.TYPE);
        }
        Judgment one = latest.get(0);
        Reason reason = reading.reason(code + (one.isMet() ? ".found" : ".found-not"))
                .with("judgment", one)
                .with("on", one.getDecision().on());
        Finding found = one.isMet() ? Finding.met(reason, evidence) : Findings.notMet(reason, evidence);
        return reading.resting(found, Judgment.TYPE);
    }

    /** The outcome of {@link #answer} of these facts alone, of which no references need be made. */
    Outcome outcome(List<? extends Entry> facts) {
        boolean holds = !latest.isEmpty();
        for (int at = 0; at < latest.size(); at++) {
            List<EntryRef> cited = latest.get(at).getDecision().evidence();
            holds &= !cited.isEmpty()
                    && citesAll(cited, facts)
                    && latest.get(at).isMet() == latest.get(0).isMet();
        }
        if (!holds) {
            return Outcome.NEEDS_HUMAN_DECISION;
        }
        Outcome found = latest.get(0).isMet() ? Outcome.MET : Outcome.NOT_MET;
        return reading.isWhole(Judgment.TYPE) ? found : Outcome.CANNOT_TELL;
    }

    private static boolean citesAll(List<EntryRef> cited, List<? extends Entry> facts) {
        for (int at = 0; at < facts.size(); at++) {
            if (!cites(cited, facts.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean cites(List<EntryRef> cited, Entry fact) {
        for (int at = 0; at < cited.size(); at++) {
            EntryRef one = cited.get(at);
            if (one.id().equals(fact.id()) && one.version() == fact.getHeader().version()) {
                return true;
            }
        }
        return false;
    }

    /** Met or not met as they found of these facts, as {@link #answer(String, List)}. */
    public Finding answerOn(String code, List<? extends Entry> facts) {
        return reading.isExplaining() ? answer(code, reading.refs(facts)) : Finding.plain(outcome(facts));
    }

    private List<EntryRef> evidence(List<EntryRef> facts) {
        if (!reading.isExplaining()) {
            return List.of();
        }
        List<EntryRef> evidence = new ArrayList<>(facts);
        latest.forEach(one -> evidence.add(one.toRef()));
        return evidence;
    }

    /** Whether there is a determination at all. */
    public boolean isThere() {
        return !latest.isEmpty();
    }
}
