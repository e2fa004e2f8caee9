package org.customizedemployment.reports.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;

/** What may be told to whom (ICF-T15); what is not in it may not be told. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class DisclosureBlocks {
    private final CaseView view;
    private final Wording words;
    private final CaseWording caseWords;

    public DisclosureBlocks(CaseView view, Wording words, CaseWording caseWords) {
        this.view = view;
        this.words = words;
        this.caseWords = caseWords;
    }

    /** The whole plan. */
    public Block section() {
        return section(line -> true);
    }

    /** What concerns one employer: lines for it and lines for any. */
    public Block section(EntryId employer) {
        return section(
                line -> line.getEmployer().filter(one -> !one.equals(employer)).isEmpty());
    }

    private Block section(Predicate<DisclosureDecision> which) {
        List<Block.Row> rows = new ArrayList<>();
        for (DisclosureDecision line :
                view.entries(DisclosureDecision.TYPE).stream().filter(which).toList()) {
            rows.add(Block.Row.of(
                    Cell.of(subject(line), List.of(line.toRef())),
                    Cell.of(line.getEmployer()
                            .map(caseWords::employer)
                            .orElseGet(() -> words.text("disclosure.any-employer"))),
                    Cell.of(words.text(line.isReleased() ? "disclosure.released" : "disclosure.kept")),
                    Cell.of(caseWords.text(Sensitivity.HEALTH, line.getManner())),
                    Cell.of(caseWords.doneBy(
                            line.getDecision().by(), line.getDecision().on()))));
        }
        Block about = Content.paragraph(words.text("disclosure.about"), "ICF-T15", "FED-PRIV-2");
        String title = words.text("disclosure.title");
        return rows.isEmpty()
                ? Content.section(title, about, Content.paragraph(words.text("disclosure.none")))
                : Content.section(title, about, new Block.Table(words.text("disclosure.caption"), columns(), rows));
    }

    private List<Block.Column> columns() {
        return List.of(
                Block.Column.header(words.text("disclosure.what")),
                Block.Column.text(words.text("disclosure.whom")),
                Block.Column.text(words.text("disclosure.whether")),
                Block.Column.text(words.text("disclosure.how")),
                Block.Column.text(words.text("disclosure.decided")));
    }

    /** With what it is about: the statements, or what the picture shows. */
    private String subject(DisclosureDecision line) {
        String subject = words.constant("disclosure.subject", line.getSubject());
        Stream<String> statements = line.getStatements().stream()
                .flatMap(id -> view.find(ProfileStatement.TYPE, id).stream())
                .flatMap(one -> view.text(Sensitivity.HEALTH, one.getText()).stream());
        Stream<String> pictures = line
                .getPhoto()
                .flatMap(id -> view.find(DocumentRecord.TYPE, id))
                .flatMap(one ->
                        view.text(Sensitivity.HEALTH, one.getAlternativeText().orElseGet(one::getTitle)))
                .stream();
        String about = Stream.concat(statements, pictures).collect(Collectors.joining("; "));
        return about.isEmpty() ? subject : subject + ": " + about;
    }
}
