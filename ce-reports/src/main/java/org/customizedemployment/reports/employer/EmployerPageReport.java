package org.customizedemployment.reports.employer;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.text.Messages;

/**
 * The one-side page for the meeting (SEM-30), in the employer's own words: needs, what the person brings, proposed tasks, what staff get
 * back, hours and pay. No disability, funding, score or requirement id, no entry ids, no letterhead; without any release it speaks of "the
 * person" and holds nothing about them.
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
        return new Builder(view, words, new WorkplaceBlocks(view, words)).build();
    }

    /** One page in the making. */
    private record Builder(EmployerView view, Wording words, WorkplaceBlocks workplace) {
        Document build() {
            List<Block> blocks = new ArrayList<>();
            blocks.add(workplace.needs());
            blocks.add(person());
            blocks.add(workplace.tasks());
            workplace.givenBack().ifPresent(blocks::add);
            blocks.add(terms());
            if (!view.getSupports().isEmpty()) {
                blocks.add(Content.section(words.text("employer.support"), Content.list(view.getSupports())));
            }
            workplace.staysTheSame().ifPresent(blocks::add);
            blocks.add(posting());
            blocks.add(nextStep());
            return new Document(
                    ID,
                    words.text("employer.title", "employer", view.getEmployer().getName()),
                    words.getMessages().getLocale(),
                    Audience.EMPLOYER,
                    null,
                    blocks);
        }

        private String name() {
            return view.getName().orElseGet(() -> words.text("employer.someone"));
        }

        /** Only what consent and disclosure plan both release. */
        private Block person() {
            List<Block> blocks = new ArrayList<>();
            view.getPhotoDescription()
                    .ifPresent(photo -> blocks.add(Block.Paragraph.of(words.text("employer.photo", "photo", photo))));
            if (!view.getContributions().isEmpty()) {
                blocks.add(Content.list(view.getContributions()));
            }
            part(blocks, "employer.interests", view.getInterests());
            part(blocks, "employer.conditions", view.getConditions());
            if (blocks.isEmpty()) {
                blocks.add(Block.Paragraph.of(words.text("employer.person.none")));
            }
            return new Block.Section(words.text("employer.person", "name", name()), blocks);
        }

        private void part(List<Block> blocks, String key, List<String> texts) {
            if (!texts.isEmpty()) {
                blocks.add(new Block.Paragraph(
                        List.of(new Inline.Strong(words.text(key, "name", words.capital(name()))))));
                blocks.add(Content.list(texts));
            }
        }

        private Block terms() {
            return Content.section(
                    words.text("employer.terms"),
                    Content.values(
                            Content.value(
                                    words.text("employer.hours"),
                                    view.getDesign()
                                            .map(design -> words.text(
                                                    "employer.weekly",
                                                    "time",
                                                    words.getMessages().minutes(design.weeklyMinutes())))
                                            .orElseGet(() -> words.text("employer.open"))),
                            Content.value(
                                    words.text("employer.when"),
                                    view.getDesign()
                                            .flatMap(JobDesign::getSchedule)
                                            .orElseGet(() -> words.text("employer.open"))),
                            Content.value(
                                    words.text("employer.pay"),
                                    view.getDesign()
                                            .flatMap(JobDesign::getPay)
                                            .map(rate -> words.getMessages().rate(rate))
                                            .orElseGet(() -> words.text("employer.open"))),
                            Content.value(
                                    words.text("employer.pay-found"),
                                    view.getPayFoundBy().orElseGet(() -> words.text("employer.pay-found.open"))),
                            Content.value(
                                    words.text("employer.review"),
                                    view.getReviewOn()
                                            .map(words::date)
                                            .orElseGet(() -> words.text("employer.review.open")))));
        }

        /** The employer's policy as told; nothing is said about what the law asks (CT-39). */
        private Block posting() {
            return Content.section(
                    words.text("employer.posting"),
                    Block.Paragraph.of(view.getEmployer()
                            .getPostingPolicy()
                            .map(policy -> words.text("employer.posting.told", "policy", policy))
                            .orElseGet(() -> words.text("employer.posting.question"))));
        }

        private Block nextStep() {
            String text = view.getRepresentative()
                    .map(representative -> words.text("employer.next.with", "representative", representative))
                    .orElseGet(() -> words.text("employer.next"));
            return Content.section(
                    words.text("employer.next.title"),
                    Block.Paragraph.of(text),
                    Block.Paragraph.of(words.text("employer.voluntary")));
        }
    }
}
