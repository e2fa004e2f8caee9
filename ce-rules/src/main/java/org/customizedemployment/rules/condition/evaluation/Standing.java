package org.customizedemployment.rules.condition.evaluation;

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
        DocumentRecord furthest = null;
        for (DocumentRecord one : facts.getIndex().documents(type)) {
            if (counts(one, facts) && (furthest == null || one.getState().compareTo(furthest.getState()) >= 0)) {
                furthest = one;
            }
        }
        return Optional.ofNullable(furthest);
    }

    /** All of a type that stand, in order of recording. */
    static List<DocumentRecord> documents(DocumentType type, Facts facts) {
        List<DocumentRecord> all = facts.getIndex().documents(type);
        for (DocumentRecord one : all) {
            if (!counts(one, facts)) {
                return all.stream().filter(each -> counts(each, facts)).toList();
            }
        }
        return all;
    }

    /** Entries of a kind without documents of episodes that are not open on the decision date. */
    static List<? extends Entry> entries(EntryType<?> type, Facts facts) {
        List<? extends Entry> all = facts.entries(type);
        if (!type.equals(DocumentRecord.TYPE)) {
            return all;
        }
        return all.stream()
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
                && (!type.equals(DocumentRecord.TYPE)
                        || facts.entries(type).stream()
                                .noneMatch(
                                        one -> one instanceof DocumentRecord document && isUnsettled(document, facts)));
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
        if (document.getEpisode().isEmpty()) {
            return true;
        }
        Optional<FundingEpisode> episode = facts.getCaseFile()
                .find(FundingEpisode.TYPE, document.getEpisode().get());
        return episode.isPresent() && isOpen(episode.get(), facts.date(DateName.DECISION));
    }

    /** Without a day: whether it never closed. */
    static boolean isOpen(FundingEpisode episode, Optional<LocalDate> day) {
        Optional<LocalDate> last = episode.getClosedOn();
        if (day.isEmpty()) {
            return last.isEmpty();
        }
        return !episode.getOpenedOn().isAfter(day.get())
                && (last.isEmpty() || !last.get().isBefore(day.get()));
    }
}
