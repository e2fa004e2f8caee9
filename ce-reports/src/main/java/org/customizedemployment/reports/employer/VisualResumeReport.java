package org.customizedemployment.reports.employer;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;

/**
 * The visual resume (CT-24, ICF-T16): what the person brings, in their own words and pictures. It holds strengths only, and of these only what the
 * person released to this employer; without a release it says so and nothing else.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class VisualResumeReport extends DescribedReport<EmployerView> {
    public static final String ID = "visual-resume";

    public VisualResumeReport() {
        super(ID, EmployerView.class, List.of(Audience.EMPLOYER), List.of("contributions", "interests", "conditions"));
    }

    @Override
    public Document build(EmployerView view, Messages messages) {
        Wording words = new Wording(messages, Audience.EMPLOYER);
        String name = view.getName().orElseGet(() -> words.text("employer.someone"));
        List<Block> blocks = new ArrayList<>();
        view.getPhotoDescription()
                .filter(description -> !description.isBlank())
                .ifPresent(description ->
                        blocks.add(new Block.Image(description, view.getPhoto().orElse(null), List.of())));
        part(blocks, "contributions", words.text("employer.person", "name", name), view.getContributions());
        part(blocks, "interests", words.text("employer.interests"), view.getInterests());
        part(
                blocks,
                "conditions",
                words.text("employer.conditions", "name", words.capital(name)),
                view.getConditions());
        if (blocks.isEmpty()) {
            blocks.add(Block.Paragraph.of(words.text("employer.person.none")));
        }
        view.getRepresentative()
                .ifPresent(one ->
                        blocks.add(Block.Paragraph.of(words.text("visual-resume.contact", "representative", one))));
        return new Document(
                ID,
                view.getName()
                        .map(one -> words.text("visual-resume.title", "name", one))
                        .orElseGet(() -> words.text("visual-resume.title.open")),
                messages.getLocale(),
                Audience.EMPLOYER,
                EmployerDocument.state(view, words, DocumentType.RESUME),
                blocks);
    }

    private static void part(List<Block> blocks, String name, String title, List<String> texts) {
        if (!texts.isEmpty()) {
            blocks.add(Content.section(title, Content.list(texts)).named(name));
        }
    }
}
