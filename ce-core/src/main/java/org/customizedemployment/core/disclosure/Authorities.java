package org.customizedemployment.core.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.InForce;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.Authority;
import org.customizedemployment.core.person.AuthorityKind;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Parameters;
import org.jspecify.annotations.Nullable;

/** Who may decide for or beside the person, and for how long (SEM-3). */
final class Authorities {
    /** Nobody comes of age before that in any state; without the state's own number a parent's authority is not taken to last longer. */
    private static final long YOUNGEST_MAJORITY = 18;

    private static final BigDecimal OLDEST_MAJORITY = BigDecimal.valueOf(150);

    private final OnDay known;
    private final Parameters parameters;

    Authorities(OnDay known, Parameters parameters) {
        this.known = known;
        this.parameters = parameters;
    }

    /** Whether that is the job seeker; a case that names no job seeker can't tell, and takes the capacity as recorded. */
    boolean isJobSeeker(ActorId actor) {
        List<JobSeeker> persons = known.file().entries(JobSeeker.TYPE);
        return persons.isEmpty()
                || persons.stream().anyMatch(person -> person.getActor().equals(actor));
    }

    /**
     * Whether someone has authority for that scope on the day, and had the same one without a break since they decided.
     *
     * @param since when they decided; null: not stated
     * @param under the authority they named; null: any of theirs
     */
    boolean cover(ActorId holder, ConsentScope scope, @Nullable LocalDate since, @Nullable EntryId under) {
        return known.file().entries(Authority.TYPE).stream()
                .map(Authority::id)
                .filter(id -> under == null || under.equals(id))
                .anyMatch(id -> lasts(id, holder, scope, since));
    }

    private boolean lasts(EntryId id, ActorId holder, ConsentScope scope, @Nullable LocalDate since) {
        LocalDate day = known.day();
        LocalDate next = since == null || since.isAfter(day) ? day : since;
        for (InForce span : known.file().timeline(id)) {
            if (!span.range().contains(next)) {
                continue;
            }
            if (!(span.entry() instanceof Authority authority) || !grants(authority, holder, scope)) {
                return false;
            }
            LocalDate until = span.range().until();
            if (until == null || !until.isBefore(day)) {
                return true;
            }
            next = until.plusDays(1);
        }
        return false;
    }

    private boolean grants(Authority authority, ActorId holder, ConsentScope scope) {
        return authority.getHolder().equals(holder)
                && authority.getScopes().contains(scope)
                && (authority.getAuthorityKind() != AuthorityKind.PARENT_OF_MINOR || isOfMinor(authority));
    }

    /** A parent's authority ends when the person comes of age; if nobody wrote down when that is, it must state its own last day. */
    private boolean isOfMinor(Authority authority) {
        Optional<LocalDate> born = known.file().entries(JobSeeker.TYPE).stream()
                .flatMap(person -> person.getBornOn().stream())
                .findFirst();
        return born.map(date -> known.day().isBefore(date.plusYears(majority())))
                .orElse(authority.getHeader().effective().until() != null);
    }

    private long majority() {
        return parameters
                .find(Authority.MAJORITY_YEARS, known.day())
                .map(DatedParameter::value)
                .filter(ArgumentValue.OfNumber.class::isInstance)
                .map(value -> ((ArgumentValue.OfNumber) value).number())
                .filter(number -> number.signum() > 0 && number.compareTo(OLDEST_MAJORITY) <= 0)
                .map(BigDecimal::longValue)
                .orElse(YOUNGEST_MAJORITY);
    }
}
