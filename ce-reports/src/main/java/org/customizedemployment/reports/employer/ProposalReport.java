package org.customizedemployment.reports.employer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.reports.workplace.WeekWording;
import org.customizedemployment.reports.workplace.Worth;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The proposal in writing (ICF-T22): each need of the employer beside the work that meets it and what the person brings to that work, then the
 * job as it would be described, before and after, terms and questions. It holds what the page for the meeting may hold, in full length. Until
 * the person decided that it is made, it is a draft (SEM-20).
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ProposalReport extends EmployerDocument {
    public static final String ID = "proposal";

    public ProposalReport() {
        super(ID, false);
    }

    @Override
    List<Block> opening(EmployerView view, Wording words, WorkplaceBlocks workplace, TermsBlocks terms) {
        Opening opening = new Opening(view, words, workplace, terms);
        return List.of(
                Block.Paragraph.of(words.text("proposal.about")),
                Content.named("needs", opening.needs()),
                Content.named("person", terms.person()),
                Content.named("tasks", opening.description()));
    }

    @Override
    String title(EmployerView view, Wording words) {
        return view.getDesign()
                .map(design -> words.text(
                        "proposal.title",
                        "title",
                        design.getJobTitle(),
                        "employer",
                        view.getEmployer().getName()))
                .orElseGet(() -> super.title(view, words));
    }

    @Override
    @Nullable
    String state(EmployerView view, Wording words) {
        return view.isApproved() ? super.state(view, words) : words.text("proposal.draft");
    }

    /** One proposal in the making. */
    private record Opening(EmployerView view, Wording words, WorkplaceBlocks workplace, TermsBlocks terms) {
        /** Need and contribution side by side. */
        private Block needs() {
            List<EmployerNeed> needs = workplace.shownNeeds();
            if (needs.isEmpty() || view.getDesign().isEmpty()) {
                return workplace.needs();
            }
            List<Block> sections = new ArrayList<>();
            for (EmployerNeed need : needs) {
                List<EntryId> tasks = view.getDesign().stream()
                        .flatMap(design -> design.getTasks().stream())
                        .map(DesignTask::task)
                        .filter(need.getTasks()::contains)
                        .toList();
                List<String> brings = tasks.stream()
                        .flatMap(task -> view.getContributionsTo(task).stream())
                        .distinct()
                        .toList();
                sections.add(Content.section(
                        need.getDescription(),
                        Content.values(
                                Content.value(
                                        words.text("employer.need.why"),
                                        words.constant("need.kind", need.getNeedKind())),
                                Content.value(words.text("employer.need.source"), workplace.source(need)),
                                Content.value(
                                        words.text("employer.need.beneficiary"),
                                        need.getBeneficiary().orElse("")),
                                Content.value(words.text("employer.need.worth"), new Worth(workplace.work()).of(need)),
                                Content.value(
                                        words.text("proposal.work"),
                                        words.list(tasks.stream()
                                                .map(workplace.work()::task)
                                                .toList())),
                                Content.value(
                                        words.text("proposal.brings", "name", terms.name()),
                                        String.join("; ", brings)))));
            }
            return new Block.Section(words.text("proposal.needs"), sections);
        }

        /** The job as it would be described: a description that did not exist before (ODEP-I1). */
        private Block description() {
            Optional<JobDesign> design = view.getDesign();
            if (design.isEmpty()) {
                return workplace.tasks();
            }
            List<Block.Row> rows = new ArrayList<>();
            for (DesignTask line : design.get().getTasks()) {
                Optional<WorkTask> task = view.getWorkplace().task(line.task());
                rows.add(Block.Row.of(
                        Cell.of(workplace.work().task(line.task())),
                        Cell.of(task.flatMap(WorkTask::getFrequency)
                                .map(often -> words.capital(words.constant("task.frequency", often)))
                                .orElse("")),
                        Cell.of(when(design.get(), line, task)),
                        Cell.of(task.flatMap(WorkTask::getLocation).orElse("")),
                        Figures.minutes(workplace.work().time(line.weekly()), line.weekly())));
            }
            rows.add(Block.Row.total(
                    Cell.of(words.text("employer.total")),
                    Cell.of(""),
                    Cell.of(""),
                    Cell.of(""),
                    Figures.minutes(
                            workplace.work().time(design.get().weeklyMinutes()),
                            design.get().weeklyMinutes())));
            return Content.section(
                    words.text("proposal.description"),
                    new Block.Table(
                            words.text(
                                    "employer.tasks.caption",
                                    "title",
                                    design.get().getJobTitle()),
                            List.of(
                                    Block.Column.header(words.text("employer.task")),
                                    Block.Column.text(words.text("proposal.often")),
                                    Block.Column.text(words.text("employer.when")),
                                    Block.Column.text(words.text("proposal.where")),
                                    Block.Column.number(words.text("employer.time"))),
                            rows));
        }

        /** As planned, else when it may be done. */
        private String when(JobDesign design, DesignTask line, Optional<WorkTask> task) {
            String planned = workplace.work().schedule(design, line.task());
            return planned.isEmpty()
                    ? new WeekWording(words)
                            .merged(task.map(WorkTask::getWindows).orElse(List.of()))
                    : planned;
        }
    }
}
