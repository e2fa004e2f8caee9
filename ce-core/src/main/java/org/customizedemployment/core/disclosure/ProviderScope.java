package org.customizedemployment.core.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.Referral;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.service.ProviderAssignment;
import org.customizedemployment.core.service.ServiceEntry;
import org.jspecify.annotations.Nullable;

/**
 * What one provider may see on one day (SEM-8): everything that its audience may, while a release of the person names it and it serves the
 * person; else its own work alone, which is what it or its staff recorded, learned or was asked to do.
 */
final class ProviderScope {
    private final OrganizationId provider;
    private final boolean released;
    private final List<ActorId> staff;

    private ProviderScope(OrganizationId provider, boolean released, List<ActorId> staff) {
        this.provider = provider;
        this.released = released;
        this.staff = staff;
    }

    static ProviderScope of(OrganizationId provider, Consents consents) {
        OnDay known = consents.known();
        CaseFile file = known.file();
        List<ProviderAssignment> assignments = file.entries(ProviderAssignment.TYPE).stream()
                .filter(one -> one.getProvider().equals(provider))
                .toList();
        boolean serves = assignments.isEmpty()
                || known.entries(ProviderAssignment.TYPE).stream()
                        .anyMatch(one -> one.getProvider().equals(provider));
        List<ActorId> staff = new ArrayList<>();
        assignments.forEach(one -> one.getStaff().ifPresent(staff::add));
        file.entries(TeamMember.TYPE).stream()
                .filter(member ->
                        member.getOrganization().filter(provider::equals).isPresent())
                .forEach(member -> staff.add(member.getActor()));
        return new ProviderScope(provider, serves && isReleased(provider, consents), staff);
    }

    /** By a consent that names it, or by the one that its assignment names, unless that is for someone else. */
    private static boolean isReleased(OrganizationId provider, Consents consents) {
        if (consents.allow(ConsentScope.SHARE_WITH_PROVIDER, provider)) {
            return true;
        }
        List<Consent> named = new ArrayList<>();
        consents.known().entries(ProviderAssignment.TYPE).stream()
                .filter(one -> one.getProvider().equals(provider))
                .flatMap(one -> one.getRelease().stream())
                .forEach(id -> consents.known().find(Consent.TYPE, id).ifPresent(named::add));
        return named.stream()
                .filter(one -> one.getScope() == ConsentScope.SHARE_WITH_PROVIDER)
                .filter(one ->
                        one.getRecipient().isEmpty() && one.getRecipientEntry().isEmpty())
                .anyMatch(one -> consents.holds(one) && !consents.refuse(one.getScope(), provider));
    }

    boolean covers(Entry entry, CaseFile file) {
        return released || isOwn(entry) || isLearnedInOwn(entry, file);
    }

    private boolean isOwn(Entry entry) {
        ActorId by = entry.getHeader().provenance().by();
        return (by != null && staff.contains(by)) || names(entry);
    }

    private boolean isLearnedInOwn(Entry entry, CaseFile file) {
        EntryId activity = entry.getHeader().provenance().activity();
        return activity != null
                && file.find(Activity.TYPE, activity).filter(this::isOwn).isPresent();
    }

    private boolean names(Entry entry) {
        @Nullable OrganizationId named = null;
        if (entry instanceof ProviderAssignment assignment) {
            named = assignment.getProvider();
        } else if (entry instanceof ServiceEntry service) {
            named = service.getProvider().orElse(null);
        } else if (entry instanceof ServiceAuthorization authorization) {
            named = authorization.getProvider().orElse(null);
        } else if (entry instanceof Referral referral) {
            named = referral.getProvider();
        } else if (entry instanceof TeamMember member) {
            named = member.getOrganization().orElse(null);
        } else if (entry instanceof Consent consent) {
            named = consent.getRecipient().orElse(null);
        }
        return provider.equals(named);
    }
}
