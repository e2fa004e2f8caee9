package org.customizedemployment.pack.foundations.elements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Discovery results in a document (CEE-2): there is a Discovery report that the person has reviewed, and the profile it rests on has confirmed
 * statements on what the person offers, on interests and on support needs. Without a report it is not yet due until a negotiation begins.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class DiscoveryDocumentRule implements Rule {
    private static final RuleId ID = RuleId.of("cee.2");
    private static final List<Citation> CITATIONS = List.of(Citation.of("CEE-2"));
    private static final List<FactNeed> NEEDS =
            List.of(FactNeed.of(DocumentRecord.TYPE), FactNeed.of(ProfileStatement.TYPE), FactNeed.of(Pursuit.TYPE));

    @Override
    public RuleId getId() {
        return ID;
    }

    @Override
    public List<Citation> getCitations() {
        return CITATIONS;
    }

    @Override
    public List<FactNeed> getNeeds() {
        return NEEDS;
    }

    static final List<Set<ProfileArea>> PARTS = List.of(
            EnumSet.of(ProfileArea.CONTRIBUTION, ProfileArea.TASK_COMPETENCE),
            EnumSet.of(ProfileArea.INTEREST),
            EnumSet.of(ProfileArea.SUPPORT_NEED));

    @Override
    public Finding evaluate(Facts facts) {
        Reading reading = Reading.of(facts);
        Optional<DocumentRecord> report = reading.begun(DocumentRecord.TYPE).stream()
                .filter(one -> one.getDocumentType().equals(DocumentType.DISCOVERY_REPORT))
                .max(Comparator.comparing(DocumentRecord::getState));
        if (report.isEmpty()) {
            return withoutReport(reading);
        }
        List<EntryRef> evidence = List.of(report.get().toRef());
        if (report.get().getState() == DocumentState.DRAFT) {
            Reason draft =
                    Reason.of("cee.2.draft").with("document", report.get().toRef());
            // Another report may be further.
            return reading.resting(Finding.of(Outcome.NOT_YET_DUE, draft).withEvidence(evidence), DocumentRecord.TYPE);
        }
        List<Finding> parts = new ArrayList<>();
        parts.add(Finding.met(Reason.of("cee.2.document"), evidence));
        PARTS.forEach(areas -> parts.add(part(reading, areas)));
        return Findings.all(
                Reason.of("cee.2.document").with("document", report.get().toRef()), parts);
    }

    private static Finding withoutReport(Reading reading) {
        return PerJob.lacking(reading, Reason.of("cee.2.none"), Reason.of("cee.2.not-yet"), DocumentRecord.TYPE);
    }

    static Finding part(Reading reading, Set<ProfileArea> areas) {
        ProfileArea first = areas.iterator().next();
        List<EntryRef> confirmed = reading.current(ProfileStatement.TYPE).stream()
                .filter(one -> areas.contains(one.getArea()))
                .filter(one -> one.getStanding() == StatementStanding.CONFIRMED)
                .map(ProfileStatement::toRef)
                .toList();
        Reason reason = Reason.of(confirmed.isEmpty() ? "cee.2.part-missing" : "cee.2.part")
                .withCode("area", first.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return confirmed.isEmpty()
                ? reading.onAbsence(Outcome.NOT_MET, reason, ProfileStatement.TYPE)
                : Finding.met(reason, confirmed);
    }
}
