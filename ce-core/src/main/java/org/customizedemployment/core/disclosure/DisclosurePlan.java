package org.customizedemployment.core.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.customizedemployment.core.planning.DisclosureTiming;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitState;

/**
 * The lines of the disclosure plan for one employer on one day, each in the version in force then. A yes counts only once it is decided, by the
 * person or by someone with authority to share with employers (SEM-3, SEM-20), and not before its time (ICF-T15); a no counts whoever said it.
 */
final class DisclosurePlan {
    private final List<DisclosureDecision> yes;
    private final List<DisclosureDecision> no;
    private final List<Choice> declined;

    private DisclosurePlan(List<DisclosureDecision> yes, List<DisclosureDecision> no, List<Choice> declined) {
        this.yes = yes;
        this.no = no;
        this.declined = declined;
    }

    static DisclosurePlan of(Consents consents, EntryId employer) {
        OnDay known = consents.known();
        List<DisclosureDecision> lines = known.entries(DisclosureDecision.TYPE).stream()
                .filter(line ->
                        line.getEmployer().filter(one -> !one.equals(employer)).isEmpty())
                .toList();
        List<Choice> declined = known.choices(ChoiceKind.DECLINES_DISCLOSURE);
        return new DisclosurePlan(
                lines.stream()
                        .filter(DisclosureDecision::isReleased)
                        .filter(line -> consents.count(line.getDecision(), ConsentScope.SHARE_WITH_EMPLOYER))
                        .filter(line -> isTime(line, known, employer))
                        .filter(line -> declined.stream()
                                .noneMatch(choice -> isLater(choice, line) && closes(choice, line, known, employer)))
                        .toList(),
                lines.stream().filter(line -> !line.isReleased()).toList(),
                declined);
    }

    /** What is told when the person says that it is needed is theirs to tell: it is in no page made beforehand. */
    private static boolean isTime(DisclosureDecision line, OnDay known, EntryId employer) {
        return switch (line.getTiming().orElse(DisclosureTiming.BEFORE_OFFER)) {
            case BEFORE_OFFER -> true;
            case AFTER_OFFER -> isAt(known, employer, List.of(PursuitState.AGREED, PursuitState.WORKING));
            case AFTER_START -> isAt(known, employer, List.of(PursuitState.WORKING));
            case WHEN_NEEDED -> false;
        };
    }

    private static boolean isAt(OnDay known, EntryId employer, List<PursuitState> states) {
        return known.entries(Pursuit.TYPE).stream()
                .anyMatch(pursuit ->
                        pursuit.getEmployer().filter(employer::equals).isPresent()
                                && states.contains(pursuit.getState()));
    }

    /** On the same day, too: in doubt the no was later. */
    private static boolean isLater(Choice choice, DisclosureDecision line) {
        return !line.getDecision().on().isAfter(choice.getOn());
    }

    /** A no to all employers or this one, about all subjects or this one. One about a single statement leaves the others open. */
    private static boolean closes(Choice choice, DisclosureDecision line, OnDay known, EntryId employer) {
        if (choice.getDisclosureSubject()
                .filter(one -> one != line.getSubject())
                .isPresent()) {
            return false;
        }
        Entry about = choice.getSubject().flatMap(known.file()::find).orElse(null);
        if (about instanceof Employer) {
            return about.id().equals(employer);
        }
        if (about instanceof DisclosureDecision) {
            return about.id().equals(line.id());
        }
        return !(about instanceof ProfileStatement);
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
                        .flatMap(line -> line.getStatements().stream().filter(id -> !isDeclined(id, line)))
                        .distinct()
                        .filter(id -> no.stream()
                                .noneMatch(line -> line.getStatements().contains(id)));
    }

    private boolean isDeclined(EntryId statement, DisclosureDecision line) {
        return declined.stream()
                .anyMatch(choice -> isLater(choice, line)
                        && choice.getSubject().filter(statement::equals).isPresent());
    }

    /** The picture released: one that no line holds back, nor any if a line holds back pictures as a whole. */
    Optional<EntryId> photo() {
        return yes.stream()
                .filter(line -> line.getSubject() == DisclosureSubject.PHOTO)
                .flatMap(line -> line.getPhoto().stream())
                .filter(id -> no.stream()
                        .filter(line -> line.getSubject() == DisclosureSubject.PHOTO)
                        .noneMatch(line -> line.getPhoto().orElse(id).equals(id)))
                .findFirst();
    }
}
