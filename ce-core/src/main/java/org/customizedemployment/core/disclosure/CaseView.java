package org.customizedemployment.core.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.value.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A case as one audience inside the service may see it. Statements that the person set aside are in the person's own view only (SEM-5).
 * There is no such view for employers or the public.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CaseView {
    private final CaseFile caseFile;
    private final Audience audience;
    private final List<NamedDate> dates;
    private final @Nullable ProviderScope scope;
    private final @Nullable EntryId document;
    private final @Nullable OnDay told;

    private CaseView(
            CaseFile caseFile,
            Audience audience,
            List<NamedDate> dates,
            @Nullable ProviderScope scope,
            @Nullable EntryId document,
            @Nullable OnDay told) {
        this.caseFile = caseFile;
        this.audience = audience;
        this.dates = dates;
        this.scope = scope;
        this.document = document;
        this.told = told;
    }

    /**
     * For an audience as a whole; for the provider that keeps the case. A provider that is handed a case sees it {@link #forProvider}.
     *
     * @param dates the named dates of the report
     * @throws CeException for employers and the public: they see an {@link EmployerView} or nothing
     */
    public static CaseView of(CaseFile caseFile, Audience audience, List<NamedDate> dates) {
        if (audience == Audience.EMPLOYER || audience == Audience.PUBLIC) {
            throw new CeException(CoreError.BAD_ARGUMENT, "audience '" + audience.word() + "' has no case view");
        }
        return new CaseView(caseFile, audience, List.copyOf(dates), null, null, null);
    }

    /**
     * For one provider: what providers may see, as far as a consent of the person to share with just this one holds on the day; without it only
     * what this provider and its staff recorded themselves (SEM-8). What another provider learned is in it only by a new release.
     *
     * @param consents the consents of the case on the day
     * @param dates the named dates of the report
     */
    public static CaseView forProvider(Consents consents, OrganizationId provider, List<NamedDate> dates) {
        return new CaseView(
                consents.known().file(),
                Audience.PROVIDER,
                List.copyOf(dates),
                ProviderScope.of(provider, consents),
                null,
                null);
    }

    /** The same for a page that is written for that document of the case, whatever other documents of its type there are. */
    public CaseView on(EntryId paper) {
        return new CaseView(caseFile, audience, dates, scope, paper, told);
    }

    /**
     * For a page of a day that the case was kept on beyond: with what had taken place or begun by the day of the report alone, each entry as it was true
     * then and as far as it had happened by then; what was recorded later about that time is in it, and what bears no date. Names of people are those
     * that they go by now, and who may see what is as it is now: nothing that was taken back since is seen by asking for an earlier day. The same
     * for a page of the last day or a later one, which shows what is agreed ahead.
     */
    public CaseView asOf() {
        return day().map(day -> new OnDay(caseFile, day))
                .filter(OnDay::isPast)
                .map(then -> new CaseView(caseFile, audience, dates, scope, document, then))
                .orElse(this);
    }

    /** The day by which all in it had taken place or begun; empty if nothing is left out for that. */
    public Optional<LocalDate> getAsOf() {
        return Optional.ofNullable(told).map(OnDay::day);
    }

    /** The document that the page is written for; empty if none in particular, or not for this audience. */
    public Optional<DocumentRecord> getDocument() {
        return document == null ? Optional.empty() : find(DocumentRecord.TYPE, document);
    }

    public CaseId getCaseId() {
        return caseFile.getId();
    }

    public Audience getAudience() {
        return audience;
    }

    public List<NamedDate> getDates() {
        return dates;
    }

    /** The team's declared focus; empty without one, for a provider that sees its own work alone, and of an earlier day, which the journal knows. */
    public Optional<PhaseId> getFocus() {
        return isOwnWorkAlone() || told != null ? Optional.empty() : caseFile.getFocus();
    }

    /** The latest day on which something was recorded, whoever may see it. */
    public Optional<LocalDate> getLastRecorded() {
        return caseFile.getLastRecorded();
    }

    /** Whether it is of one provider to which the person released nothing, so that only what it recorded, learned or was asked to do is in it (SEM-8). */
    public boolean isOwnWorkAlone() {
        return scope != null && !scope.isReleased();
    }

    /** The entries of a kind that this audience may see, in order of recording. */
    public <E extends Entry> List<E> entries(EntryType<E> type) {
        return told == null
                ? now(type)
                : caseFile.entries(type).stream()
                        .flatMap(one -> find(type, one.id()).stream())
                        .toList();
    }

    /** The versions of an entry that stand, in the order in which they are true, as far as this audience may see them. */
    public List<Entry> versions(EntryId id) {
        List<Entry> all = told == null ? caseFile.versions(id) : told.begun(id);
        return all.stream().filter(this::shows).toList();
    }

    /** The entry of that kind and id, if this audience may see it. */
    public <E extends Entry> Optional<E> find(EntryType<E> type, EntryId id) {
        if (told == null) {
            return caseFile.find(type, id).filter(this::shows);
        }
        List<Entry> versions = versions(id);
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(versions.get(versions.size() - 1))
                        .filter(type.getValueClass()::isInstance)
                        .map(type.getValueClass()::cast);
    }

    private <E extends Entry> List<E> now(EntryType<E> type) {
        return caseFile.entries(type).stream().filter(this::shows).toList();
    }

    /** The text if this audience may read texts of that sensitivity. */
    public Optional<String> text(Sensitivity sensitivity, String text) {
        return audience.sees(sensitivity) ? Optional.of(text) : Optional.empty();
    }

    /** The name of someone in the team, or of the job seeker; empty if unknown or not for this audience. */
    public Optional<String> nameOf(ActorId actor) {
        Optional<String> name = now(JobSeeker.TYPE).stream()
                .filter(person -> person.getActor().equals(actor))
                .map(JobSeeker::getChosenName)
                .findFirst()
                .or(() -> now(TeamMember.TYPE).stream()
                        .filter(member -> member.getActor().equals(actor))
                        .map(TeamMember::getName)
                        .findFirst());
        return name.flatMap(one -> text(Sensitivity.IDENTITY, one));
    }

    /** The name that the job seeker goes by; empty if the case has no person yet. */
    public Optional<String> jobSeekerName() {
        return now(JobSeeker.TYPE).stream()
                .findFirst()
                .flatMap(person -> text(Sensitivity.IDENTITY, person.getChosenName()));
    }

    /**
     * The digest of a picture's bytes, if this audience may see it: the person always, the team as long as a consent to take pictures holds, and
     * nobody else. A picture without words for those who do not see it is not shown (FED-ACC-1).
     */
    public Optional<Digest> picture(DocumentRecord document) {
        boolean may = audience == Audience.JOB_SEEKER || (audience == Audience.TEAM && allowPictures());
        return may && shows(document) && document.getAlternativeText().isPresent()
                ? document.getContent()
                : Optional.empty();
    }

    private boolean allowPictures() {
        return day().filter(day ->
                        Consents.on(caseFile, Consents.askedOn(caseFile, day)).allowPictures())
                .isPresent();
    }

    /**
     * What that employer may see on the day of the report, so that the person and the team can check what their disclosure plan comes to; empty
     * for every other audience, for an employer that the case does not have, and without a day.
     */
    public Optional<EmployerView> employerView(EntryId employer) {
        if (audience != Audience.JOB_SEEKER && audience != Audience.TEAM) {
            return Optional.empty();
        }
        return find(Employer.TYPE, employer)
                .flatMap(one -> day().map(day -> EmployerView.of(caseFile, employer, Optional.empty(), day)));
    }

    /** Whether the person released the case to that provider, by a consent that names it and holds on the day of the report (SEM-8). */
    public boolean isReleasedTo(OrganizationId provider) {
        return day().filter(day -> Consents.on(caseFile, day).allow(ConsentScope.SHARE_WITH_PROVIDER, provider))
                .isPresent();
    }

    /** The day of the report, else the latest on which something was recorded. */
    private Optional<LocalDate> day() {
        return dates.stream()
                .filter(date -> date.name() == DateName.REPORT)
                .map(NamedDate::date)
                .findFirst()
                .or(caseFile::getLastRecorded);
    }

    /** Whether it is narrowed to what one provider knows itself. */
    boolean isNarrowed() {
        return scope != null;
    }

    /** Whether the person took the entry back as it stands last (SEM-5). */
    boolean isTakenBack(Entry entry) {
        return entry.setAside() || SetAside.isSetAside(caseFile, entry.id());
    }

    /** Whether the narrowing, if there is one, leaves the entry in. */
    boolean isInScope(Entry entry) {
        return scope == null || scope.covers(entry, caseFile);
    }

    /** Whether an entry of that id was erased. */
    boolean isErased(EntryId id) {
        return caseFile.erased().containsKey(id);
    }

    /** Whether this audience may see the entry at all, whatever of its texts it may read. */
    public boolean shows(Entry entry) {
        if (scope != null && !scope.covers(entry, caseFile)) {
            return false;
        }
        return audience == Audience.JOB_SEEKER || !(entry.setAside() || SetAside.isSetAside(caseFile, entry.id()));
    }

    /**
     * A decision on this case as this audience may see it: without pointers to entries that it may not see, neither as evidence nor in a reason. What was
     * decided stays; but a provider without a release is told of its own work alone ({@link #isOwnWorkAlone()}).
     */
    public Decision project(Decision decision) {
        return new DecisionProjection(this).of(decision);
    }

    /** Whether the entry is in the case and this audience may see a version of it. */
    boolean isShown(EntryId id) {
        return caseFile.versions(id).stream().anyMatch(this::shows);
    }

    /** Whether the entry is in the case and this audience may see none of its versions. */
    boolean hides(EntryId id) {
        List<Entry> versions = caseFile.versions(id);
        return !versions.isEmpty() && versions.stream().noneMatch(this::shows);
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "CaseView{" + caseFile.getId() + " for " + audience.word() + "}";
    }
}
