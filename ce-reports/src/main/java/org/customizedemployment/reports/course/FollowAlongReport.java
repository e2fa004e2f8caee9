package org.customizedemployment.reports.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.SupportContact;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;

/**
 * How work goes after the start (ICF-T27 to T31): job by job what each side says, the person and the employer apart, whether they are satisfied, which
 * problems were raised and settled, and what they wish. A side that nobody asked is said to be not asked, never taken for satisfied.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class FollowAlongReport extends DescribedReport<CaseView> {
    public static final String ID = "follow-along";

    public FollowAlongReport() {
        super(
                ID,
                CaseView.class,
                List.of(Audience.JOB_SEEKER, Audience.TEAM, Audience.PROVIDER, Audience.FUNDER),
                List.of("job", "terms", "person", "employer", "others"));
    }

    @Override
    public Document build(CaseView view, Messages messages) {
        Wording words = new Wording(messages, view.getAudience());
        CaseWording caseWords = new CaseWording(view, words);
        Jobs jobs = new Jobs(view, words, caseWords);
        List<Block> blocks = new ArrayList<>();
        caseWords.reportDate().ifPresent(blocks::add);
        blocks.add(Content.paragraph(words.text("follow.about", "name", caseWords.jobSeeker()), "ICF-T31"));
        List<EntryId> pursuits = jobs.pursuits();
        if (pursuits.isEmpty()) {
            blocks.add(Content.paragraph(words.text("follow.none"), "ICF-T27"));
        }
        pursuits.forEach(pursuit -> blocks.add(jobs.section(pursuit)));
        return new Document(
                ID,
                words.text("follow.title", "name", caseWords.jobSeeker()),
                messages.getLocale(),
                view.getAudience(),
                caseWords.state(DocumentType.of(ID)),
                blocks);
    }

    /** Job by job. */
    private record Jobs(CaseView view, Wording words, CaseWording caseWords) {
        List<EntryId> pursuits() {
            List<EntryId> all = new ArrayList<>();
            view.entries(Employment.TYPE).forEach(one -> all.add(one.getPursuit()));
            view.entries(SupportContact.TYPE).forEach(one -> all.add(one.getPursuit()));
            return all.stream().distinct().toList();
        }

        Block section(EntryId pursuit) {
            Optional<Pursuit> about = view.find(Pursuit.TYPE, pursuit);
            String title = about.flatMap(Pursuit::getEmployer)
                    .map(caseWords::employer)
                    .orElseGet(() -> words.capital(words.text("timeline.business")));
            List<Block> blocks = new ArrayList<>();
            view.entries(Employment.TYPE).stream()
                    .filter(one -> one.getPursuit().equals(pursuit))
                    .forEach(one -> blocks.add(employment(one)));
            List<SupportContact> contacts = view.entries(SupportContact.TYPE).stream()
                    .filter(one -> one.getPursuit().equals(pursuit))
                    .toList();
            ContactBlocks sides = new ContactBlocks(view, words, caseWords);
            blocks.add(Content.named("person", sides.side(Capacity.JOB_SEEKER, contacts)));
            if (hasEmployer(about, contacts)) {
                blocks.add(Content.named("employer", sides.side(Capacity.EMPLOYER, contacts)));
            }
            sides.others(contacts).map(one -> Content.named("others", one)).ifPresent(blocks::add);
            return new Block.Section("job", title, blocks);
        }

        /** In a business of one's own there is none who could be asked. */
        private static boolean hasEmployer(Optional<Pursuit> pursuit, List<SupportContact> contacts) {
            return pursuit.filter(one -> one.getPursuitKind() == PursuitKind.BUSINESS)
                            .isEmpty()
                    || contacts.stream().anyMatch(one -> one.getWith() == Capacity.EMPLOYER);
        }

        private Block employment(Employment job) {
            List<Block> blocks = new ArrayList<>();
            String title = caseWords.text(Sensitivity.BUSINESS, job.getJobTitle());
            blocks.add(new Block.Paragraph(Content.sourced(
                    words.text(
                            job.getEndedOn().isPresent() ? "follow.job.ended" : "follow.job",
                            "title",
                            title.isEmpty() ? words.capital(words.text("timeline.job")) : title,
                            "from",
                            words.date(job.getStartedOn()),
                            "until",
                            job.getEndedOn().map(words::date).orElse("")),
                    job.toRef())));
            List<Block.LabelledValue> values = new ArrayList<>();
            values.add(Content.value(
                            words.text("employer.hours"),
                            words.text(
                                    "employer.weekly",
                                    "time",
                                    words.getMessages().minutes(job.getWeekly())),
                            job.toRef())
                    .worth(new ArgumentValue.OfMinutes(job.getWeekly())));
            values.add(Content.value(
                            words.text("employer.pay"), words.getMessages().rate(job.getWage()), job.toRef())
                    .worth(new ArgumentValue.OfRate(job.getWage())));
            values.add(Content.value(words.text("follow.payer"), words.constant("follow.payer", job.getPayer())));
            add(values, "follow.natural", caseWords.texts(Sensitivity.HEALTH, job.getNaturalSupports()));
            add(values, "follow.advancement", caseWords.texts(Sensitivity.BUSINESS, job.getAdvancement()));
            job.getEndedOn().ifPresent(any -> {
                values.add(Content.value(
                        words.text("follow.ended-by"),
                        job.getEndedBy()
                                .map(one -> words.constant("capacity", one))
                                .orElseGet(() -> words.text("follow.not-recorded"))));
                add(
                        values,
                        "follow.end-reason",
                        caseWords.texts(
                                Sensitivity.HEALTH, job.getEndReason().stream().toList()));
            });
            blocks.add(new Block.LabelledValues(values));
            return new Block.Section("terms", words.text("follow.job.title"), blocks);
        }

        private void add(List<Block.LabelledValue> values, String key, List<String> texts) {
            values.add(Content.value(
                    words.text(key), texts.isEmpty() ? words.text("follow.not-recorded") : String.join("; ", texts)));
        }
    }
}
