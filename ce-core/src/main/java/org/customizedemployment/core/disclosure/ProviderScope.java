package org.customizedemployment.core.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
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
        List<ProviderAssignment> ever = versions(known.file(), ProviderAssignment.TYPE);
        boolean serves = ever.stream().noneMatch(one -> one.getProvider().equals(provider))
                || known.entries(ProviderAssignment.TYPE).stream()
                        .anyMatch(one -> one.getProvider().equals(provider));
        return new ProviderScope(
                provider, serves && isReleased(provider, consents), staff(provider, ever, known.file()));
    }

    /**
     * Who worked for that provider and for no other. What someone recorded for one provider does not go with them to the next, and an entry
     * does not say for whom they recorded it.
     */
    private static List<ActorId> staff(OrganizationId provider, List<ProviderAssignment> ever, CaseFile file) {
        Map<ActorId, Set<OrganizationId>> workedFor = new LinkedHashMap<>();
        ever.forEach(one -> one.getStaff().ifPresent(actor -> add(workedFor, actor, one.getProvider())));
        versions(file, TeamMember.TYPE)
                .forEach(member -> member.getOrganization().ifPresent(one -> add(workedFor, member.getActor(), one)));
        return workedFor.entrySet().stream()
                .filter(one ->
                        one.getValue().contains(provider) && one.getValue().size() == 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void add(Map<ActorId, Set<OrganizationId>> workedFor, ActorId actor, OrganizationId organization) {
        workedFor.computeIfAbsent(actor, any -> new LinkedHashSet<>()).add(organization);
    }

    /** Of all entries of that kind every version that stands: what was before a change was so. */
    private static <E extends Entry> List<E> versions(CaseFile file, EntryType<E> type) {
        return file.entries(type).stream()
                .flatMap(one -> file.versions(one.id()).stream())
                .filter(type.getValueClass()::isInstance)
                .map(type.getValueClass()::cast)
                .toList();
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

    boolean isReleased() {
        return released;
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
