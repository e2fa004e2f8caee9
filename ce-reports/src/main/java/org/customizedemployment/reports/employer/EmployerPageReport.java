package org.customizedemployment.reports.employer;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;

/**
 * The one-side page for the meeting (SEM-30), in the employer's own words: needs and what they are worth, what the person brings, proposed
 * tasks, who does what before and after, what staff get back, hours and pay, and the questions that only the employer can answer. No
 * disability, funding, score or requirement id, no entry ids, no letterhead; without any release it speaks of "the person" and holds nothing
 * about them. Flags about the person's side, such as work that is all done alone, are theirs to bring up (SEM-20); time of current staff that
 * goes to no named work is the employer's matter and is named.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EmployerPageReport extends EmployerDocument {
    public static final String ID = "employer-page";

    public EmployerPageReport() {
        super(ID, true);
    }

    @Override
    List<Block> opening(EmployerView view, Wording words, WorkplaceBlocks workplace, TermsBlocks terms) {
        return List.of(
                Content.named("needs", workplace.needs()),
                Content.named("person", terms.person()),
                Content.named("tasks", workplace.tasks()));
    }
}
