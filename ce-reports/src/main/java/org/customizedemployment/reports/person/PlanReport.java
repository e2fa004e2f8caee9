package org.customizedemployment.reports.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.planning.PlanTask;
import org.customizedemployment.core.planning.PortfolioDecision;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.DisclosureBlocks;
import org.customizedemployment.reports.wording.PortfolioBlocks;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;

/**
 * The plan for customization (ICF-T14, CEE-3, CT-28): themes, conditions, employers with the origin of each idea, tasks by person, portfolio,
 * transport and supports. The disclosure plan is in the copies for the job seeker and the team only (ICF-T15).
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PlanReport extends DescribedReport<CaseView> {
    public static final String ID = "ce-plan";

    public PlanReport() {
        super(
                ID,
                CaseView.class,
                List.of(Audience.JOB_SEEKER, Audience.TEAM, Audience.PROVIDER, Audience.FUNDER),
                List.of(
                        "agreement",
                        "themes",
                        "conditions",
                        "employers",
                        "tasks",
                        "disclosure",
                        "portfolio",
                        "transport",
                        "support"));
    }

    @Override
    public Document build(CaseView view, Messages messages) {
        Wording words = new Wording(messages, view.getAudience());
        return new Builder(view, words, new CaseWording(view, words)).build();
    }

    /** One plan in the making. */
    private static final class Builder {
        private final CaseView view;
        private final Wording words;
        private final CaseWording caseWords;
        private final ProfileBlocks profile;
        private final Optional<EmploymentPlan> plan;

        Builder(CaseView view, Wording words, CaseWording caseWords) {
            this.view = view;
            this.words = words;
            this.caseWords = caseWords;
            this.profile = new ProfileBlocks(view, words, caseWords);
            this.plan = view.entries(EmploymentPlan.TYPE).stream().reduce((earlier, later) -> later);
        }

        Document build() {
            List<Block> blocks = new ArrayList<>();
            blocks.add(caseWords.stateNotice(DocumentType.CE_PLAN));
            caseWords.reportDate().ifPresent(blocks::add);
            blocks.add(Content.named("agreement", agreement()));
            blocks.add(Content.named("themes", themes()));
            blocks.add(Content.named("conditions", conditions()));
            blocks.add(Content.named("employers", new EmployerListBlocks(view, words, caseWords).section()));
            blocks.add(Content.named("tasks", tasks()));
            if (view.getAudience() == Audience.JOB_SEEKER || view.getAudience() == Audience.TEAM) {
                blocks.add(Content.named("disclosure", new DisclosureBlocks(view, words, caseWords).section()));
            }
            blocks.add(Content.named("portfolio", portfolio()));
            blocks.add(Content.named("transport", transport()));
            blocks.add(new Block.Section(
                    "support", words.text("support.title"), new SupportBlocks(words, caseWords).blocks(plan)));
            return new Document(
                    ID,
                    words.text("plan.title", "name", caseWords.jobSeeker()),
                    words.getMessages().getLocale(),
                    view.getAudience(),
                    caseWords.state(DocumentType.CE_PLAN),
                    blocks);
        }

        /** Whose plan it is and who leads (ODEP-P4). */
        private Block agreement() {
            String title = words.text("plan.agreement");
            if (plan.isEmpty()) {
                return Content.section(title, Content.paragraph(words.text("plan.none"), "ICF-T14"));
            }
            EmploymentPlan one = plan.get();
            Optional<HumanDecision> approved = one.getApproved();
            String decided = approved.map(decision -> words.text(
                            "plan.approved",
                            "name",
                            caseWords.person(decision.by()),
                            "date",
                            words.date(decision.on())))
                    .orElseGet(() -> words.text("plan.not-approved", "name", caseWords.jobSeeker()));
            List<Inline> meaning = new ArrayList<>(Content.cited(decided, "ODEP-P4"));
            meaning.add(new Inline.Sources(List.of(one.toRef())));
            return Content.section(
                    title,
                    new Block.Paragraph(meaning),
                    Content.values(
                            Content.value(words.text("plan.meeting"), meeting(one)),
                            Content.value(
                                    words.text("plan.leader"),
                                    one.getLeader()
                                            .map(caseWords::person)
                                            .orElseGet(() -> words.text("plan.no-leader")))));
        }

        private String meeting(EmploymentPlan one) {
            return one.getMeeting()
                    .flatMap(id -> view.find(Activity.TYPE, id))
                    .map(activity -> words.date(activity.getWhen().firstDate()))
                    .orElseGet(() -> words.text("plan.no-meeting"));
        }

        private Block themes() {
            List<List<Inline>> items = new ArrayList<>();
            for (VocationalTheme theme : chosenThemes()) {
                List<Inline> item = new ArrayList<>();
                item.add(new Inline.Strong(
                        view.text(Sensitivity.HEALTH, theme.getTitle()).orElse("")));
                String description = caseWords.text(Sensitivity.HEALTH, theme.getDescription());
                item.add(new Inline.Words(description.isEmpty() ? "" : ": " + description));
                item.add(new Inline.Sources(List.of(theme.toRef())));
                items.add(item);
            }
            return Content.section(
                    words.text("plan.themes"),
                    items.isEmpty()
                            ? Content.paragraph(words.text("plan.themes.none"), "ICF-T14")
                            : new Block.Listing(true, items));
        }

        private List<VocationalTheme> chosenThemes() {
            return plan.map(EmploymentPlan::getThemes).orElse(List.of()).stream()
                    .flatMap(id -> view.find(VocationalTheme.TYPE, id).stream())
                    .toList();
        }

        private Block conditions() {
            List<ProfileStatement> statements =
                    profile.named(plan.map(EmploymentPlan::getConditions).orElse(List.of()));
            return Content.section(
                    words.text("plan.conditions"),
                    statements.isEmpty()
                            ? Content.paragraph(words.text("plan.conditions.none"), "ICF-T14")
                            : profile.table(words.text("plan.conditions.caption"), statements));
        }

        private Block tasks() {
            List<PlanTask> tasks = view.entries(PlanTask.TYPE).stream()
                    .sorted(Comparator.comparing((PlanTask task) -> caseWords.person(task.getAssignee()))
                            .thenComparing(task -> task.getDueOn().orElse(java.time.LocalDate.MAX))
                            .thenComparing(PlanTask::id))
                    .toList();
            String title = words.text("plan.tasks");
            return Content.section(
                    title,
                    tasks.isEmpty()
                            ? Content.paragraph(words.text("plan.tasks.none"), "ICF-T13")
                            : new Block.Table(
                                    words.text("plan.tasks.caption"),
                                    List.of(
                                            Block.Column.header(words.text("plan.task.who")),
                                            Block.Column.text(words.text("plan.task.what")),
                                            Block.Column.text(words.text("plan.task.due")),
                                            Block.Column.text(words.text("plan.task.done"))),
                                    tasks.stream().map(this::task).toList()));
        }

        private Block.Row task(PlanTask task) {
            return Block.Row.of(
                    Cell.of(caseWords.person(task.getAssignee())),
                    Cell.of(view.text(Sensitivity.HEALTH, task.getText()).orElse(""), List.of(task.toRef())),
                    Cell.of(task.getDueOn().map(words::date).orElse("")),
                    Cell.of(task.getDoneOn().map(words::date).orElse("")));
        }

        /** What there is of it; else whether there is to be one. */
        private Block portfolio() {
            Optional<Block> made = caseWords
                    .document(DocumentType.PORTFOLIO)
                    .map(document -> new Block.Paragraph(Content.sourced(
                            view.text(Sensitivity.HEALTH, document.getTitle()).orElse("")
                                    + " – "
                                    + words.constant("document.state", document.getState()),
                            document.toRef())));
            return Content.section(
                    words.text("plan.portfolio"),
                    made.or(() -> view.entries(PortfolioDecision.TYPE).stream()
                                    .reduce((earlier, later) -> later)
                                    .map(decision ->
                                            new PortfolioBlocks(words, caseWords).decided(decision, "ICF-T16")))
                            .orElseGet(() -> Content.paragraph(words.text("plan.portfolio.none"), "ICF-T16")));
        }

        private Block transport() {
            String text = caseWords.text(Sensitivity.HEALTH, plan.flatMap(EmploymentPlan::getTransport));
            return Content.section(
                    words.text("plan.transport"),
                    text.isEmpty()
                            ? Content.paragraph(words.text("plan.transport.none"))
                            : new Block.Paragraph(List.of(
                                    new Inline.Words(text),
                                    new Inline.Sources(plan.stream()
                                            .map(EmploymentPlan::toRef)
                                            .toList()))));
        }
    }
}
