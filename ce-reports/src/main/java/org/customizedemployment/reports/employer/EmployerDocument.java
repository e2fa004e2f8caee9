package org.customizedemployment.reports.employer;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;

/** What is laid before an employer: an opening of its own, then what changes for staff, terms, support, questions and the next step. */
abstract class EmployerDocument extends DescribedReport<EmployerView> {
    private final boolean oneSide;

    /**
     * @param oneSide whether it has to fit on one side
     */
    EmployerDocument(String id, boolean oneSide) {
        super(
                id,
                EmployerView.class,
                List.of(Audience.EMPLOYER),
                List.of(
                        "needs",
                        "person",
                        "tasks",
                        "before-after",
                        "terms",
                        "support",
                        "stays",
                        "questions",
                        "posting",
                        "next-step"));
        this.oneSide = oneSide;
    }

    @Override
    public final Document build(EmployerView view, Messages messages) {
        Wording words = new Wording(messages, Audience.EMPLOYER);
        WorkplaceBlocks workplace = new WorkplaceBlocks(view, words, oneSide);
        TermsBlocks terms = new TermsBlocks(view, words, workplace.work());
        List<Block> blocks = new ArrayList<>(opening(view, words, workplace, terms));
        workplace.beforeAndAfter().ifPresent(one -> blocks.add(Content.named("before-after", one)));
        blocks.add(Content.named("terms", terms.terms()));
        blocks.add(Content.named("support", terms.support()));
        workplace.staysTheSame().ifPresent(one -> blocks.add(Content.named("stays", one)));
        workplace.questions().ifPresent(one -> blocks.add(Content.named("questions", one)));
        blocks.add(Content.named("posting", terms.posting()));
        blocks.add(Content.named("next-step", terms.nextStep()));
        return new Document(
                getId(), title(view, words), messages.getLocale(), Audience.EMPLOYER, state(view, words), blocks);
    }

    /** Needs, person and tasks. */
    abstract List<Block> opening(EmployerView view, Wording words, WorkplaceBlocks workplace, TermsBlocks terms);

    String title(EmployerView view, Wording words) {
        return words.text("employer.title", "employer", view.getEmployer().getName());
    }

    /** How finished it is; null: nothing is said of that. */
    @Nullable
    String state(EmployerView view, Wording words) {
        return state(view, words, DocumentType.PROPOSAL);
    }

    /** A draft or final, in words for an employer; null where no such document is recorded. */
    static @Nullable String state(EmployerView view, Wording words, DocumentType type) {
        return view.getState(type)
                .map(one -> words.constant("document.state", one))
                .orElse(null);
    }
}
