package org.customizedemployment.core.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.person.Authority;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;

/**
 * What the consents of a case allow on one day. Whether one holds depends on the whole case: a consent ends with the authority it was given
 * under, and the person's own no closes what another consent opened (SEM-3, SEM-4). In doubt the answer is no.
 *
 * <pre>{@code
 * Consents.on(caseFile, day).allow(ConsentScope.SHARE_WITH_EMPLOYER, EntryId.of("salon"));
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Consents {
    private final CaseFile file;
    private final LocalDate day;

    private Consents(CaseFile file, LocalDate day) {
        this.file = file;
        this.day = day;
    }

    /** The consents as they stand on that day. */
    public static Consents on(CaseFile file, LocalDate day) {
        return new Consents(file, day);
    }

    /**
     * Whether that consent holds: inside its dates, not yet revoked, and either given by the person, who did not answer otherwise, or given by
     * someone with authority for its scope on that day and with the person's own yes. It says nothing about other consents.
     */
    public boolean holds(Consent consent) {
        boolean agreed = consent.getCapacity() == Capacity.JOB_SEEKER
                ? consent.getJobSeekerAnswer().orElse(Answer.YES) == Answer.YES
                : consent.getJobSeekerAnswer().filter(Answer.YES::equals).isPresent()
                        && hasAuthority(consent.getGivenBy(), consent.getScope());
        return agreed && inEffect(consent);
    }

    /**
     * Whether that employer may be told something under a scope: a consent for it holds, and the person's own answer to no other one in effect
     * is no. A consent that names an organization but no employer is for that organization only.
     */
    public boolean allow(ConsentScope scope, EntryId employer) {
        List<Consent> concerning = file.entries(Consent.TYPE).stream()
                .filter(consent -> consent.getScope() == scope && inEffect(consent))
                .filter(consent -> consent.getRecipientEntry()
                        .filter(one -> !one.equals(employer))
                        .isEmpty())
                .toList();
        boolean refused = concerning.stream()
                .anyMatch(consent ->
                        consent.getJobSeekerAnswer().filter(Answer.NO::equals).isPresent());
        return !refused
                && concerning.stream()
                        .filter(consent -> consent.getRecipientEntry().isPresent()
                                || consent.getRecipient().isEmpty())
                        .anyMatch(this::holds);
    }

    /** Whether someone may decide on that scope for or beside the person on that day. */
    boolean hasAuthority(ActorId holder, ConsentScope scope) {
        return file.entries(Authority.TYPE).stream()
                .anyMatch(authority -> authority.getHolder().equals(holder)
                        && authority.getScopes().contains(scope)
                        && authority.getHeader().effective().contains(day));
    }

    private boolean inEffect(Consent consent) {
        return consent.getHeader().effective().contains(day)
                && consent.getRevokedOn()
                        .filter(revoked -> !day.isBefore(revoked))
                        .isEmpty();
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "Consents{" + file.getId() + " on " + day + "}";
    }
}
