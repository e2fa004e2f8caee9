package org.customizedemployment.core.status;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.funding.AuthorizationState;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.person.Referral;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.reason.Reason;

/**
 * Holds entries to the {@link StatusTables} (SEM-13). It binds what is recorded and changed, never a correction: what was written down wrongly
 * followed no machine.
 *
 * <pre>{@code
 * StatusRules.step(explored, agreed); // core.status-step (pursuit p-1, from explored, to agreed, allowed proposed, ended)
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class StatusRules {
    /** The code of a step that leaves out states which lie between: a fact that nobody wrote down, not a wrong one. */
    public static final String SKIPPED = "core.status-skipped";

    private StatusRules() {}

    /**
     * Why an entry may not be recorded first as it is; empty if it may. Only a pursuit is held to its start: papers that others write, sent
     * referrals and given authorizations are facts in whatever state they are when one learns of them.
     */
    public static Optional<Reason> start(Entry entry) {
        if (!(entry instanceof Pursuit pursuit)) {
            return Optional.empty();
        }
        PursuitState start = pursuit.isFromExistingJob() ? PursuitState.WORKING : PursuitState.EXPLORED;
        return pursuit.getState() == start
                ? Optional.empty()
                : Optional.of(Reason.of("core.status-start")
                        .withCode("entry", entry.id().value())
                        .withCode("kind", StatusTables.PURSUIT.getName())
                        .withCode("state", StatusTable.word(pursuit.getState()))
                        .withCode("allowed", StatusTable.word(start)));
    }

    /**
     * Why one version of an entry may not follow on the other; empty if it may, or if entries of this kind have no state.
     *
     * @param before the version in force
     * @param after the next one, of the same kind
     */
    public static Optional<Reason> step(Entry before, Entry after) {
        if (before instanceof Pursuit from && after instanceof Pursuit to) {
            return step(StatusTables.PURSUIT, after, from.getState(), to.getState());
        } else if (before instanceof Referral from && after instanceof Referral to) {
            return step(StatusTables.REFERRAL, after, from.getState(), to.getState());
        } else if (before instanceof DocumentRecord from && after instanceof DocumentRecord to) {
            return step(StatusTables.DOCUMENT, after, from.getState(), to.getState())
                    .filter(reason -> !isOffered(from, to))
                    .or(() -> frozen(from, to));
        }
        return before instanceof ServiceAuthorization from && after instanceof ServiceAuthorization to
                ? authorization(from, to)
                : Optional.empty();
    }

    /**
     * Its states are its dates; several may be written down at once if each follows on the one before. That the days of one that was used up
     * have passed too is no step, and neither is a last day that was stated beforehand and never came, as it was used up or withdrawn earlier.
     */
    private static Optional<Reason> authorization(ServiceAuthorization before, ServiceAuthorization after) {
        Optional<LocalDate> ended = Stream.concat(after.getUsedUpOn().stream(), after.getWithdrawnOn().stream())
                .min(Comparator.naturalOrder());
        List<AuthorizationState> had = states(before, ended);
        List<AuthorizationState> has = states(after, ended);
        if (had.isEmpty()) {
            return Optional.empty();
        }
        AuthorizationState at = had.get(had.size() - 1);
        AuthorizationState end = has.isEmpty() ? AuthorizationState.REQUESTED : has.get(has.size() - 1);
        if (end.compareTo(at) < 0) {
            return step(StatusTables.AUTHORIZATION, after, at, end);
        }
        for (AuthorizationState next : has) {
            if (next.compareTo(at) > 0) {
                Optional<Reason> problem = step(StatusTables.AUTHORIZATION, after, at, next);
                if (problem.isPresent()) {
                    return problem;
                }
                at = next;
            }
        }
        return Optional.empty();
    }

    private static List<AuthorizationState> states(ServiceAuthorization one, Optional<LocalDate> ended) {
        List<AuthorizationState> states = new ArrayList<>();
        one.getRequestedOn().ifPresent(day -> states.add(AuthorizationState.REQUESTED));
        one.getVerbalOn().ifPresent(day -> states.add(AuthorizationState.VERBAL));
        one.getWrittenOn().ifPresent(day -> states.add(AuthorizationState.WRITTEN));
        one.getUsedUpOn().ifPresent(day -> states.add(AuthorizationState.USED_UP));
        if (one.getUsedUpOn().isEmpty()) {
            one.getExpiredOn()
                    .filter(day -> ended.filter(day::isAfter).isEmpty())
                    .ifPresent(day -> states.add(AuthorizationState.EXPIRED));
        }
        one.getWithdrawnOn().ifPresent(day -> states.add(AuthorizationState.WITHDRAWN));
        return states;
    }

    private static <S> Optional<Reason> step(StatusTable<S> table, Entry entry, S from, S to) {
        if (from.equals(to) || table.allows(from, to)) {
            return Optional.empty();
        }
        List<S> next = table.next(from);
        Reason reason = Reason.of(code(table, from, to))
                .withCode("entry", entry.id().value())
                .withCode("kind", table.getName())
                .withCode("from", StatusTable.word(from))
                .withCode("to", StatusTable.word(to));
        for (S allowed : next) {
            reason = reason.withCode("allowed", StatusTable.word(allowed));
        }
        return Optional.of(reason);
    }

    private static <S> String code(StatusTable<S> table, S from, S to) {
        if (table.next(from).isEmpty()) {
            return "core.status-ended";
        }
        Set<S> reached = new LinkedHashSet<>();
        Deque<S> open = new ArrayDeque<>(table.next(from));
        while (!open.isEmpty()) {
            S state = open.remove();
            if (reached.add(state)) {
                open.addAll(table.next(state));
            }
        }
        return reached.contains(to) ? SKIPPED : "core.status-step";
    }

    /** A review that was offered stands for that of a person who can't be reached (SEM-27): nothing was left out then. */
    private static boolean isOffered(DocumentRecord before, DocumentRecord after) {
        return before.getState() == DocumentState.DRAFT
                && after.getState() == DocumentState.REVIEWED_BY_TEAM
                && after.getReviewOfferedOn().isPresent();
    }

    private static Optional<Reason> frozen(DocumentRecord before, DocumentRecord after) {
        if (before.getState() != DocumentState.FINAL) {
            return Optional.empty();
        }
        if (after.getState() == DocumentState.DRAFT) {
            return after.getReviews().stream().anyMatch(before.getReviews()::contains)
                    ? Optional.of(document("core.document-reviews-kept", after))
                    : Optional.empty();
        }
        // Only its way to others goes on after it is final, with what it was signed and sent as; whatever is added to a
        // document later is frozen unless it
        // is named here.
        DocumentRecord sent = DocumentRecord.builder()
                .from(before)
                .header(after.getHeader())
                .sentOn(after.getSentOn())
                .receivedByFunderOn(after.getReceivedByFunderOn())
                .content(before.getContent().or(after::getContent))
                .contentKey(before.getContentKey().or(after::getContentKey))
                .signatures(before.getSignatures().isEmpty() ? after.getSignatures() : before.getSignatures())
                .build();
        return sent.equals(after) ? Optional.empty() : Optional.of(document("core.document-frozen", after));
    }

    private static Reason document(String code, Entry entry) {
        return Reason.of(code).withCode("entry", entry.id().value());
    }
}
