package org.customizedemployment.reports.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.Review;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Inline;

/**
 * Where a document stands: what its state means, who looked it through and when (CT-28). A page about a final document that is written anew is not
 * the one that was looked through; it says so, and by which digest that one is kept.
 */
final class StandingNotice {
    private static final int SHOWN = 12;

    private final CaseView view;
    private final Wording words;
    private final CaseWording caseWords;

    StandingNotice(CaseView view, Wording words, CaseWording caseWords) {
        this.view = view;
        this.words = words;
        this.caseWords = caseWords;
    }

    Block of(Optional<DocumentRecord> document) {
        List<Inline> meaning = new ArrayList<>(Content.cited(meaning(document), "CT-28"));
        document.ifPresent(one -> meaning.add(new Inline.Sources(List.of(one.toRef()))));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(meaning)));
        List<Review> reviews = document.map(DocumentRecord::getReviews).orElse(List.of());
        if (!reviews.isEmpty()) {
            blocks.add(Content.list(reviews.stream().map(this::review).toList()));
        }
        document.filter(one -> one.getState() == DocumentState.FINAL)
                .filter(one -> view.getDocument().isEmpty())
                .ifPresent(one -> blocks.add(Block.Paragraph.of(writtenAnew(one))));
        return new Block.Notice(words.text("document.standing"), blocks);
    }

    /** A review that nobody recorded is not said to have been one (SEM-27: that one was offered is). */
    private String meaning(Optional<DocumentRecord> document) {
        DocumentState state = document.map(DocumentRecord::getState).orElse(DocumentState.DRAFT);
        boolean byBoth = document.filter(one -> reviewed(one, true) && reviewed(one, false))
                .isPresent();
        if (state != DocumentState.FINAL || byBoth) {
            return words.constant("document.meaning", state);
        }
        String unreviewed = words.text("document.meaning.final-unreviewed");
        return document.flatMap(DocumentRecord::getReviewOfferedOn)
                .map(day -> unreviewed + " " + words.text("document.review-offered", "date", words.date(day)))
                .orElse(unreviewed);
    }

    private static boolean reviewed(DocumentRecord document, boolean byPerson) {
        return document.getReviews().stream().anyMatch(one -> (one.capacity() == Capacity.JOB_SEEKER) == byPerson);
    }

    private String writtenAnew(DocumentRecord document) {
        String sent = document.getSentOn()
                .map(day -> words.text("document.final.sent", "date", words.date(day)))
                .orElseGet(() -> words.text("document.final.then"));
        String kept = document.getContent()
                .map(digest -> " "
                        + words.text(
                                "document.final.kept",
                                "digest",
                                digest.toString()
                                        .substring(
                                                0,
                                                Math.min(
                                                        digest.toString().length(),
                                                        prefix(digest.toString()) + SHOWN))))
                .orElse("");
        return sent + kept + " " + words.text("document.final.anew");
    }

    private static int prefix(String digest) {
        return digest.indexOf(':') + 1;
    }

    private String review(Review review) {
        return words.text(
                "document.review",
                "name",
                caseWords.person(review.by()),
                "capacity",
                words.constant("capacity", review.capacity()),
                "date",
                words.date(review.on()));
    }
}
