package org.customizedemployment.pack.foundations.elements;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Discovery results in a document (CEE-2): there is a Discovery report that the person has reviewed, and the profile it rests on has confirmed
 * statements on what the person offers, on interests and on support needs. Without a report it is not yet due until a negotiation begins.
 */
final class DiscoveryDocument {
    private static final List<FactNeed> NEEDS =
            List.of(FactNeed.of(DocumentRecord.TYPE), FactNeed.of(ProfileStatement.TYPE), FactNeed.of(Pursuit.TYPE));

    static final List<Set<ProfileArea>> PARTS = List.of(
            EnumSet.of(ProfileArea.CONTRIBUTION, ProfileArea.TASK_COMPETENCE),
            EnumSet.of(ProfileArea.INTEREST),
            EnumSet.of(ProfileArea.SUPPORT_NEED));

    private DiscoveryDocument() {}

    static Rule rule() {
        return Asked.rule("cee.2", List.of("CEE-2"), NEEDS, DiscoveryDocument::find);
    }

    private static Finding find(Reading reading) {
        DocumentRecord report = furthest(reading);
        if (report == null) {
            return withoutReport(reading);
        }
        List<EntryRef> evidence = reading.refs(report);
        if (report.getState() == DocumentState.DRAFT) {
            Reason draft = reading.reason("cee.2.draft").with("document", report);
            // Another report may be further.
            return reading.resting(Finding.of(Outcome.NOT_YET_DUE, draft).withEvidence(evidence), DocumentRecord.TYPE);
        }
        List<Finding> parts = new ArrayList<>();
        parts.add(Finding.met(reading.reason("cee.2.document"), evidence));
        PARTS.forEach(areas -> parts.add(part(reading, areas)));
        return Findings.all(reading.reason("cee.2.document").with("document", report), parts);
    }

    /** The report that is furthest in its review, the first of equals. */
    private static @Nullable DocumentRecord furthest(Reading reading) {
        DocumentRecord furthest = null;
        for (DocumentRecord one : reading.begun(DocumentRecord.TYPE)) {
            if (one.getDocumentType().equals(DocumentType.DISCOVERY_REPORT)
                    && (furthest == null || one.getState().compareTo(furthest.getState()) > 0)) {
                furthest = one;
            }
        }
        return furthest;
    }

    private static Finding withoutReport(Reading reading) {
        return PerJob.lacking(
                reading, reading.reason("cee.2.none"), reading.reason("cee.2.not-yet"), DocumentRecord.TYPE);
    }

    static Finding part(Reading reading, Set<ProfileArea> areas) {
        ProfileArea first = areas.iterator().next();
        Predicate<ProfileStatement> counts =
                one -> one.getStanding() == StatementStanding.CONFIRMED && areas.contains(one.getArea());
        List<ProfileStatement> all = reading.current(ProfileStatement.TYPE);
        if (!reading.isExplaining()) {
            return Picked.any(all, counts)
                    ? Finding.plain(Outcome.MET)
                    : reading.onAbsence(Outcome.NOT_MET, Reason.unexplained(), ProfileStatement.TYPE);
        }
        List<EntryRef> confirmed = reading.refs(Picked.all(all, counts));
        Reason reason = reading.reason(confirmed.isEmpty() ? "cee.2.part-missing" : "cee.2.part")
                .withCode("area", first.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return confirmed.isEmpty()
                ? reading.onAbsence(Outcome.NOT_MET, reason, ProfileStatement.TYPE)
                : Finding.met(reason, confirmed);
    }
}
