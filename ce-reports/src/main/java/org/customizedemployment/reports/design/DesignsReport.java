package org.customizedemployment.reports.design;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.strategy.offer.BusinessAccount;
import org.customizedemployment.core.strategy.offer.DesignAccount;
import org.customizedemployment.core.strategy.offer.ProposedDesign;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.reports.workplace.WorkPicture;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.report.DesignView;
import org.customizedemployment.spi.text.Messages;

/**
 * Designs side by side along fit, value and hours, in the order in which they are laid out: no score, no ranking, and no word on which to take
 * (SEM-20). Where a strategy has none, what stands in the way.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DesignsReport extends DescribedReport<DesignView> {
    public static final String ID = "designs";

    public DesignsReport() {
        super(
                ID,
                DesignView.class,
                List.of(Audience.JOB_SEEKER, Audience.TEAM),
                List.of("compared", "design", "conflicts", "unsound", "decide"));
    }

    @Override
    public Document build(DesignView view, Messages messages) {
        return new Builder(new DesignPage(view, messages)).build();
    }

    /** One document in the making. */
    private static final class Builder {
        private final DesignPage page;
        private final Wording words;
        private final ValueBlocks value;
        private final FindingLines findings;

        Builder(DesignPage page) {
            this.page = page;
            this.words = page.words();
            this.value = new ValueBlocks(page);
            this.findings = new FindingLines(page);
        }

        Document build() {
            List<ProposedDesign> designs = page.view().designs().designs();
            List<Block> blocks = new ArrayList<>();
            blocks.add(Content.paragraph(about(designs), "SEM-20", "SEM-28"));
            if (!designs.isEmpty()) {
                blocks.add(new Block.Section(
                        "compared", words.text("designs.compared"), new ComparisonTables(page).of(designs)));
                designs.forEach(one -> blocks.add(section(one)));
            }
            new ConflictBlocks(page).section().ifPresent(one -> blocks.add(Content.named("conflicts", one)));
            page.view().designs().unsound().forEach(one -> blocks.add(notLetThrough(one)));
            blocks.add(Content.section(
                            words.text("designs.decide.title"),
                            Content.paragraph(words.text("designs.decide"), "SEM-20"))
                    .named("decide"));
            return new Document(
                    ID,
                    words.text(
                            typedIn(designs) ? "designs.judged" : "designs.title",
                            "name",
                            page.caseWords().jobSeeker()),
                    words.getMessages().getLocale(),
                    page.view().caseView().getAudience(),
                    null,
                    blocks);
        }

        /** Nothing is claimed of designs that people wrote: they are only judged. */
        private static boolean typedIn(List<ProposedDesign> designs) {
            return !designs.isEmpty() && designs.stream().allMatch(one -> one.draft() == null);
        }

        private String about(List<ProposedDesign> designs) {
            if (designs.isEmpty()) {
                return words.text(page.view().designs().conflicts().isEmpty() ? "designs.nothing" : "designs.none");
            }
            return typedIn(designs) ? words.text("designs.judged.about") : words.count("designs.about", designs.size());
        }

        private Block notLetThrough(ProposedDesign one) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(Content.paragraph(
                    words.text("designs.unsound.about", "strategies", page.strategies(one.design())), "SEM-28"));
            findings.against(one).ifPresent(blocks::add);
            return new Block.Section(
                    "unsound", words.text("designs.unsound", "title", DesignPage.title(one.design())), blocks);
        }

        private Block section(ProposedDesign one) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(facts(one));
            findings.against(one).ifPresent(blocks::add);
            findings.flags(one).ifPresent(blocks::add);
            if (one.draft() == null) {
                findings.holds(one).ifPresent(blocks::add);
            }
            DesignAccount account = one.job();
            BusinessAccount business = one.business();
            if (account != null && one.design() instanceof JobDesign job) {
                blocks.addAll(job(job, account));
            } else if (business != null && one.design() instanceof BusinessDesign design) {
                blocks.addAll(new BusinessBlocks(page).of(design, business));
            }
            return new Block.Section("design", page.named(one), blocks);
        }

        private List<Block> job(JobDesign design, DesignAccount account) {
            TaskBlocks tasks = new TaskBlocks(page);
            List<Block> blocks = new ArrayList<>();
            blocks.add(tasks.fit(words.text("designs.tasks"), account));
            tasks.sharers(design).ifPresent(blocks::add);
            tasks.changes(design).ifPresent(blocks::add);
            blocks.add(WorkPicture.cited(design, page.work()).figure());
            value.needs(account).ifPresent(blocks::add);
            List<List<Inline>> back = value.givenBack(account);
            if (!back.isEmpty()) {
                blocks.add(Content.section(words.text("back.title"), new Block.Listing(false, back)));
            }
            blocks.addAll(findings.questions(account.questions(), design.toRef()));
            if (!account.leftOut().isEmpty()) {
                blocks.add(tasks.leftOut(account));
            }
            return blocks;
        }

        private Block facts(ProposedDesign one) {
            List<Block.LabelledValue> values = new ArrayList<>();
            values.add(Content.value(words.text("designs.id"), one.design().id().value()));
            values.add(Content.value(words.text("designs.kind"), page.strategies(one.design())));
            values.add(Content.value(words.text("employer.when"), page.schedule(one.design())));
            DesignAccount account = one.job();
            if (account != null) {
                values.addAll(value.pay(account.pay(), one.design().toRef()));
            }
            values.add(page.origin(one));
            return new Block.LabelledValues(values);
        }
    }
}
