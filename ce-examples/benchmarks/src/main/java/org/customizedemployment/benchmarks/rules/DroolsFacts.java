package org.customizedemployment.benchmarks.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.Review;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.FundingForm;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.RepresentationOffer;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Rate;

/** The facts of a case as a rule engine likes them: flat, numbers for days and minutes. Made beforehand, so that this is not measured. */
public final class DroolsFacts {
    private final List<Object> all = new ArrayList<>();

    private DroolsFacts() {}

    /** A line of service. */
    public record Line(String id, String service, String staff, String component, long day, long start, long end) {}

    /** What someone is certified for. */
    public record Certificate(String staff, String type, String component, long first, long last) {}

    /** A statement of the profile. */
    public record Statement(boolean setAside, boolean confirmed, String area, boolean own) {}

    /** An activity. */
    public record Visit(String component, long day) {}

    /** The plan. */
    public record Plan(long day, int supports) {}

    /** A document. */
    public record Paper(String type, int state) {}

    /** A review of one. */
    public record Reviewed(String type, String by) {}

    /** A need of the employer, and a task that would meet it. */
    public record Need(boolean confirmed, String task) {}

    /** A task of the design. */
    public record Task(String id) {}

    /** The job. */
    public record Job(String payer, long centsAnHour) {}

    /** An offer of representation. */
    public record Offer(long day) {}

    /** What a funder opened. */
    public record Episode(boolean individual, boolean open, long applied, long eligible, long signed) {}

    /** The day of the decision, and the minimum wage on it. */
    public record Day(long today, long minimum) {}

    static List<Object> of(CaseFile file, References register, LocalDate today, Rate minimum) {
        DroolsFacts facts = new DroolsFacts();
        facts.all.add(new Day(today.toEpochDay(), cents(minimum)));
        facts.services(file, register);
        facts.discovery(file);
        facts.papers(file);
        facts.job(file);
        facts.funding(file, today);
        return facts.all;
    }

    private static long cents(Rate rate) {
        return rate.amount().movePointRight(2).longValueExact();
    }

    private void services(CaseFile file, References register) {
        for (ServiceEntry one : file.entries(ServiceEntry.TYPE)) {
            ServiceComponent component = one.getComponent();
            all.add(new Line(
                    one.id().value(),
                    one.getService().value(),
                    one.getStaff().value(),
                    component.equals(ServiceComponent.JOB_SEARCH_PLANNING)
                            ? ServiceComponent.DISCOVERY.value()
                            : component.value(),
                    one.getWhen().firstDate().toEpochDay(),
                    one.getWhen().start().toEpochMinute(),
                    one.getWhen().end().toEpochMinute()));
        }
        for (StaffCredential one : Optional.ofNullable(register.credentials()).orElse(List.of())) {
            LocalDate last = Optional.ofNullable(one.lastDay()).orElse(LocalDate.MAX);
            for (ServiceComponent component : one.components()) {
                all.add(new Certificate(
                        one.staff().value(),
                        one.credential(),
                        component.value(),
                        one.issuedOn().toEpochDay(),
                        last.toEpochDay()));
            }
        }
    }

    private void discovery(CaseFile file) {
        for (ProfileStatement one : file.entries(ProfileStatement.TYPE)) {
            all.add(new Statement(
                    one.getStanding() == StatementStanding.SET_ASIDE,
                    one.getStanding() == StatementStanding.CONFIRMED,
                    one.getArea().name(),
                    one.getHeader().provenance().how() == Manner.TOLD_BY_JOB_SEEKER));
        }
        for (Activity one : file.entries(Activity.TYPE)) {
            all.add(new Visit(
                    one.getComponent().value(), one.getWhen().firstDate().toEpochDay()));
        }
        for (EmploymentPlan one : file.entries(EmploymentPlan.TYPE)) {
            LocalDate day = one.getMeeting()
                    .flatMap(id -> file.find(Activity.TYPE, id))
                    .map(meeting -> meeting.getWhen().firstDate())
                    .orElse(LocalDate.MAX);
            int supports =
                    one.getLikelySupports().size() + one.getNaturalSupports().size();
            all.add(new Plan(day.toEpochDay(), supports));
        }
    }

    private void papers(CaseFile file) {
        for (DocumentRecord one : file.entries(DocumentRecord.TYPE)) {
            String type = one.getDocumentType().value();
            int state = one.getState().compareTo(DocumentState.FINAL) >= 0
                    ? 2
                    : one.getState() == DocumentState.DRAFT ? 0 : 1;
            all.add(new Paper(type, state));
            for (Review review : one.getReviews()) {
                all.add(new Reviewed(type, review.capacity().name()));
            }
        }
    }

    private void job(CaseFile file) {
        for (EmployerNeed one : file.entries(EmployerNeed.TYPE)) {
            for (EntryId task : one.getTasks()) {
                all.add(new Need(one.getStatus() == NeedStatus.CONFIRMED_BY_EMPLOYER, task.value()));
            }
        }
        for (JobDesign one : file.entries(JobDesign.TYPE)) {
            for (DesignTask task : one.getTasks()) {
                all.add(new Task(task.task().value()));
            }
        }
        for (Employment one : file.entries(Employment.TYPE)) {
            all.add(new Job(one.getPayer().name(), cents(one.getWage())));
        }
    }

    private void funding(CaseFile file, LocalDate today) {
        for (RepresentationOffer one : file.entries(RepresentationOffer.TYPE)) {
            all.add(new Offer(one.getOfferedOn().toEpochDay()));
        }
        for (FundingEpisode one : file.entries(FundingEpisode.TYPE)) {
            all.add(new Episode(
                    one.getForm().isPresent() && one.getForm().get() != FundingForm.NOT_INDIVIDUALIZED,
                    !one.getOpenedOn().isAfter(today)
                            && one.getClosedOn().filter(today::isAfter).isEmpty(),
                    day(one.getAppliedOn()),
                    day(one.getEligibleOn()),
                    day(one.getPlanSignedOn())));
        }
    }

    private static long day(Optional<LocalDate> date) {
        return date.orElse(LocalDate.MAX).toEpochDay();
    }
}
