package org.customizedemployment.reports.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.pursuit.ProblemResolution;
import org.customizedemployment.core.pursuit.SupportContact;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;

/** What one side said in the contacts after the start: satisfaction, how the work goes, problems, wishes. */
final class ContactBlocks {
    private final CaseView view;
    private final Wording words;
    private final CaseWording caseWords;

    ContactBlocks(CaseView view, Wording words, CaseWording caseWords) {
        this.view = view;
        this.words = words;
        this.caseWords = caseWords;
    }

    /** The person or the employer; named even if there was no contact. */
    Block side(Capacity with, List<SupportContact> contacts) {
        return side(
                words.text("follow.side." + Wording.word(with), "name", caseWords.jobSeeker()),
                contacts.stream().filter(one -> one.getWith() == with).toList());
    }

    /** Everybody else. */
    Optional<Block> others(List<SupportContact> contacts) {
        List<SupportContact> others = contacts.stream()
                .filter(one -> one.getWith() != Capacity.JOB_SEEKER && one.getWith() != Capacity.EMPLOYER)
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(side(words.text("follow.side.others"), others));
    }

    private Block side(String title, List<SupportContact> unordered) {
        List<SupportContact> contacts = unordered.stream()
                .sorted(Comparator.comparing(SupportContact::getOn).thenComparing(SupportContact::id))
                .toList();
        if (contacts.isEmpty()) {
            return Content.section(title, Content.paragraph(words.text("follow.side.none"), "ICF-T31"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(satisfaction(contacts));
        blocks.add(new Block.Table(
                words.text("follow.contacts"),
                List.of(
                        Block.Column.header(words.text("log.date")),
                        Block.Column.text(words.text("contacts.by")),
                        Block.Column.text(words.text("contacts.method")),
                        Block.Column.text(words.text("follow.satisfied")),
                        Block.Column.text(words.text("follow.said"))),
                contacts.stream().map(this::row).toList()));
        problems(contacts).ifPresent(blocks::add);
        wishes(contacts).ifPresent(blocks::add);
        next(contacts).ifPresent(blocks::add);
        return new Block.Section(title, blocks);
    }

    /** The latest answer counts; how often nobody asked is said beside it. */
    private Block satisfaction(List<SupportContact> contacts) {
        List<SupportContact> asked =
                contacts.stream().filter(one -> one.getSatisfied().isPresent()).toList();
        if (asked.isEmpty()) {
            return new Block.Paragraph(List.of(
                    new Inline.Words(words.count("follow.not-asked", contacts.size())),
                    new Inline.Sources(Content.refs(contacts))));
        }
        SupportContact last = asked.get(asked.size() - 1);
        String sentence = words.text(
                "follow.asked",
                "contacts",
                Integer.toString(contacts.size()),
                "asked",
                Integer.toString(asked.size()),
                "answer",
                answer(last.getSatisfied()),
                "date",
                words.date(last.getOn()));
        return new Block.Paragraph(List.of(new Inline.Words(sentence), new Inline.Sources(Content.refs(asked))));
    }

    private String answer(Optional<Answer> answer) {
        return answer.map(one -> words.constant("follow.answer", one))
                .orElseGet(() -> words.text("follow.answer.not-asked"));
    }

    private Block.Row row(SupportContact contact) {
        return Block.Row.of(
                Figures.date(words.date(contact.getOn()), contact.getOn(), List.of(contact.toRef())),
                Cell.of(caseWords.person(contact.getBy())),
                Cell.of(words.text(contact.isFaceToFace() ? "follow.face-to-face" : "follow.otherwise")),
                Cell.of(words.capital(answer(contact.getSatisfied()))),
                Cell.of(said(contact)));
    }

    private String said(SupportContact contact) {
        List<String> parts = new ArrayList<>();
        part(parts, "follow.words", contact.getWords());
        part(parts, "follow.performance", contact.getPerformance());
        part(parts, "follow.behavior", contact.getBehavior());
        part(parts, "follow.production", contact.getProduction());
        contact.getSupportWanted().ifPresent(answer -> parts.add(words.constant("follow.support", answer)));
        if (contact.isDuringTraining()) {
            parts.add(words.text("follow.training"));
        }
        return String.join(" ", parts.stream().map(ContactBlocks::ended).toList());
    }

    private static String ended(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }

    private void part(List<String> parts, String key, Optional<String> text) {
        text.flatMap(one -> view.text(Sensitivity.HEALTH, one))
                .ifPresent(one -> parts.add(words.text(key, "text", one)));
    }

    private Optional<Block> problems(List<SupportContact> contacts) {
        List<Block.Row> rows = new ArrayList<>();
        for (SupportContact contact : contacts) {
            for (ProblemResolution one : contact.getProblems()) {
                Optional<String> done = Optional.ofNullable(one.resolution());
                rows.add(Block.Row.of(
                        Cell.of(
                                view.text(Sensitivity.HEALTH, one.problem())
                                        .orElseGet(() -> words.text("follow.problem.private")),
                                List.of(contact.toRef())),
                        Cell.of(words.capital(words.constant("capacity", one.raisedBy()))),
                        Cell.of(
                                done.isEmpty()
                                        ? words.text("follow.problem.open")
                                        : caseWords.text(Sensitivity.HEALTH, done)),
                        Cell.of(Optional.ofNullable(one.resolvedOn())
                                .map(words::date)
                                .orElse(""))));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(
                        words.text("follow.problems"),
                        List.of(
                                Block.Column.header(words.text("follow.problem")),
                                Block.Column.text(words.text("follow.problem.by")),
                                Block.Column.text(words.text("follow.problem.done")),
                                Block.Column.text(words.text("follow.problem.settled"))),
                        rows));
    }

    private Optional<Block> wishes(List<SupportContact> contacts) {
        List<List<Inline>> items = contacts.stream()
                .flatMap(contact -> caseWords.texts(Sensitivity.HEALTH, contact.getWishes()).stream()
                        .map(wish -> Content.sourced(wish, contact.toRef())))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Content.section(
                        words.text("follow.wishes"),
                        Content.paragraph(words.text("follow.wishes.about"), "ICF-T29"),
                        new Block.Listing(false, items)));
    }

    private Optional<Block> next(List<SupportContact> contacts) {
        SupportContact last = contacts.get(contacts.size() - 1);
        return last.getNextOn()
                .map(day -> new Block.Paragraph(
                        Content.sourced(words.text("follow.next", "date", words.date(day)), last.toRef())));
    }
}
