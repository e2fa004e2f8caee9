package org.customizedemployment.pack.foundations.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
        return reading.once(PersonSide.class, design, () -> find(reading, design));
    }

    private static Finding find(Reading reading, JobDesign design) {
        Predicate<ProfileStatement> leads = leadingTo(reading, design.getEmployer());
        List<ProfileStatement> all = reading.current(ProfileStatement.TYPE);
        if (!reading.isExplaining()
                && Picked.any(all, one -> one.getStanding() == StatementStanding.CONFIRMED && leads.test(one))) {
            return Finding.plain(Outcome.MET);
        }
        List<ProfileStatement> leading = Picked.all(all, leads);
        List<ProfileStatement> confirmed = Picked.all(leading, one -> one.getStanding() == StatementStanding.CONFIRMED);
        if (!confirmed.isEmpty()) {
            return Finding.met(
                    reading.reason("odep.person.connected").with("statements", confirmed.size()),
                    refs(reading, design, confirmed));
        }
        if (!leading.isEmpty()) {
            return Finding.cannotTell(
                            reading.reason("odep.person.not-confirmed").with("statements", leading.size()),
                            new Missing(Missing.Kind.HUMAN_DECISION, "odep.person.not-confirmed"))
                    .withEvidence(refs(reading, design, leading));
        }
        return reading.onAbsence(
                        Outcome.NOT_MET,
                        reading.reason("odep.person.not-connected").with("design", design),
                        EmployerListing.TYPE,
                        VocationalTheme.TYPE,
                        ProfileStatement.TYPE,
                        Activity.TYPE)
                .withEvidence(design);
    }

    private static Predicate<ProfileStatement> leadingTo(Reading reading, EntryId employer) {
        List<EmployerListing> listings = Picked.all(
                reading.current(EmployerListing.TYPE), one -> one.getEmployer().equals(employer));
        List<VocationalTheme> themes = Picked.all(
                reading.begun(VocationalTheme.TYPE),
                theme -> Picked.any(listings, one -> one.getTheme().equals(theme.id())));
        return one -> one.getStanding() != StatementStanding.SET_ASIDE
                && one.getArea() != ProfileArea.DID_NOT_FIT
                && (Picked.any(themes, theme -> theme.getStatements().contains(one.id()))
                        || learnedAt(reading, one, employer));
    }

    private static boolean learnedAt(Reading reading, ProfileStatement statement, EntryId employer) {
        EntryId activity = statement.getHeader().provenance().activity();
        if (activity == null) {
            return false;
        }
        Optional<Activity> found = reading.find(Activity.TYPE, activity);
        return found.isPresent()
                && found.get().getEmployer().isPresent()
                && found.get().getEmployer().get().equals(employer);
    }

    private static List<EntryRef> refs(Reading reading, JobDesign design, List<ProfileStatement> statements) {
        if (!reading.isExplaining()) {
            return List.of();
        }
        List<EntryRef> refs = new ArrayList<>();
        refs.add(design.toRef());
        statements.forEach(one -> refs.add(one.toRef()));
        return refs;
    }
}
