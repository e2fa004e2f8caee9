package org.customizedemployment.pack.foundations.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
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
        List<Judgment> all = reading.begun(Judgment.TYPE);
        LocalDate own = null;
        LocalDate general = null;
        for (int at = 0; at < all.size(); at++) {
            Judgment one = all.get(at);
            if (counts(reading, one, requirements)) {
                LocalDate on = one.getDecision().on();
                if (one.getAbout().isEmpty()) {
                    general = general == null || on.isAfter(general) ? on : general;
                } else if (one.getAbout().equals(about)) {
                    own = own == null || on.isAfter(own) ? on : own;
                }
            }
        }
        LocalDate last = own == null ? general : own;
        if (last == null) {
            return new Determined(reading, List.of());
        }
        Optional<EntryId> whose = own == null ? Optional.empty() : about;
        List<Judgment> latest = new ArrayList<>(1);
        for (int at = 0; at < all.size(); at++) {
            Judgment one = all.get(at);
            if (counts(reading, one, requirements)
                    && one.getAbout().equals(whose)
                    && one.getDecision().on().equals(last)) {
                latest.add(one);
            }
        }
        return new Determined(reading, latest);
    }

    private static boolean counts(Reading reading, Judgment one, String... requirements) {
        String on = one.getRequirement().value();
        for (String requirement : requirements) {
            if (requirement.equals(on)) {
                return one.getDecision().capacity() != Capacity.EMPLOYER && reading.hasCome(one.getDecision());
            }
        }
        return false;
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
            return Findings.human(
                    reading.isExplaining() ? reading.reason(code + ".whether") : Reason.unexplained(), evidence);
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
