package org.customizedemployment.reports.employer;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.core.strategy.PayComparison;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.reports.workplace.WorkWording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Inline;

/** The person as far as released, and the terms: the same on the page for the meeting and in the proposal. */
final class TermsBlocks {
    private final EmployerView view;
    private final Wording words;
    private final WorkWording work;

    TermsBlocks(EmployerView view, Wording words, WorkWording work) {
        this.view = view;
        this.words = words;
        this.work = work;
    }

    /** The name if it is released, else words for someone. */
    String name() {
        return view.getName().orElseGet(() -> words.text("employer.someone"));
    }

    /** Only what consent and disclosure plan both release. */
    Block person() {
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
            blocks.add(new Block.Paragraph(List.of(new Inline.Strong(words.text(key, "name", words.capital(name()))))));
            blocks.add(Content.list(texts));
        }
    }

    Block terms() {
        return Content.section(
                words.text("employer.terms"),
                Content.values(
                        Content.value(
                                words.text("employer.hours"),
                                view.getDesign()
                                        .map(design -> words.text(
                                                "employer.weekly", "time", work.time(design.weeklyMinutes())))
                                        .orElseGet(() -> words.text("employer.open"))),
                        Content.value(
                                words.text("employer.when"),
                                view.getDesign().flatMap(work::schedule).orElseGet(() -> words.text("employer.open"))),
                        Content.value(
                                words.text("employer.pay"),
                                view.getDesign().map(this::pay).orElseGet(() -> words.text("employer.open"))),
                        Content.value(
                                words.text("employer.pay-found"),
                                view.getPayFoundBy().orElseGet(() -> words.text("employer.pay-found.open"))),
                        Content.value(
                                words.text("employer.review"),
                                view.getReviewOn()
                                        .map(words::date)
                                        .orElseGet(() -> words.text("employer.review.open")))));
    }

    /** The rate, and what it comes to in a week where it is by time. */
    private String pay(JobDesign design) {
        if (design.getPay().isEmpty()) {
            return words.text("employer.open");
        }
        Rate rate = design.getPay().get();
        String text = words.getMessages().rate(rate);
        return PayComparison.anHour(rate).isEmpty()
                ? text
                : words.text(
                        "employer.pay.weekly",
                        "rate",
                        text,
                        "amount",
                        words.getMessages().money(rate.priceOf(design.weeklyMinutes())));
    }

    /** Training that the employer gives anyone new comes first (ICF-T25); more only as far as released. */
    Block support() {
        List<String> lines = new ArrayList<>(view.getSupports());
        lines.add(words.text("employer.training"));
        return Content.section(words.text("employer.support"), Content.list(lines));
    }

    /** The employer's policy as told; nothing is said about what the law asks (CT-39). */
    Block posting() {
        return Content.section(
                words.text("employer.posting"),
                Block.Paragraph.of(view.getEmployer()
                        .getPostingPolicy()
                        .map(policy -> words.text("employer.posting.told", "policy", policy))
                        .orElseGet(() -> words.text("employer.posting.question"))));
    }

    Block nextStep() {
        String text = view.getRepresentative()
                .map(representative -> words.text("employer.next.with", "representative", representative))
                .orElseGet(() -> words.text("employer.next"));
        return Content.section(
                words.text("employer.next.title"), Block.Paragraph.of(text + " " + words.text("employer.voluntary")));
    }
}
