package org.customizedemployment.rules.condition.evaluation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ProviderAssignment;
import org.customizedemployment.core.service.ServiceEntry;
import org.jspecify.annotations.Nullable;

/**
 * The entry of a kind to which the one that is judged belongs: one that it points to; else one that is about the same pursuit, or about the same
 * episode; else the only one that is about none. By the version that had begun by the date asked about.
 *
 * @param candidates those that may be meant
 * @param known whether none may be missing
 */
record Linked(List<Entry> candidates, boolean known) {
    Linked {
        candidates = List.copyOf(candidates);
    }

    /** The one that is meant; null if there is none, or several may be, or others may be missing. */
    @Nullable
    Entry only() {
        return known && candidates.size() == 1 ? candidates.get(0) : null;
    }

    /** Whether there surely is none. */
    boolean isNone() {
        return candidates.isEmpty() && known;
    }

    static Linked of(EntryType<?> type, Facts facts) {
        Entry subject = facts.getSubject().orElse(null);
        if (subject == null) {
            return new Linked(List.of(), false);
        }
        if (subject.type().equals(type)) {
            return new Linked(List.of(subject), true);
        }
        List<EntryId> pointed = subject.pointers().stream()
                .filter(one -> one.mayLeadTo(type.getKind()))
                .map(EntryPointer::id)
                .filter(id -> facts.getCaseFile()
                        .find(id)
                        .filter(one -> one.type().equals(type))
                        .isPresent())
                .toList();
        boolean complete = ConditionEvaluation.isComplete(type, facts);
        if (!pointed.isEmpty()) {
            return of(pointed, facts, true);
        }
        for (EntryId root : roots(subject)) {
            List<EntryId> about = about(type, root, subject, facts);
            if (!about.isEmpty()) {
                return of(about, facts, complete);
            }
        }
        return of(aboutNone(type, subject, facts), facts, complete);
    }

    /** One whose version of that day is not known may have been anything. */
    private static Linked of(List<EntryId> ids, Facts facts, boolean known) {
        List<Entry> versions = versions(ids, facts);
        return new Linked(versions, known && versions.size() == ids.size());
    }

    /** What others may be about too: the pursuit first, as it is narrower. */
    private static List<EntryId> roots(Entry subject) {
        if (subject instanceof Milestone milestone) {
            return milestone
                    .getPursuit()
                    .map(pursuit -> List.of(pursuit, milestone.getEpisode()))
                    .orElse(List.of(milestone.getEpisode()));
        }
        return subject instanceof ServiceEntry service ? List.of(service.getEpisode()) : List.of();
    }

    private static List<EntryId> about(EntryType<?> type, EntryId root, Entry subject, Facts facts) {
        return facts.entries(type).stream()
                .filter(one ->
                        one.pointers().stream().anyMatch(pointer -> pointer.id().equals(root)))
                .filter(one -> mayServe(one, subject, facts))
                .map(Entry::id)
                .toList();
    }

    private static List<EntryId> aboutNone(EntryType<?> type, Entry subject, Facts facts) {
        return facts.entries(type).stream()
                .filter(one -> one.pointers().stream()
                        .noneMatch(pointer -> pointer.mayLeadTo("funding-episode") || pointer.mayLeadTo("pursuit")))
                .filter(one -> mayServe(one, subject, facts))
                .map(Entry::id)
                .toList();
    }

    /** An assignment of another provider or time, or an authorization of another service, is not the one that is meant. */
    private static boolean mayServe(Entry one, Entry subject, Facts facts) {
        if (one instanceof ServiceAuthorization authorization) {
            return service(subject).filter(authorization.getService()::equals).isPresent();
        }
        if (!(one instanceof ProviderAssignment assignment)) {
            return true;
        }
        boolean other = provider(subject)
                .filter(id -> !id.equals(assignment.getProvider().value()))
                .isPresent();
        LocalDate day = facts.getRuleDate().orElse(null);
        return !other && (day == null || one.getHeader().effective().contains(day));
    }

    private static Optional<ServiceCode> service(Entry subject) {
        if (subject instanceof Milestone milestone) {
            return Optional.of(milestone.getService());
        }
        return subject instanceof ServiceEntry service ? Optional.of(service.getService()) : Optional.empty();
    }

    private static Optional<String> provider(Entry subject) {
        if (subject instanceof Milestone milestone) {
            return milestone.getProvider().map(id -> id.value());
        }
        return subject instanceof ServiceEntry service ? service.getProvider().map(id -> id.value()) : Optional.empty();
    }

    /** As they were on the day asked about; one whose earlier version is not known may be anything, so it is left out. */
    private static List<Entry> versions(List<EntryId> ids, Facts facts) {
        Set<Entry> found = new LinkedHashSet<>();
        LocalDate day = facts.getRuleDate().orElse(LocalDate.MAX);
        for (EntryId id : ids) {
            facts.getCaseFile()
                    .begunBy(id, day)
                    .or(() -> facts.getCaseFile().versions(id).stream().findFirst())
                    .filter(one -> one.type().getNature() != EntryNature.STANDING || held(one, day))
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static boolean held(Entry entry, LocalDate day) {
        EntryHeader header = entry.getHeader();
        LocalDate from = header.effective().from();
        return header.version() == 1 || from == null || !from.isAfter(day);
    }
}
