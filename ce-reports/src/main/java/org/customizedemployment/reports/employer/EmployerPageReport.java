package org.customizedemployment.reports.employer;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.text.Messages;

/**
 * The one-side page for the meeting (SEM-30), in the employer's own words: needs and what they are worth, what the person brings, proposed
 * tasks, who does what before and after, what staff get back, hours and pay, and the questions that only the employer can answer. No
 * disability, funding, score or requirement id, no entry ids, no letterhead; without any release it speaks of "the person" and holds nothing
 * about them. Flags about the person's side, such as work that is all done alone, are theirs to bring up (SEM-20); time of current staff that
 * goes to no named work is the employer's matter and is named.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EmployerPageReport implements Report<EmployerView> {
    public static final String ID = "employer-page";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Class<EmployerView> getViewType() {
        return EmployerView.class;
    }

    @Override
    public List<Audience> getAudiences() {
        return List.of(Audience.EMPLOYER);
    }

    @Override
    public Document build(EmployerView view, Messages messages) {
        Wording words = new Wording(messages, Audience.EMPLOYER);
        WorkplaceBlocks workplace = new WorkplaceBlocks(view, words, true);
        TermsBlocks terms = new TermsBlocks(view, words, workplace.work());
        List<Block> blocks = new ArrayList<>();
        blocks.add(workplace.needs());
        blocks.add(terms.person());
        blocks.add(workplace.tasks());
        workplace.beforeAndAfter().ifPresent(blocks::add);
        blocks.add(terms.terms());
        blocks.add(terms.support());
        workplace.staysTheSame().ifPresent(blocks::add);
        workplace.questions().ifPresent(blocks::add);
        blocks.add(terms.posting());
        blocks.add(terms.nextStep());
        return new Document(
                ID,
                words.text("employer.title", "employer", view.getEmployer().getName()),
                messages.getLocale(),
                Audience.EMPLOYER,
                null,
                blocks);
    }
}
