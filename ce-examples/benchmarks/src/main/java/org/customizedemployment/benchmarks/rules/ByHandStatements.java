package org.customizedemployment.benchmarks.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.pursuit.AgreedSupport;
import org.customizedemployment.core.pursuit.Agreement;
import org.jspecify.annotations.Nullable;

/** What {@link ByHand} counts among the statements of the profile, in one pass. */
final class ByHandStatements {
    private int own;
    private int seen;
    private int others;
    private int assessed;
    private int unknown;
    private boolean interest;
    private boolean contribution;
    private boolean need;
    private boolean tentativeNeed;
    private boolean leads;
    private boolean leadsPerhaps;
    private boolean wishes;
    private boolean connections;
    private final List<EntryRef> needed = new ArrayList<>(2);

    ByHandStatements(CaseFile file, EntryId employer, @Nullable EmploymentPlan plan) {
        Set<EntryId> listed = new HashSet<>();
        for (EmployerListing listing : file.entries(EmployerListing.TYPE)) {
            if (listing.getEmployer().equals(employer)) {
                file.find(VocationalTheme.TYPE, listing.getTheme())
                        .ifPresent(one -> listed.addAll(one.getStatements()));
            }
        }
        Set<EntryId> drawnOn = new HashSet<>();
        if (plan != null) {
            drawnOn.addAll(plan.getConditions());
            for (EntryId theme : plan.getThemes()) {
                file.find(VocationalTheme.TYPE, theme).ifPresent(one -> drawnOn.addAll(one.getStatements()));
            }
        }
        ActorId person = file.entries(JobSeeker.TYPE).isEmpty()
                ? null
                : file.entries(JobSeeker.TYPE).get(0).getActor();
        for (ProfileStatement one : file.entries(ProfileStatement.TYPE)) {
            if (one.getStanding() != StatementStanding.SET_ASIDE) {
                count(one.getHeader().provenance(), person);
                sort(one, drawnOn.contains(one.id()));
                if (!leads
                        && one.getArea() != ProfileArea.DID_NOT_FIT
                        && (listed.contains(one.id()) || learnedAt(file, one, employer))) {
                    leads |= one.getStanding() == StatementStanding.CONFIRMED;
                    leadsPerhaps = true;
                }
            }
        }
        if (plan != null && !plan.getLikelySupports().isEmpty()) {
            needed.add(plan.toRef());
        }
    }

    private static boolean learnedAt(CaseFile file, ProfileStatement one, EntryId employer) {
        EntryId activity = one.getHeader().provenance().activity();
        if (activity == null) {
            return false;
        }
        Activity learned = file.find(Activity.TYPE, activity).orElse(null);
        return learned != null
                && learned.getEmployer().isPresent()
                && learned.getEmployer().get().equals(employer);
    }

    private void count(Provenance source, @Nullable ActorId person) {
        ActorId by = source.by();
        switch (source.how()) {
            case TOLD_BY_JOB_SEEKER -> {
                if (by != null && person != null && !person.equals(by)) {
                    others++;
                } else {
                    own++;
                }
            }
            case OBSERVED -> seen++;
            case TOLD_BY_OTHERS, RECORD -> others++;
            case FORMAL_ASSESSMENT -> assessed++;
            case NOT_SUPPLIED -> unknown++;
        }
    }

    private void sort(ProfileStatement one, boolean drawnOn) {
        boolean confirmed = one.getStanding() == StatementStanding.CONFIRMED;
        switch (one.getArea()) {
            case INTEREST -> {
                interest |= confirmed;
                wishes |= drawnOn;
            }
            case PREFERENCE -> wishes |= drawnOn;
            case CONNECTION -> connections |= drawnOn;
            case CONTRIBUTION, TASK_COMPETENCE -> contribution |= confirmed;
            case SUPPORT_NEED -> {
                need |= confirmed;
                tentativeNeed |= one.getStanding() == StatementStanding.TENTATIVE;
                if (confirmed) {
                    needed.add(one.toRef());
                }
            }
            default -> {}
        }
    }

    boolean drawsOnWishes() {
        return wishes;
    }

    boolean drawsOnConnections() {
        return connections;
    }

    Outcome personSide(Whole whole) {
        if (leadsPerhaps) {
            return leads ? Outcome.MET : Outcome.CANNOT_TELL;
        }
        return Whole.rest(Outcome.NOT_MET, whole.listing && whole.theme && whole.statement && whole.activity);
    }

    Outcome supports(Agreement terms, Whole whole) {
        boolean all = whole.statement && whole.plan;
        if (needed.isEmpty() && !tentativeNeed) {
            return Whole.rest(Outcome.MET, all);
        }
        int offered = terms.getSupports().size();
        for (AgreedSupport one : terms.getSupportTerms()) {
            offered += one.givenBy() != AgreedSupport.Giver.FAMILY_AND_FRIENDS ? 1 : 0;
        }
        if (offered == 0 && !needed.isEmpty()) {
            return Whole.rest(Outcome.NOT_MET, whole.agreement);
        }
        if (tentativeNeed) {
            return Outcome.CANNOT_TELL;
        }
        return terms.getJobSeekerAgreed().capacity() == Capacity.JOB_SEEKER
                        && terms.getJobSeekerAgreed().evidence().containsAll(needed)
                ? Whole.rest(Outcome.MET, all)
                : Outcome.NEEDS_HUMAN_DECISION;
    }

    /** The three parts of what Discovery has to bring. */
    Outcome parts(Whole whole) {
        return interest && contribution && need ? Outcome.MET : Whole.rest(Outcome.NOT_MET, whole.statement);
    }

    Outcome leads(Whole whole) {
        if (own + seen + others + assessed + unknown == 0) {
            return Whole.rest(Outcome.NOT_YET_DUE, whole.statement);
        }
        if (own > others + assessed + unknown) {
            return Whole.rest(Outcome.MET, whole.statement);
        }
        if (own + seen + unknown <= others + assessed) {
            return Whole.rest(Outcome.NOT_MET, whole.statement);
        }
        return unknown > 0 ? Outcome.CANNOT_TELL : Outcome.NEEDS_HUMAN_DECISION;
    }

    Outcome assessments(Whole whole) {
        int rest = own + seen + others;
        if (rest + assessed + unknown == 0) {
            return Whole.rest(Outcome.NOT_YET_DUE, whole.statement);
        }
        if (assessed > rest + unknown) {
            return Whole.rest(Outcome.NOT_MET, whole.statement);
        }
        return assessed + unknown > rest ? Outcome.CANNOT_TELL : Whole.rest(Outcome.MET, whole.statement);
    }
}
