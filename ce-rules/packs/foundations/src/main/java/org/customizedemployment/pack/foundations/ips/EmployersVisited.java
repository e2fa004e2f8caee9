package org.customizedemployment.pack.foundations.ips;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.planning.ListingOrigin;
import org.customizedemployment.core.pursuit.ContactMethod;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Systematic job development (IPS-2): employers are visited in person, and most of those visited are on the list by the person's wishes, by the team's
 * connections or by research for the person, not as openings or acquaintances of the specialist. Not yet due before any contact.
 */
final class EmployersVisited {
    private static final Set<ListingOrigin> BY_PREFERENCE =
            EnumSet.of(ListingOrigin.JOB_SEEKER_WISH, ListingOrigin.TEAM_CONNECTION, ListingOrigin.COMMUNITY_RESEARCH);

    private EmployersVisited() {}

    static Rule rule() {
        return Ips.rule(
                "ips.2",
                List.of("IPS-2"),
                List.of(FactNeed.of(EmployerContact.TYPE), FactNeed.of(EmployerListing.TYPE)),
                EmployersVisited::find);
    }

    private static Finding find(Reading reading) {
        List<EmployerContact> contacts = reading.begun(EmployerContact.TYPE).stream()
                .filter(one -> reading.hasCome(one.getOn()))
                .toList();
        if (contacts.isEmpty()) {
            return reading.onAbsence(Outcome.NOT_YET_DUE, Reason.of("ips.2.no-contact"), EmployerContact.TYPE);
        }
        List<EntryRef> evidence = new ArrayList<>();
        Set<EntryId> visited = new LinkedHashSet<>();
        for (EmployerContact one : contacts) {
            if (one.getMethod() == ContactMethod.VISIT) {
                visited.add(one.getEmployer());
                evidence.add(one.toRef());
            }
        }
        if (visited.isEmpty()) {
            return reading.onAbsence(
                            Outcome.NOT_MET,
                            Reason.of("ips.2.no-visit").with("contacts", contacts.size()),
                            EmployerContact.TYPE)
                    .withEvidence(contacts.stream().map(EmployerContact::toRef).toList());
        }
        return reading.resting(ofVisited(reading, visited, evidence), EmployerContact.TYPE, EmployerListing.TYPE);
    }

    private static Finding ofVisited(Reading reading, Set<EntryId> visited, List<EntryRef> evidence) {
        int preferred = 0;
        int unknown = 0;
        for (EntryId employer : visited) {
            List<ListingOrigin> origins = reading.begun(EmployerListing.TYPE).stream()
                    .filter(one -> one.getEmployer().equals(employer))
                    .map(EmployerListing::getOrigin)
                    .toList();
            if (origins.stream().anyMatch(BY_PREFERENCE::contains)) {
                preferred++;
            } else if (origins.isEmpty() || origins.contains(ListingOrigin.NOT_STATED)) {
                unknown++;
            }
        }
        int others = visited.size() - preferred - unknown;
        Outcome outcome = Outcome.CANNOT_TELL;
        String code = "ips.2.origins-unknown";
        if (preferred > others + unknown) {
            outcome = Outcome.MET;
            code = "ips.2.by-preference";
        } else if (others >= preferred + unknown) {
            outcome = Outcome.NOT_MET;
            code = "ips.2.not-by-preference";
        }
        Reason reason = Reason.of(code)
                .with("preferred", preferred)
                .with("others", others)
                .with("unknown", unknown);
        List<Missing> missing = outcome == Outcome.CANNOT_TELL
                ? List.of(new Missing(Missing.Kind.ENTRIES, EmployerListing.TYPE.getKind()))
                : List.of();
        return Finding.of(outcome, reason).withMissing(missing).withEvidence(evidence);
    }
}
