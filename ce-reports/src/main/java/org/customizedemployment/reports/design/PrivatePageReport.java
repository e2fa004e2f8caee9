package org.customizedemployment.reports.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.strategy.offer.BusinessAccount;
import org.customizedemployment.core.strategy.offer.DesignAccount;
import org.customizedemployment.core.strategy.offer.ProposedDesign;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.DisclosureBlocks;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.reports.workplace.WorkPicture;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.report.DesignView;
import org.customizedemployment.spi.text.Messages;

/**
 * The private page for the person and whoever speaks for them (SEM-30): what must be, what may give way, when to walk away, what may be said,
 * why each task fits, what was left out, flags, questions. In plain words, for nobody else, and the last word is that the person decides.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PrivatePageReport extends DescribedReport<DesignView> {
    public static final String ID = "private-page";

    /** The person's copy; they hand it to their representative. */
    public PrivatePageReport() {
        super(
                ID,
                DesignView.class,
                List.of(Audience.JOB_SEEKER),
                List.of(
                        "design",
                        "tasks",
                        "workplace",
                        "left-out",
                        "business",
                        "conflicts",
                        "must-have",
                        "can-flex",
                        "earnings",
                        "disclosure",
                        "questions",
                        "who-leads",
                        "fallback",
                        "decide"));
    }

    @Override
    public Document build(DesignView view, Messages messages) {
        DesignPage page = new DesignPage(view, messages);
        Wording words = page.words();
        List<Block> blocks = new ArrayList<>();
        Optional<ProposedDesign> design = view.design();
        if (design.isPresent()) {
            new Builder(page, words, design.get(), blocks).build();
        } else {
            blocks.add(Content.paragraph(words.text("private.no-design")));
            new ConflictBlocks(page).section().ifPresent(one -> blocks.add(Content.named("conflicts", one)));
        }
        blocks.add(Content.section(
                        words.text("private.decide"), Content.paragraph(words.text("private.decide.text"), "SEM-20"))
                .named("decide"));
        return new Document(
                ID,
                design.map(one -> words.text("private.title", "title", DesignPage.title(one.design())))
                        .orElseGet(() -> words.text("private.title.none")),
                messages.getLocale(),
                Audience.JOB_SEEKER,
                null,
                blocks);
    }

    /** One page in the making. */
    private record Builder(DesignPage page, Wording words, ProposedDesign one, List<Block> blocks) {
        void build() {
            PersonBlocks person = new PersonBlocks(page);
            FindingLines findings = new FindingLines(page);
            blocks.add(Block.Paragraph.of(words.text("private.about")));
            blocks.add(Content.named("design", terms()));
            findings.against(one).ifPresent(blocks::add);
            findings.flags(one).ifPresent(blocks::add);
            if (one.design() instanceof JobDesign job) {
                job(job, ValueBlocks.job(one));
            } else {
                business();
            }
            blocks.add(Content.named("must-have", person.mustHave(one)));
            blocks.add(Content.named("can-flex", person.canFlex()));
            blocks.add(Content.named("earnings", person.earnings(one)));
            DisclosureBlocks disclosure = new DisclosureBlocks(page.view().caseView(), words, page.caseWords());
            if (one.design() instanceof JobDesign job) {
                blocks.add(Content.named("disclosure", disclosure.section(job.getEmployer())));
                DesignAccount account = ValueBlocks.job(one);
                if (!account.questions().isEmpty()) {
                    blocks.add(new Block.Section(
                            "questions",
                            words.text("private.questions"),
                            findings.questions(account.questions(), job.toRef())));
                }
            }
            blocks.add(Content.named("who-leads", person.whoLeads()));
            blocks.add(Content.named("fallback", fallback()));
        }

        private Block terms() {
            List<Block.LabelledValue> values = new ArrayList<>();
            if (one.design() instanceof JobDesign job) {
                values.add(Content.value(
                                words.text("employer.hours"),
                                words.text(
                                        "employer.weekly", "time", page.work().time(job.weeklyMinutes())),
                                job.toRef())
                        .worth(new ArgumentValue.OfMinutes(job.weeklyMinutes())));
            }
            values.add(Content.value(words.text("employer.when"), page.schedule(one.design())));
            DesignAccount account = one.job();
            if (account != null) {
                values.addAll(
                        new ValueBlocks(page).pay(account.pay(), one.design().toRef()));
            }
            values.add(Content.value(words.text("designs.kind"), page.strategies(one.design())));
            values.add(page.origin(one));
            return Content.section(words.text("private.design"), new Block.LabelledValues(values));
        }

        private void job(JobDesign design, DesignAccount account) {
            TaskBlocks tasks = new TaskBlocks(page);
            blocks.add(Content.section(
                            words.text("private.tasks"), tasks.fit(words.text("private.tasks.caption"), account))
                    .named("tasks"));
            ValueBlocks value = new ValueBlocks(page);
            List<Block> worth = new ArrayList<>();
            worth.add(WorkPicture.cited(design, page.work()).figure());
            value.needs(account).ifPresent(worth::add);
            List<List<Inline>> back = value.givenBack(account);
            if (!back.isEmpty()) {
                worth.add(new Block.Listing(false, back));
            }
            blocks.add(new Block.Section("workplace", words.text("private.workplace"), worth));
            blocks.add(Content.named("left-out", tasks.leftOut(account)));
        }

        private void business() {
            BusinessAccount account = one.business();
            if (account != null && one.design() instanceof BusinessDesign design) {
                blocks.add(new Block.Section(
                        "business", words.text("private.business"), new BusinessBlocks(page).of(design, account)));
            }
        }

        /** The other designs of the set; none of them is worse in everything. */
        private Block fallback() {
            List<String> others = page.view().designs().designs().stream()
                    .filter(other -> !other.design().id().equals(one.design().id()))
                    .map(page::named)
                    .toList();
            return Content.section(
                    words.text("private.fallback"),
                    others.isEmpty() ? Content.paragraph(words.text("private.fallback.none")) : Content.list(others));
        }
    }
}
