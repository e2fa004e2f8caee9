package org.customizedemployment.reports.employer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;

/**
 * The job description (ODEP-D1, I1): the job as agreed, or as designed so far, and for each current job that gives tasks to it what it consists
 * of before and after. It says nothing about a person, and nothing of support, which is not part of a description.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class JobDescriptionReport extends DescribedReport<EmployerView> {
    public static final String ID = "job-description";

    public JobDescriptionReport() {
        super(ID, EmployerView.class, List.of(Audience.EMPLOYER), List.of("job", "tasks", "terms", "before-after"));
    }

    @Override
    public Document build(EmployerView view, Messages messages) {
        Wording words = new Wording(messages, Audience.EMPLOYER);
        Description description = new Description(view, words);
        return new Document(
                ID,
                description.title(),
                messages.getLocale(),
                Audience.EMPLOYER,
                description.state(),
                description.blocks());
    }

    /** One description in the making. */
    private record Description(EmployerView view, Wording words) {
        String title() {
            return view.getTerms()
                    .map(EmployerView.Terms::title)
                    .or(() -> view.getDesign().map(JobDesign::getJobTitle))
                    .map(title -> words.text("job-description.title", "title", title))
                    .orElseGet(() -> words.text("job-description.title.open"));
        }

        String state() {
            return view.getTerms()
                    .map(terms -> words.text("job-description.agreed", "date", words.date(terms.agreedOn())))
                    .orElseGet(() -> words.text("proposal.draft"));
        }

        List<Block> blocks() {
            WorkplaceBlocks workplace = new WorkplaceBlocks(view, words, false);
            List<Block> blocks = new ArrayList<>();
            blocks.add(Content.values(Content.value(
                    words.text("job-description.place"), view.getEmployer().getName())));
            view.getTerms().map(this::agreed).ifPresent(blocks::add);
            if (view.getDesign().isPresent()) {
                Block.Section tasks = workplace.tasks();
                blocks.add(new Block.Section("tasks", words.text("job-description.tasks"), tasks.blocks()));
            }
            blocks.add(Content.named("terms", terms(workplace)));
            changes(workplace).map(one -> Content.named("before-after", one)).ifPresent(blocks::add);
            return blocks;
        }

        private Block agreed(EmployerView.Terms terms) {
            List<Block> blocks = new ArrayList<>(List.of(Block.Paragraph.of(terms.description())));
            list(blocks, "job-description.duties", terms.duties());
            list(blocks, "job-description.expectations", terms.expectations());
            return new Block.Section("job", words.text("job-description.job"), blocks);
        }

        private void list(List<Block> blocks, String key, List<String> texts) {
            if (!texts.isEmpty()) {
                blocks.add(Content.section(words.text(key), Content.list(texts)));
            }
        }

        /** As agreed; before that as designed; whatever neither says is open. */
        private Block terms(WorkplaceBlocks workplace) {
            Optional<EmployerView.Terms> agreed = view.getTerms();
            if (agreed.isEmpty()) {
                return new TermsBlocks(view, words, workplace.work()).terms();
            }
            EmployerView.Terms terms = agreed.get();
            List<Block.LabelledValue> values = new ArrayList<>();
            values.add(Content.value(
                    words.text("employer.hours"),
                    words.text("employer.weekly", "time", workplace.work().time(terms.weekly()))));
            values.add(Content.value(
                    words.text("employer.pay"), words.getMessages().rate(terms.pay())));
            if (!terms.benefits().isEmpty()) {
                values.add(Content.value(words.text("job-description.benefits"), words.list(terms.benefits())));
            }
            for (Map.Entry<EmployerView.Term, String> said : terms.said().entrySet()) {
                values.add(Content.value(words.constant("job-description.term", said.getKey()), said.getValue()));
            }
            values.add(Content.value(
                    words.text("employer.review"),
                    view.getReviewOn().map(words::date).orElseGet(() -> words.text("employer.review.open"))));
            return Content.section(words.text("job-description.terms"), new Block.LabelledValues(values));
        }

        private Optional<Block> changes(WorkplaceBlocks workplace) {
            Optional<Block> picture = workplace.beforeAndAfter();
            if (picture.isEmpty()) {
                return view.getTerms().isEmpty()
                        ? Optional.of(Content.paragraph(words.text("job-description.none")))
                        : Optional.of(Content.section(
                                words.text("job-description.change"),
                                Content.paragraph(words.text("job-description.change.none"))));
            }
            List<Block> blocks = new ArrayList<>(List.of(picture.get()));
            blocks.addAll(new DonorTables(view, workplace.work()).sections());
            return Optional.of(new Block.Section(words.text("job-description.change"), blocks));
        }
    }
}
