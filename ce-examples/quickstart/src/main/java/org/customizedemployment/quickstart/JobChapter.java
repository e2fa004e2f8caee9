package org.customizedemployment.quickstart;

import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.strategy.DonorChange;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;

/** Job development: the salon's needs, a design that is refused and one that holds, and the page for the meeting. */
final class JobChapter {
    static final EntryId SALON = EntryId.of("employer-01");
    static final EntryId REASSIGNMENT = EntryId.of("design-reassignment");
    private static final EntryId CARVE = EntryId.of("design-carve");

    private final CaseDesk desk;
    private final Account account;
    private final Wording wording;

    JobChapter(CaseDesk desk, Account account, Wording wording) {
        this.desk = desk;
        this.account = account;
        this.wording = wording;
    }

    /** Both designs as judged, and what the good one changes for current staff. */
    record Designs(Decision carve, Decision reassignment, List<DonorChange> donors) {}

    Designs walk() {
        account.heading("Job development and negotiation");
        desk.follow("06-job-development.json");
        desk.follow("07-designs.json");
        CaseFile caseFile = desk.caseFile();
        contacts(caseFile);
        needs(caseFile);

        account.step("A 'carve' of all tasks of a job, at a fifth each");
        Decision carve = desk.engine().checkDesign(caseFile, CARVE, AsOf.none());
        wording.open("Is it what it says?", carve);

        account.step("A design by task reassignment");
        Decision reassignment = desk.engine().checkDesign(caseFile, REASSIGNMENT, AsOf.none());
        wording.all("Is it what it says?", reassignment);
        List<DonorChange> donors = donors(caseFile);
        released(caseFile);
        return new Designs(carve, reassignment, donors);
    }

    private void contacts(CaseFile caseFile) {
        List<EmployerContact> contacts = caseFile.entries(EmployerContact.TYPE);
        long employers =
                contacts.stream().map(EmployerContact::getEmployer).distinct().count();
        long together = contacts.stream()
                .filter(one -> caseFile.entries(JobSeeker.TYPE).stream()
                        .anyMatch(person -> one.getBy().contains(person.getActor())))
                .count();
        account.say(contacts.size() + " contacts with " + employers + " employers, " + together
                + " of them with Robin there. One, a salon, saw work that nobody had time for.");
    }

    private void needs(CaseFile caseFile) {
        account.table(
                List.of("status", "need, in the employer's words"),
                caseFile.entries(EmployerNeed.TYPE).stream()
                        .map(need -> List.of(
                                need.getStatus() == NeedStatus.CONFIRMED_BY_EMPLOYER ? "confirmed" : "open",
                                need.getDescription()))
                        .toList());
    }

    private List<DonorChange> donors(CaseFile caseFile) {
        WorkplaceBrief salon = WorkplaceBrief.of(caseFile, SALON);
        List<DonorChange> donors = caseFile.find(JobDesign.TYPE, REASSIGNMENT)
                .map(design -> DonorChange.of(design, salon))
                .orElseThrow();
        account.say("Minutes a week, before and after, for each who gives tasks:");
        account.table(
                List.of("job", "before ", "gives ", "own ", "time back goes to"),
                donors.stream().map(donor -> row(donor, salon)).toList());
        return donors;
    }

    private static List<String> row(DonorChange donor, WorkplaceBrief salon) {
        return List.of(
                salon.job(donor.job()).map(WorkplaceJob::getTitle).orElseThrow(),
                Long.toString(donor.before().value()),
                Long.toString(donor.moved().value()),
                Long.toString(donor.after().value()),
                String.join(
                        "; ",
                        donor.freed().stream()
                                .map(freed -> freed.weekly() + " "
                                        + salon.task(freed.primaryTask())
                                                .map(WorkTask::getName)
                                                .orElseThrow())
                                .toList()));
    }

    private void released(CaseFile caseFile) {
        account.step("What the page for the meeting may show of Robin");
        account.table(
                List.of("subject", "released"),
                caseFile.entries(DisclosureDecision.TYPE).stream()
                        .map(line -> List.of(
                                line.getSubject()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' '),
                                line.isReleased() ? "yes" : "no"))
                        .toList());
        account.say("What Robin did not release is not on the page; the report never gets to see it [ICF-T15].");
    }
}
