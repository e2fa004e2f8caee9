package org.customizedemployment.reports.own;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.benefits.BenefitsPlan;
import org.customizedemployment.core.benefits.BenefitsReport;
import org.customizedemployment.core.benefits.Earnings;
import org.customizedemployment.core.benefits.EarningsLimit;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;

/**
 * What was talked about benefits, by whom, and what is to be reported (ICF-T2, T26, SEM-7). It repeats what was recorded and works out nothing: no
 * amount in it is a forecast, and what nobody recorded is named as not known.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class BenefitsSummaryReport extends DescribedReport<CaseView> {
    public static final String ID = "benefits-summary";

    public BenefitsSummaryReport() {
        super(
                ID,
                CaseView.class,
                List.of(Audience.JOB_SEEKER, Audience.TEAM),
                List.of("counselling", "reports", "earnings"));
    }

    @Override
    public Document build(CaseView view, Messages messages) {
        Wording words = new Wording(messages, view.getAudience());
        CaseWording caseWords = new CaseWording(view, words);
        Summary summary = new Summary(view, words, caseWords);
        List<Block> blocks = new ArrayList<>();
        blocks.add(caseWords.stateNotice(DocumentType.BENEFITS_PLAN));
        caseWords.reportDate().ifPresent(blocks::add);
        blocks.add(Content.paragraph(words.text("benefits.about"), "SEM-7"));
        List<BenefitsPlan> plans = view.entries(BenefitsPlan.TYPE);
        if (plans.isEmpty()) {
            blocks.add(Content.section(
                            words.text("benefits.counselling"),
                            Content.paragraph(words.text("benefits.none"), "ICF-T2"))
                    .named("counselling"));
        }
        plans.forEach(plan -> blocks.add(Content.named("counselling", summary.plan(plan))));
        blocks.add(Content.named("reports", summary.reports()));
        blocks.add(Content.named("earnings", summary.earnings()));
        blocks.add(summary.unknown(plans));
        return new Document(
                ID,
                words.text("benefits.title", "name", caseWords.jobSeeker()),
                messages.getLocale(),
                view.getAudience(),
                caseWords.state(DocumentType.BENEFITS_PLAN),
                blocks);
    }

    /** The parts of one summary. */
    private record Summary(CaseView view, Wording words, CaseWording caseWords) {
        Block plan(BenefitsPlan plan) {
            List<Block> blocks = new ArrayList<>();
            String made = words.text(
                    "benefits.made", "name", caseWords.person(plan.getPlanner()), "date", words.date(plan.getMadeOn()));
            blocks.add(new Block.Paragraph(Content.sourced(made, plan.toRef())));
            blocks.add(Content.values(
                    Content.value(words.text("benefits.conversation"), conversation(plan)),
                    Content.value(
                            words.text("benefits.explained"),
                            plan.getExplained().map(this::decision).orElse("")),
                    plan.getEarningsLimit()
                            .flatMap(limit -> limit(plan, limit))
                            .orElseGet(() -> Content.value(words.text("benefits.limit"), "")),
                    Content.value(
                            words.text("benefits.next"),
                            plan.getNextReviewOn().map(words::date).orElse(""))));
            list(blocks, "benefits.benefits", plan.getBenefits());
            list(blocks, "benefits.incentives", plan.getIncentives());
            list(blocks, "benefits.duties", plan.getReportingDuties());
            return new Block.Section(words.text("benefits.counselling"), blocks);
        }

        private Optional<Block.LabelledValue> limit(BenefitsPlan plan, EarningsLimit limit) {
            String said = words.text(
                    "benefits.limit.own",
                    "rate",
                    words.getMessages().rate(limit.most()),
                    "decision",
                    decision(limit.stated()));
            return view.text(Sensitivity.MONEY, said)
                    .map(text -> Content.value(words.text("benefits.limit"), text, plan.toRef())
                            .worth(new ArgumentValue.OfRate(limit.most())));
        }

        private String conversation(BenefitsPlan plan) {
            return plan.getActivity()
                    .flatMap(id -> view.find(Activity.TYPE, id))
                    .map(one -> view.text(Sensitivity.HEALTH, one.getTitle()).orElse("") + ", "
                            + words.date(one.getWhen().firstDate()))
                    .orElse("");
        }

        private String decision(HumanDecision decision) {
            return caseWords.doneBy(decision.by(), decision.on());
        }

        private void list(List<Block> blocks, String key, List<String> texts) {
            List<String> shown = caseWords.texts(Sensitivity.MONEY, texts);
            blocks.add(Content.section(
                    words.text(key),
                    shown.isEmpty() ? Content.paragraph(words.text("benefits.list.none")) : Content.list(shown)));
        }

        Block reports() {
            List<Block.Row> rows = new ArrayList<>();
            for (BenefitsReport report : view.entries(BenefitsReport.TYPE)) {
                rows.add(Block.Row.of(
                        Figures.date(words, report.getReportedOn()),
                        Cell.of(words.codeTitle(report.getReportedTo().value()), List.of(report.toRef())),
                        Cell.of(caseWords.person(report.getReportedBy())),
                        Cell.of(report.getPeriod().map(words::range).orElse("")),
                        Cell.of(caseWords.text(Sensitivity.MONEY, report.getChanged())),
                        Cell.of(caseWords.text(Sensitivity.MONEY, report.getResponse()))));
            }
            return Content.table(
                    words,
                    "benefits.reports",
                    rows,
                    List.of(
                            Block.Column.text(words.text("log.date")),
                            Block.Column.header(words.text("benefits.report.to")),
                            Block.Column.text(words.text("contacts.by")),
                            Block.Column.text(words.text("benefits.report.period")),
                            Block.Column.text(words.text("benefits.report.changed")),
                            Block.Column.text(words.text("benefits.report.answer"))),
                    "ICF-T26");
        }

        Block earnings() {
            List<Block.Row> rows = new ArrayList<>();
            List<Earnings> inOrder = view.entries(Earnings.TYPE).stream()
                    .sorted(Comparator.comparing(Earnings::getFirstDay).thenComparing(Earnings::id))
                    .toList();
            for (Earnings one : inOrder) {
                view.text(Sensitivity.MONEY, words.getMessages().money(one.getGross()))
                        .ifPresent(gross -> rows.add(Block.Row.of(
                                Cell.of(words.range(EffectiveRange.between(one.getFirstDay(), one.getLastDay()))),
                                Cell.of(job(one)),
                                Figures.money(gross, one.getGross(), List.of(one.toRef())))));
            }
            return Content.table(
                    words,
                    "benefits.earnings",
                    rows,
                    List.of(
                            Block.Column.header(words.text("benefits.report.period")),
                            Block.Column.text(words.text("benefits.job")),
                            Block.Column.number(words.text("benefits.gross"))),
                    "ICF-T26");
        }

        /** Of which job or business; said even if nobody recorded it. */
        private String job(Earnings one) {
            return one.getPursuit()
                    .flatMap(id -> view.find(Pursuit.TYPE, id))
                    .map(pursuit -> pursuit.getEmployer()
                            .map(caseWords::employer)
                            .orElseGet(() -> words.capital(words.text("timeline.business"))))
                    .orElseGet(() -> words.text("follow.not-recorded"));
        }

        /** Named one by one, so that a gap is never read as a zero. */
        Block unknown(List<BenefitsPlan> plans) {
            List<String> gaps = new ArrayList<>();
            Optional<BenefitsPlan> last = plans.stream().reduce((earlier, later) -> later);
            last.ifPresent(plan -> {
                gap(gaps, plan.getExplained().isEmpty(), "benefits.gap.explained");
                gap(gaps, plan.getBenefits().isEmpty(), "benefits.gap.benefits");
                gap(gaps, plan.getIncentives().isEmpty(), "benefits.gap.incentives");
                gap(gaps, plan.getReportingDuties().isEmpty(), "benefits.gap.duties");
                gap(gaps, plan.getNextReviewOn().isEmpty(), "benefits.gap.review");
            });
            gap(gaps, last.isEmpty(), "benefits.gap.plan");
            gap(gaps, true, "benefits.gap.effect");
            return new Block.Notice(
                    words.text("benefits.unknown"),
                    List.of(
                            new Block.Listing(
                                    false, gaps.stream().map(Inline::words).toList()),
                            Content.paragraph(words.text("benefits.unknown.ask"), "SEM-7")));
        }

        private void gap(List<String> gaps, boolean is, String key) {
            if (is) {
                gaps.add(words.text(key));
            }
        }
    }
}
