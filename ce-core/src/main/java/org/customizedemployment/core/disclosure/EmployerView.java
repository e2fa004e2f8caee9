package org.customizedemployment.core.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.strategy.DonorChange;
import org.customizedemployment.core.strategy.WorkplaceBrief;

/**
 * What one employer may see on one day. Of the person it holds only what a valid consent and a line of the disclosure plan both release; the
 * default is nothing. Of the workplace it holds what that employer told us itself. It can't be made in any other way (FED-PRIV-2, SEM-30).
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EmployerView {
    private final Employer employer;
    private final WorkplaceBrief workplace;
    private final Optional<JobDesign> design;
    private final Optional<Agreement> agreement;
    private final Released released;

    /** The person's part, as released; never made outside this package. */
    private record Released(
            Optional<String> name,
            List<String> contributions,
            List<String> interests,
            List<String> conditions,
            List<String> supports,
            Optional<String> photoDescription,
            Optional<String> representative,
            boolean branding) {
        static final Released NOTHING = new Released(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);

        @Override
        public String toString() {
            return "Released{####}";
        }
    }

    private EmployerView(
            Employer employer,
            WorkplaceBrief workplace,
            Optional<JobDesign> design,
            Optional<Agreement> agreement,
            Released released) {
        this.employer = employer;
        this.workplace = workplace;
        this.design = design;
        this.agreement = agreement;
        this.released = released;
    }

    /**
     * Builds the view from consents and disclosure plan as they stand on that day.
     *
     * @param employer the employer's entry
     * @param design the job design to be shown, if one is; must be for that employer
     * @throws CeException if the case has no such employer or design
     */
    public static EmployerView of(CaseFile caseFile, EntryId employer, Optional<EntryId> design, LocalDate day) {
        Employer known = caseFile.find(Employer.TYPE, employer)
                .orElseThrow(() -> new CeException(CoreError.UNKNOWN_REFERENCE, "no employer '" + employer + "'"));
        Optional<JobDesign> shown = design.map(id -> caseFile.find(JobDesign.TYPE, id)
                .filter(one -> one.getEmployer().equals(employer))
                .orElseThrow(() -> new CeException(
                        CoreError.UNKNOWN_REFERENCE, "no job design '" + id + "' for employer '" + employer + "'")));
        return new EmployerView(
                known,
                WorkplaceBrief.of(caseFile, employer),
                shown,
                agreement(caseFile, employer),
                released(caseFile, employer, day));
    }

    public Employer getEmployer() {
        return employer;
    }

    /** The workplace as the employer described it. */
    public WorkplaceBrief getWorkplace() {
        return workplace;
    }

    public Optional<JobDesign> getDesign() {
        return design;
    }

    /** Before and after for each current job; empty without a design. */
    public List<DonorChange> getDonorChanges() {
        return design.map(one -> DonorChange.of(one, workplace)).orElse(List.of());
    }

    /** The person's chosen name, if released. */
    public Optional<String> getName() {
        return released.name();
    }

    /** Contributions released, in the order of the disclosure plan. */
    public List<String> getContributions() {
        return released.contributions();
    }

    /** Interests released. */
    public List<String> getInterests() {
        return released.interests();
    }

    /** Conditions for good work released. */
    public List<String> getConditions() {
        return released.conditions();
    }

    /** Support on the job, as far as released (SEM-30). */
    public List<String> getSupports() {
        return released.supports();
    }

    /** How the rate was found, as written in the terms that this employer itself agreed; empty before that. */
    public Optional<String> getPayFoundBy() {
        return agreement.flatMap(Agreement::getPayFoundBy);
    }

    /** When both look at those terms again. */
    public Optional<LocalDate> getReviewOn() {
        return agreement.flatMap(Agreement::getReviewOn);
    }

    /** What the released photo shows; empty if none is released. */
    public Optional<String> getPhotoDescription() {
        return released.photoDescription();
    }

    /** The representative's name, if released. */
    public Optional<String> getRepresentative() {
        return released.representative();
    }

    /** Whether the provider's own letterhead may be shown: it discloses too. */
    public boolean isBrandingReleased() {
        return released.branding();
    }

    /** The latest terms that this employer agreed; never another employer's. */
    private static Optional<Agreement> agreement(CaseFile file, EntryId employer) {
        return file.entries(Agreement.TYPE).stream()
                .filter(terms -> file.find(Pursuit.TYPE, terms.getPursuit())
                        .flatMap(Pursuit::getEmployer)
                        .filter(employer::equals)
                        .isPresent())
                .reduce((earlier, later) -> later);
    }

    private static Released released(CaseFile file, EntryId employer, LocalDate day) {
        Consents consents = Consents.on(file, day);
        if (!consents.allow(ConsentScope.SHARE_WITH_EMPLOYER, employer)) {
            return Released.NOTHING;
        }
        DisclosurePlan plan = DisclosurePlan.of(file, employer, day);
        return new Released(
                plan.releases(DisclosureSubject.NAME)
                        ? file.entries(JobSeeker.TYPE).stream().findFirst().map(JobSeeker::getChosenName)
                        : Optional.empty(),
                statements(file, plan, DisclosureSubject.CONTRIBUTIONS),
                statements(file, plan, DisclosureSubject.INTERESTS),
                statements(file, plan, DisclosureSubject.CONDITIONS),
                statements(file, plan, DisclosureSubject.SUPPORT_ON_THE_JOB),
                consents.allow(ConsentScope.RELEASE_PHOTOS, employer)
                        ? plan.photo()
                                .flatMap(id -> file.find(DocumentRecord.TYPE, id))
                                .flatMap(DocumentRecord::getAlternativeText)
                        : Optional.empty(),
                plan.releases(DisclosureSubject.REPRESENTATIVE_NAME)
                        ? file.entries(TeamMember.TYPE).stream()
                                .filter(member -> member.getChoice().isPresent())
                                .findFirst()
                                .map(TeamMember::getName)
                        : Optional.empty(),
                plan.releases(DisclosureSubject.PROVIDER_BRANDING));
    }

    /** Only what the person confirmed; never a statement that they set aside. */
    private static List<String> statements(CaseFile file, DisclosurePlan plan, DisclosureSubject subject) {
        return plan.statements(subject)
                .flatMap(id -> file.find(ProfileStatement.TYPE, id).stream())
                .filter(statement -> statement.getStanding() == StatementStanding.CONFIRMED)
                .map(ProfileStatement::getText)
                .toList();
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "EmployerView{" + employer.id() + "}";
    }
}
