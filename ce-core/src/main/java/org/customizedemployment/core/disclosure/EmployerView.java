package org.customizedemployment.core.disclosure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.proposal.Proposal;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.strategy.DonorChange;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.work.TaskKind;

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
    private final boolean approved;
    private final Map<DocumentType, DocumentState> states;
    private final Released released;

    private EmployerView(
            Employer employer,
            WorkplaceBrief workplace,
            Optional<JobDesign> design,
            Optional<Agreement> agreement,
            boolean approved,
            Map<DocumentType, DocumentState> states,
            Released released) {
        this.employer = employer;
        this.workplace = workplace;
        this.design = design;
        this.agreement = agreement;
        this.approved = approved;
        this.states = states;
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
        return of(Consents.on(caseFile, day), employer, design);
    }

    /** The same, from the consents of a case on a day; for those who know at what age a parent's authority ends there. */
    public static EmployerView of(Consents consents, EntryId employer, Optional<EntryId> design) {
        OnDay known = consents.known();
        CaseFile caseFile = known.file();
        Employer told = caseFile.find(Employer.TYPE, employer)
                .orElseThrow(() -> new CeException(CoreError.UNKNOWN_REFERENCE, "no employer '" + employer + "'"));
        Optional<JobDesign> shown = design.map(id -> caseFile.find(JobDesign.TYPE, id)
                .filter(one -> one.getEmployer().equals(employer))
                .orElseThrow(() -> new CeException(
                        CoreError.UNKNOWN_REFERENCE, "no job design '" + id + "' for employer '" + employer + "'")));
        return new EmployerView(
                EmployersOwn.employer(told),
                EmployersOwn.workplace(WorkplaceBrief.of(caseFile, employer)),
                shown.map(EmployersOwn::design),
                agreement(known, employer),
                shown.filter(one -> isApproved(one, consents)).isPresent(),
                EmployersOwn.states(known, employer, design),
                Released.to(employer, consents));
    }

    public Employer getEmployer() {
        return employer;
    }

    /** The workplace as the employer described it: without who confirmed a need to whom, and why. */
    public WorkplaceBrief getWorkplace() {
        return workplace;
    }

    /** The design: its tasks, times and pay. Who would help with what, who shares it and who stands behind the person is not in it. */
    public Optional<JobDesign> getDesign() {
        return design;
    }

    /** Whether the person, or someone with authority to share with employers, decided that this design is proposed (SEM-20, ICF-T22). */
    public boolean isApproved() {
        return approved;
    }

    /**
     * How finished the resume, or the proposal to this employer, is: a draft or final. Who looked it through is not this employer's to know.
     *
     * @return empty for every other type, and where no such document is recorded
     */
    public Optional<DocumentState> getState(DocumentType type) {
        return Optional.ofNullable(states.get(type));
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
        return released.contributions().stream()
                .map(Released.Contribution::text)
                .toList();
    }

    /** Of those, the ones about the kinds of work that a task is, so that a need and what the person brings to it stand together (ICF-T22). */
    public List<String> getContributionsTo(EntryId task) {
        List<TaskKind> kinds = workplace.task(task).map(WorkTask::getSkills).orElse(List.of());
        return released.contributions().stream()
                .filter(one -> one.kinds().stream().anyMatch(kinds::contains))
                .map(Released.Contribution::text)
                .toList();
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

    /** The digest of the photo itself, if it is released and shows nobody but the person; its bytes are with the attachments of the case. */
    public Optional<Digest> getPhoto() {
        return released.photo();
    }

    /** The terms in force that this employer itself agreed, as far as they are about the work; empty before that. */
    public Optional<Terms> getTerms() {
        return agreement.map(Terms::of);
    }

    /** The representative's name, if released. */
    public Optional<String> getRepresentative() {
        return released.representative();
    }

    /** Whether the provider's own letterhead may be shown: it discloses too. */
    public boolean isBrandingReleased() {
        return released.branding();
    }

    private static boolean isApproved(JobDesign design, Consents consents) {
        return consents.known().entries(Proposal.TYPE).stream()
                .filter(proposal ->
                        proposal.getDesign().filter(design.id()::equals).isPresent())
                .flatMap(proposal -> proposal.getApproved().stream())
                .anyMatch(decision -> consents.count(decision, ConsentScope.SHARE_WITH_EMPLOYER));
    }

    /** The terms in force that this employer agreed; never another employer's. */
    private static Optional<Agreement> agreement(OnDay known, EntryId employer) {
        return known.entries(Agreement.TYPE).stream()
                .filter(terms -> !terms.getEmployerAgreed().on().isAfter(known.day()))
                .filter(terms -> known.file()
                        .find(Pursuit.TYPE, terms.getPursuit())
                        .flatMap(Pursuit::getEmployer)
                        .filter(employer::equals)
                        .isPresent())
                .reduce((earlier, later) -> later);
    }

    /**
     * What an employer agreed about the work (ODEP-D1, I1). Support, reasons, who decided in what capacity and who spoke for the person are not in it.
     *
     * @param title the title
     * @param description the description as negotiated
     * @param duties each in a few words
     * @param expectations what each side expects beyond them
     * @param weekly minutes of work a week
     * @param pay the rate
     * @param benefits besides pay
     * @param agreedOn when both had agreed; the later of their decisions where that was not recorded
     * @param said where, when and how the work is done, as far as agreed, by what it says
     */
    public record Terms(
            String title,
            String description,
            List<String> duties,
            List<String> expectations,
            Minutes weekly,
            Rate pay,
            List<String> benefits,
            LocalDate agreedOn,
            Map<Term, String> said) {
        public Terms {
            duties = List.copyOf(duties);
            expectations = List.copyOf(expectations);
            benefits = List.copyOf(benefits);
            said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
        }

        private static Terms of(Agreement agreed) {
            Map<Term, String> said = new LinkedHashMap<>();
            agreed.getLocation().ifPresent(text -> said.put(Term.LOCATION, text));
            agreed.getSchedule().ifPresent(text -> said.put(Term.SCHEDULE, text));
            agreed.getArrangement().ifPresent(text -> said.put(Term.ARRANGEMENT, text));
            agreed.getSupervision().ifPresent(text -> said.put(Term.SUPERVISION, text));
            agreed.getEvaluation().ifPresent(text -> said.put(Term.EVALUATION, text));
            agreed.getTraining().ifPresent(text -> said.put(Term.TRAINING, text));
            agreed.getAdvancement().ifPresent(text -> said.put(Term.ADVANCEMENT, text));
            agreed.getDiffersFromBefore().ifPresent(text -> said.put(Term.DIFFERENCE, text));
            LocalDate own = agreed.getJobSeekerAgreed().on();
            LocalDate theirs = agreed.getEmployerAgreed().on();
            return new Terms(
                    agreed.getJobTitle(),
                    agreed.getJobDescription(),
                    agreed.getDuties(),
                    agreed.getExpectations(),
                    agreed.getWeekly(),
                    agreed.getPay(),
                    agreed.getBenefits(),
                    agreed.getAgreedOn().orElse(own.isAfter(theirs) ? own : theirs),
                    said);
        }

        @Override
        public String toString() {
            return "Terms{####}";
        }
    }

    /** What a term is about. */
    public enum Term {
        LOCATION,
        SCHEDULE,
        ARRANGEMENT,
        SUPERVISION,
        EVALUATION,
        TRAINING,
        ADVANCEMENT,
        /** What no description said before (ODEP-I1). */
        DIFFERENCE
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "EmployerView{" + employer.id() + "}";
    }
}
