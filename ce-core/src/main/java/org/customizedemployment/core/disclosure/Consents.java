package org.customizedemployment.core.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.rule.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What the consents of a case allow on one day, each in the version in force then. Whether one holds depends on the whole case: a consent ends
 * with the authority it was given under, a choice of the person takes it back, and the person's own no closes what another consent opened
 * (SEM-3, SEM-4). In doubt the answer is no, also where the case holds a consent or a choice that this version can't read,
 * and to all that was given until one was erased.
 *
 * <pre>{@code
 * Consents.on(caseFile, day).allow(ConsentScope.SHARE_WITH_EMPLOYER, EntryId.of("salon"));
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Consents {
    private static final List<EntryType<?>> SAYING_NO = List.of(Consent.TYPE, Choice.TYPE, DisclosureDecision.TYPE);

    private final OnDay known;
    private final Authorities authorities;
    private final Optional<LocalDate> erasedBy;

    private Consents(OnDay known, Authorities authorities) {
        this.known = known;
        this.authorities = authorities;
        this.erasedBy = known.erasedBy(SAYING_NO);
    }

    /** The consents as they stand on that day; a parent's authority is taken to end at 18. */
    public static Consents on(CaseFile file, LocalDate day) {
        return on(file, day, Parameters.none());
    }

    /**
     * The consents as they stand on that day.
     *
     * @param parameters may say at what age a parent's authority ends ({@code todo.majority.years})
     */
    public static Consents on(CaseFile file, LocalDate day, Parameters parameters) {
        OnDay known = new OnDay(file, day);
        return new Consents(known, new Authorities(known, parameters));
    }

    /**
     * The day on which to ask who may see a page of that day: not before anything that the case has, so that what was taken back since is not
     * seen by asking for a page of an earlier day.
     */
    public static LocalDate askedOn(CaseFile file, LocalDate day) {
        return file.getLastRecorded().filter(day::isBefore).orElse(day);
    }

    /**
     * Whether that consent, in the version in force on the day, holds: inside its dates, not taken back, and either given by the person, who
     * did not answer otherwise, or given with the person's own yes by someone who had authority for its scope then and has it still. It says
     * nothing about other consents.
     */
    public boolean holds(Consent consent) {
        return known.find(Consent.TYPE, consent.id()).filter(consent::equals).isPresent()
                && isReadable()
                && isAfterErasing(givenOn(consent))
                && isGiven(consent)
                && !isTakenBack(consent);
    }

    /** Whether that consent was taken back by the day, by being revoked or by a choice of the person, whatever else ended it. */
    public boolean isTakenBack(Consent consent) {
        return !notRevoked(consent) || withdrawals().stream().anyMatch(choice -> takesBack(choice, consent, null));
    }

    /**
     * Whether that employer may be told something under a scope: a consent for it holds, and the person's own answer to no other one in effect
     * is no. A consent that names an organization but no employer is for that organization only.
     */
    public boolean allow(ConsentScope scope, EntryId employer) {
        List<Consent> concerning = inEffect(scope).stream()
                .filter(consent -> consent.getRecipientEntry()
                        .filter(one -> !one.equals(employer))
                        .isEmpty())
                .toList();
        return !refused(concerning)
                && concerning.stream()
                        .filter(consent -> consent.getRecipientEntry().isPresent()
                                || consent.getRecipient().isEmpty())
                        .anyMatch(consent -> holds(consent)
                                && withdrawals().stream().noneMatch(choice -> takesBack(choice, consent, employer)));
    }

    /**
     * Whether that organization may be told something under a scope. A consent counts only if it names the organization: one given before a
     * provider was chosen does not cover whoever comes next (SEM-8).
     */
    public boolean allow(ConsentScope scope, OrganizationId organization) {
        return !refuse(scope, organization)
                && inEffect(scope).stream()
                        .filter(consent -> consent.getRecipient()
                                .filter(organization::equals)
                                .isPresent())
                        .anyMatch(this::holds);
    }

    /** Whether the person's own answer to a consent for that organization, or for any, is no. */
    boolean refuse(ConsentScope scope, OrganizationId organization) {
        return refused(inEffect(scope).stream()
                .filter(consent -> consent.getRecipient()
                        .filter(one -> !one.equals(organization))
                        .isEmpty())
                .toList());
    }

    /** Whether a decision counts on the day: made by then, by the person or by someone who had authority for that scope then and has it still. */
    boolean count(HumanDecision decision, ConsentScope scope) {
        return !decision.on().isAfter(known.day())
                && isAfterErasing(decision.on())
                && (decision.capacity() == Capacity.JOB_SEEKER
                        ? authorities.isJobSeeker(decision.by())
                        : authorities.cover(decision.by(), scope, decision.on(), null));
    }

    /** Whether everything in which a no may stand can be read in this version's format. */
    boolean isReadable() {
        return SAYING_NO.stream().noneMatch(known::hasUnreadable);
    }

    /** Whether a yes of that day stands on its own: what was erased since, or on that day, may have said no. Not stated: it does not. */
    private boolean isAfterErasing(@Nullable LocalDate given) {
        return erasedBy.isEmpty() || (given != null && given.isAfter(erasedBy.get()));
    }

    OnDay known() {
        return known;
    }

    /** Whether someone who is seen in a picture is the job seeker. */
    boolean isOfJobSeeker(ActorId actor) {
        return known.entries(JobSeeker.TYPE).stream()
                .anyMatch(person -> person.getActor().equals(actor));
    }

    /** Whether pictures that were taken may be shown within the service: a consent to take them holds, and the person's own answer to none is no. */
    boolean allowPictures() {
        List<Consent> consents = inEffect(ConsentScope.TAKE_PHOTOS);
        return !refused(consents) && consents.stream().anyMatch(this::holds);
    }

    private List<Consent> inEffect(ConsentScope scope) {
        return known.entries(Consent.TYPE).stream()
                .filter(consent -> consent.getScope() == scope && notRevoked(consent))
                .toList();
    }

    private static boolean refused(List<Consent> concerning) {
        return concerning.stream()
                .anyMatch(consent ->
                        consent.getJobSeekerAnswer().filter(Answer.NO::equals).isPresent());
    }

    private boolean isGiven(Consent consent) {
        Optional<Answer> own = consent.getJobSeekerAnswer();
        return consent.getCapacity() == Capacity.JOB_SEEKER
                ? own.orElse(Answer.YES) == Answer.YES && authorities.isJobSeeker(consent.getGivenBy())
                : own.filter(Answer.YES::equals).isPresent()
                        && authorities.cover(
                                consent.getGivenBy(),
                                consent.getScope(),
                                consent.getHeader().effective().from(),
                                consent.getAuthority().orElse(null));
    }

    private boolean notRevoked(Consent consent) {
        return consent.getRevokedOn()
                .filter(revoked -> !known.day().isBefore(revoked))
                .isEmpty();
    }

    private List<Choice> withdrawals() {
        return known.choices(ChoiceKind.WITHDRAWS_CONSENT);
    }

    /**
     * A withdrawal takes back all consents that were given by then, unless it is about another one or about another employer. What it is about
     * otherwise, a signed form or a provider, does not narrow it: in doubt it is about all. A consent was given when its first version was; one
     * that was changed since is not given anew.
     */
    private boolean takesBack(Choice choice, Consent consent, @Nullable EntryId employer) {
        LocalDate given = givenOn(consent);
        return (given == null || !given.isAfter(choice.getOn()))
                && choice.getSubject()
                        .flatMap(known.file()::find)
                        .filter(subject -> isAboutAnother(subject, consent, employer))
                        .isEmpty();
    }

    private @Nullable LocalDate givenOn(Consent consent) {
        return known.file()
                .versions(consent.id())
                .get(0)
                .getHeader()
                .effective()
                .from();
    }

    private static boolean isAboutAnother(Entry subject, Consent consent, @Nullable EntryId employer) {
        if (subject instanceof Consent) {
            return !subject.id().equals(consent.id());
        }
        return subject instanceof Employer
                && !subject.id().equals(employer)
                && !subject.id().equals(consent.getRecipientEntry().orElse(null));
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "Consents{" + known + "}";
    }
}
