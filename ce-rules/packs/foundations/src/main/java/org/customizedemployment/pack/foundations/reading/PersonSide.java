package org.customizedemployment.pack.foundations.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;

/**
 * What connects a design with the person: statements of the profile that lead to this employer, either through a theme under which the employer
 * is on the list, or learned in an activity at that employer's. Statements that the person set aside do not count (SEM-5), nor does what did
 * not fit; only confirmed ones let anything be met.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PersonSide {
    private PersonSide() {}

    /** Met if a statement that the person confirmed leads to the design's employer. */
    public static Finding of(Reading reading, JobDesign design) {
        List<ProfileStatement> leading = leadingTo(reading, design.getEmployer());
        List<ProfileStatement> confirmed = leading.stream()
                .filter(one -> one.getStanding() == StatementStanding.CONFIRMED)
                .toList();
        if (!confirmed.isEmpty()) {
            return Finding.met(
                    Reason.of("odep.person.connected").with("statements", confirmed.size()), refs(design, confirmed));
        }
        if (!leading.isEmpty()) {
            return Finding.cannotTell(
                            Reason.of("odep.person.not-confirmed").with("statements", leading.size()),
                            new Missing(Missing.Kind.HUMAN_DECISION, "odep.person.not-confirmed"))
                    .withEvidence(refs(design, leading));
        }
        return reading.onAbsence(
                        Outcome.NOT_MET,
                        Reason.of("odep.person.not-connected").with("design", design.toRef()),
                        EmployerListing.TYPE,
                        VocationalTheme.TYPE,
                        ProfileStatement.TYPE,
                        Activity.TYPE)
                .withEvidence(List.of(design.toRef()));
    }

    private static List<ProfileStatement> leadingTo(Reading reading, EntryId employer) {
        Set<EntryId> listed = new LinkedHashSet<>();
        for (EmployerListing listing : reading.current(EmployerListing.TYPE)) {
            if (listing.getEmployer().equals(employer)) {
                Optional<VocationalTheme> theme = reading.find(VocationalTheme.TYPE, listing.getTheme());
                theme.ifPresent(one -> listed.addAll(one.getStatements()));
            }
        }
        return reading.current(ProfileStatement.TYPE).stream()
                .filter(one ->
                        one.getStanding() != StatementStanding.SET_ASIDE && one.getArea() != ProfileArea.DID_NOT_FIT)
                .filter(one -> listed.contains(one.id()) || learnedAt(reading, one, employer))
                .toList();
    }

    private static boolean learnedAt(Reading reading, ProfileStatement statement, EntryId employer) {
        EntryId activity = statement.getHeader().provenance().activity();
        return activity != null
                && reading.find(Activity.TYPE, activity)
                        .flatMap(Activity::getEmployer)
                        .filter(employer::equals)
                        .isPresent();
    }

    private static List<EntryRef> refs(JobDesign design, List<ProfileStatement> statements) {
        List<EntryRef> refs = new ArrayList<>();
        refs.add(design.toRef());
        statements.forEach(one -> refs.add(one.toRef()));
        return refs;
    }
}
