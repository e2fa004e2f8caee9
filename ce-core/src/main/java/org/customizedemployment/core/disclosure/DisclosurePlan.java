package org.customizedemployment.core.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.planning.DisclosureSubject;

/**
 * The lines of the disclosure plan for one employer on one day. A yes counts only once it is decided, by the person or by someone with
 * authority to share with employers (SEM-3, SEM-20); a no counts whoever said it.
 */
final class DisclosurePlan {
    private final List<DisclosureDecision> yes;
    private final List<DisclosureDecision> no;

    private DisclosurePlan(List<DisclosureDecision> yes, List<DisclosureDecision> no) {
        this.yes = yes;
        this.no = no;
    }

    static DisclosurePlan of(CaseFile file, EntryId employer, LocalDate day) {
        List<DisclosureDecision> lines = file.entries(DisclosureDecision.TYPE).stream()
                .filter(line ->
                        line.getEmployer().filter(one -> !one.equals(employer)).isEmpty())
                .filter(line -> line.getHeader().effective().contains(day))
                .toList();
        Consents consents = Consents.on(file, day);
        return new DisclosurePlan(
                lines.stream()
                        .filter(line -> line.isReleased() && isDecided(line.getDecision(), consents, day))
                        .toList(),
                lines.stream().filter(line -> !line.isReleased()).toList());
    }

    private static boolean isDecided(HumanDecision decision, Consents consents, LocalDate day) {
        return !decision.on().isAfter(day)
                && (decision.capacity() == Capacity.JOB_SEEKER
                        || consents.hasAuthority(decision.by(), ConsentScope.SHARE_WITH_EMPLOYER));
    }

    /** A "no" for this employer or for any wins over every "yes". */
    boolean releases(DisclosureSubject subject) {
        return yes.stream().anyMatch(line -> line.getSubject() == subject)
                && no.stream().noneMatch(line -> line.getSubject() == subject);
    }

    /** The statements released one by one; none that another line holds back, nor any if a line holds back the subject as a whole. */
    Stream<EntryId> statements(DisclosureSubject subject) {
        boolean closed = no.stream()
                .anyMatch(line ->
                        line.getSubject() == subject && line.getStatements().isEmpty());
        return closed
                ? Stream.empty()
                : yes.stream()
                        .filter(line -> line.getSubject() == subject)
                        .flatMap(line -> line.getStatements().stream())
                        .distinct()
                        .filter(id -> no.stream()
                                .noneMatch(line -> line.getStatements().contains(id)));
    }

    /** The picture released. */
    Optional<EntryId> photo() {
        return releases(DisclosureSubject.PHOTO)
                ? yes.stream()
                        .filter(line -> line.getSubject() == DisclosureSubject.PHOTO)
                        .flatMap(line -> line.getPhoto().stream())
                        .findFirst()
                : Optional.empty();
    }
}
