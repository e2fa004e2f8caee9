package org.customizedemployment.rules.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.rule.Facts;

/**
 * Which documents still stand. After an episode closed the next one starts afresh and what was written for the earlier one is only offered for
 * reuse (SEM-2); a document that states no episode is not tied to one.
 */
final class Standing {
    private Standing() {}

    /** The one that stands furthest in its review, the later recorded of equals. */
    static Optional<DocumentRecord> furthest(DocumentType type, Facts facts) {
        return documents(type, facts).stream()
                .reduce((one, other) -> other.getState().compareTo(one.getState()) >= 0 ? other : one);
    }

    /** All of a type that stand, in order of recording. */
    static List<DocumentRecord> documents(DocumentType type, Facts facts) {
        return facts.getIndex().documents(type).stream()
                .filter(one -> counts(one, facts))
                .toList();
    }

    /** Entries of a kind without documents of episodes that are not open on the decision date. */
    static List<? extends Entry> entries(EntryType<?> type, Facts facts) {
        return facts.entries(type).stream()
                .filter(one -> !(one instanceof DocumentRecord document) || counts(document, facts))
                .toList();
    }

    /** Whether those of a type that stand are all known: none may be missing, nor the episode that one was written for. */
    static boolean isKnown(DocumentType type, Facts facts) {
        return ConditionEvaluation.isComplete(DocumentRecord.TYPE, facts)
                && facts.getIndex().documents(type).stream().noneMatch(one -> isUnsettled(one, facts));
    }

    /** Whether the latest of a kind is known: none may be missing, nor the episode that a document was written for. */
    static boolean isLatestKnown(EntryType<?> type, Facts facts) {
        return ConditionEvaluation.isComplete(type, facts)
                && facts.entries(type).stream()
                        .noneMatch(one -> one instanceof DocumentRecord document && isUnsettled(document, facts));
    }

    private static boolean isUnsettled(DocumentRecord document, Facts facts) {
        return document.getEpisode()
                        .filter(id -> facts.getCaseFile()
                                .find(FundingEpisode.TYPE, id)
                                .isEmpty())
                        .isPresent()
                && !ConditionEvaluation.isComplete(FundingEpisode.TYPE, facts);
    }

    private static boolean counts(DocumentRecord document, Facts facts) {
        return document.getEpisode().isEmpty()
                || document.getEpisode()
                        .flatMap(id -> facts.getCaseFile().find(FundingEpisode.TYPE, id))
                        .filter(episode -> isOpen(episode, facts.date(DateName.DECISION)))
                        .isPresent();
    }

    /** Without a day: whether it never closed. */
    static boolean isOpen(FundingEpisode episode, Optional<LocalDate> day) {
        return day.map(on -> !episode.getOpenedOn().isAfter(on)
                        && episode.getClosedOn()
                                .filter(last -> last.isBefore(on))
                                .isEmpty())
                .orElse(episode.getClosedOn().isEmpty());
    }
}
