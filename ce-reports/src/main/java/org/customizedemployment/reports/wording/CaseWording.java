package org.customizedemployment.reports.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Review;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Inline;
import org.jspecify.annotations.Nullable;

/** What reports say about people, sources and documents of a case, for the view's audience. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CaseWording {
    private final CaseView view;
    private final Wording words;
    private final Map<ActorId, String> names = new HashMap<>();
    private @Nullable String jobSeeker;

    public CaseWording(CaseView view, Wording words) {
        this.view = view;
        this.words = words;
    }

    /** Their name; their id if the case does not name them. */
    public String person(ActorId actor) {
        String known = names.get(actor);
        if (known == null) {
            known = view.nameOf(actor).orElse(actor.value());
            names.put(actor, known);
        }
        return known;
    }

    public String people(List<ActorId> actors) {
        List<String> people = new ArrayList<>();
        for (ActorId actor : new LinkedHashSet<>(actors)) {
            people.add(person(actor));
        }
        return words.list(people);
    }

    /** The name the job seeker goes by, or the words for someone unnamed. */
    public String jobSeeker() {
        if (jobSeeker == null) {
            jobSeeker = view.jobSeekerName().orElseGet(() -> words.text("person.unnamed"));
        }
        return jobSeeker;
    }

    public String employer(EntryId id) {
        return view.find(Employer.TYPE, id)
                .flatMap(employer -> view.text(Sensitivity.BUSINESS, employer.getName()))
                .orElse(id.value());
    }

    /** The text if the audience may read it, else nothing. */
    public String text(Sensitivity sensitivity, Optional<String> text) {
        return text.flatMap(one -> view.text(sensitivity, one)).orElse("");
    }

    /** The texts that the audience may read. */
    public List<String> texts(Sensitivity sensitivity, List<String> texts) {
        return texts.stream()
                .flatMap(one -> view.text(sensitivity, one).stream())
                .toList();
    }

    /** How something became known, by whom, and in which activity (ODEP-P3). */
    public String source(EntryHeader header) {
        Provenance provenance = header.provenance();
        List<String> parts = new ArrayList<>();
        ActorId by = provenance.by();
        boolean own = provenance.how() == Manner.TOLD_BY_JOB_SEEKER;
        parts.add(words.text("manner." + Wording.word(provenance.how()), "name", jobSeeker()));
        if (by != null && !own) {
            parts.add(words.text("source.by", "name", person(by)));
        }
        EntryId activity = provenance.activity();
        if (activity != null) {
            view.find(Activity.TYPE, activity)
                    .flatMap(one -> view.text(Sensitivity.HEALTH, one.getTitle())
                            .map(title -> words.text(
                                    "source.in",
                                    "title",
                                    title,
                                    "date",
                                    words.date(one.getWhen().firstDate()))))
                    .ifPresent(parts::add);
        }
        return words.capital(String.join(", ", parts));
    }

    /** The document that the page is written for, else the latest of that type. */
    public Optional<DocumentRecord> document(DocumentType type) {
        Optional<DocumentRecord> own = view.getDocument();
        return own.isPresent() ? own : latest(type);
    }

    private Optional<DocumentRecord> latest(DocumentType type) {
        return view.entries(DocumentRecord.TYPE).stream()
                .filter(document -> document.getDocumentType().equals(type))
                .reduce((earlier, later) -> later);
    }

    /** How finished a document is; a draft if none is recorded. */
    public String state(DocumentType type) {
        DocumentState state = document(type).map(DocumentRecord::getState).orElse(DocumentState.DRAFT);
        return words.constant("document.state", state);
    }

    /** The same of a page that need not be a document of its own; null if none is recorded. */
    public @Nullable String recordedState(DocumentType type) {
        return document(type)
                .map(one -> words.constant("document.state", one.getState()))
                .orElse(null);
    }

    /** What the state means, and who has looked the document through (CT-28). */
    public Block stateNotice(DocumentType type) {
        Optional<DocumentRecord> document = document(type);
        DocumentState state = document.map(DocumentRecord::getState).orElse(DocumentState.DRAFT);
        List<Block> blocks = new ArrayList<>();
        List<Inline> meaning = new ArrayList<>(Content.cited(words.constant("document.meaning", state), "CT-28"));
        document.ifPresent(one -> meaning.add(new Inline.Sources(List.of(one.toRef()))));
        blocks.add(new Block.Paragraph(meaning));
        List<Review> reviews = document.map(DocumentRecord::getReviews).orElse(List.of());
        if (!reviews.isEmpty()) {
            blocks.add(Content.list(reviews.stream().map(this::review).toList()));
        }
        return new Block.Notice(words.text("document.standing"), blocks);
    }

    private String review(Review review) {
        return words.text(
                "document.review",
                "name",
                person(review.by()),
                "capacity",
                words.constant("capacity", review.capacity()),
                "date",
                words.date(review.on()));
    }

    /** The day of the report, if the request has one. */
    public Optional<Block> reportDate() {
        return view.getDates().stream()
                .filter(date -> date.name() == DateName.REPORT)
                .findFirst()
                .map(date -> Block.Paragraph.of(words.text("document.as-of", "date", words.date(date.date()))));
    }
}
