package org.customizedemployment.pack.foundations.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Missing;

/**
 * What a design does for the employer: the needs of that employer of which a task is in the design. Only a need that the employer confirmed
 * lets anything be met (SEM-28).
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class EmployerSide {
    private EmployerSide() {}

    /** Met if a confirmed need is met by a task of the design; cannot tell if the only such needs are noticed or inferred. */
    public static Finding of(Reading reading, JobDesign design) {
        return reading.once(EmployerSide.class, design, () -> find(reading, design));
    }

    private static Finding find(Reading reading, JobDesign design) {
        List<EmployerNeed> confirmed = new ArrayList<>();
        List<EmployerNeed> open = new ArrayList<>();
        for (EmployerNeed need : reading.begun(EmployerNeed.TYPE)) {
            if (!need.getEmployer().equals(design.getEmployer())) {
                continue;
            }
            boolean touched = Picked.any(need.getTasks(), task -> isIn(design, task));
            if (touched && isConfirmed(reading, need)) {
                confirmed.add(need);
            } else if (touched || design.getNeeds().contains(need.id())) {
                open.add(need);
            }
        }
        return finding(reading, design, confirmed, open);
    }

    private static boolean isIn(JobDesign design, EntryId task) {
        for (DesignTask one : design.getTasks()) {
            if (one.task().equals(task)) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(
            Reading reading, JobDesign design, List<EmployerNeed> confirmed, List<EmployerNeed> open) {
        if (!confirmed.isEmpty()) {
            return Finding.met(
                    reading.reason("odep.need.confirmed")
                            .with("need", confirmed.get(0))
                            .with("needs", confirmed.size()),
                    refs(reading, design, confirmed));
        }
        Optional<EmployerNeed> unconfirmed =
                open.stream().filter(need -> !isConfirmed(reading, need)).findFirst();
        if (unconfirmed.isPresent()) {
            return Finding.cannotTell(
                            reading.reason(openCode(unconfirmed.get())).with("need", unconfirmed.get()),
                            new Missing(Missing.Kind.HUMAN_DECISION, "odep.need.not-confirmed"))
                    .withEvidence(refs(reading, design, open));
        }
        if (!open.isEmpty()) {
            return Finding.cannotTell(
                            reading.reason("odep.need.no-task").with("need", open.get(0)),
                            new Missing(Missing.Kind.ENTRIES, EmployerNeed.TYPE.getKind()))
                    .withEvidence(refs(reading, design, open));
        }
        return reading.onAbsence(
                        Outcome.NOT_MET, reading.reason("odep.need.none").with("design", design), EmployerNeed.TYPE)
                .withEvidence(design);
    }

    /** Confirmed by a decision of the employer, and not by someone else in its place or only later; the word alone is nobody's decision (SEM-20). */
    private static boolean isConfirmed(Reading reading, EmployerNeed need) {
        Optional<HumanDecision> decision = need.getConfirmed();
        return need.getStatus() == NeedStatus.CONFIRMED_BY_EMPLOYER
                && decision.isPresent()
                && decision.get().capacity() == Capacity.EMPLOYER
                && reading.hasCome(decision.get());
    }

    /** A need that only calls itself confirmed reads differently from one that nobody has asked about. */
    private static String openCode(EmployerNeed need) {
        boolean wordOnly = need.getStatus() == NeedStatus.CONFIRMED_BY_EMPLOYER
                && need.getConfirmed().isEmpty();
        return wordOnly ? "odep.need.decision-missing" : "odep.need.not-confirmed";
    }

    private static List<EntryRef> refs(Reading reading, JobDesign design, List<EmployerNeed> needs) {
        if (!reading.isExplaining()) {
            return List.of();
        }
        List<EntryRef> refs = new ArrayList<>();
        refs.add(design.toRef());
        needs.forEach(need -> refs.add(need.toRef()));
        return refs;
    }
}
