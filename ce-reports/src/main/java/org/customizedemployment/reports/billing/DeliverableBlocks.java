package org.customizedemployment.reports.billing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.reports.explained.ClaimEntries;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.report.DecisionView;

/** Documents that go with a claim: those of its episode, those that milestones name as evidence, and those that accompany any bill. */
final class DeliverableBlocks {
    /** They go with a claim even where they name no episode. */
    private static final List<DocumentType> WITH_BILLS =
            List.of(DocumentType.DISCOVERY_REPORT, DocumentType.CE_PLAN, DocumentType.JOB_DEVELOPMENT_SUMMARY);

    private final DecisionView view;
    private final Wording words;
    private final ClaimEntries entries;

    DeliverableBlocks(DecisionView view, Wording words, ClaimEntries entries) {
        this.view = view;
        this.words = words;
        this.entries = entries;
    }

    List<Block> blocks() {
        List<EntryId> evidence = view.decision().getLines().stream()
                .flatMap(line -> entries.milestone(line).stream())
                .flatMap(one -> one.getEvidence().stream())
                .toList();
        Optional<EntryId> episode = entries.episode().map(FundingEpisode::id);
        List<DocumentRecord> documents = view.caseView().entries(DocumentRecord.TYPE).stream()
                .filter(one -> evidence.contains(one.id())
                        || (episode.isPresent() && one.getEpisode().equals(episode))
                        || (one.getEpisode().isEmpty() && WITH_BILLS.contains(one.getDocumentType())))
                .toList();
        if (documents.isEmpty()) {
            return List.of(Content.section(
                            words.text("invoice.deliverables"),
                            Content.paragraph(words.text("invoice.deliverables.none")))
                    .named("deliverables"));
        }
        List<Block.Row> rows = new ArrayList<>();
        documents.forEach(one -> rows.add(row(one)));
        Block table = new Block.Table(
                words.text("invoice.deliverables.caption"),
                List.of(
                        Block.Column.header(words.text("invoice.document")),
                        Block.Column.text(words.text("invoice.document.state")),
                        Block.Column.text(words.text("invoice.document.covers")),
                        Block.Column.text(words.text("invoice.document.sent")),
                        Block.Column.text(words.text("invoice.document.received"))),
                rows);
        return List.of(Content.section(
                        words.text("invoice.deliverables"),
                        Content.paragraph(words.text("invoice.deliverables.about"), "SEM-26"),
                        table)
                .named("deliverables"));
    }

    private Block.Row row(DocumentRecord one) {
        return Block.Row.of(
                Cell.of(words.codeTitle(one.getDocumentType().value()), List.of(one.toRef())),
                Cell.of(words.constant("document.state", one.getState())),
                Cell.of(one.getCovers().map(words::range).orElse("")),
                Cell.of(one.getSentOn().map(words::date).orElse("")),
                Cell.of(one.getReceivedByFunderOn()
                        .map(words::date)
                        .orElseGet(() -> words.text("invoice.document.not-received"))));
    }
}
