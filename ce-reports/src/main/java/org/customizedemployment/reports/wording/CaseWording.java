package org.customizedemployment.reports.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.spi.document.Block;
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

    /** Who did or decided something, and when. */
    public String doneBy(ActorId actor, LocalDate day) {
        return words.text("disclosure.decision", "name", person(actor), "date", words.date(day));
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
            jobSeeker = view.jobSeekerName().orElseGet(() -> words.text(Wording.UNNAMED));
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
        return new StandingNotice(view, words, this).of(document(type));
    }

    /**
     * The day of the report, if the request has one. A page holds all that is recorded; where some of that is later than the day, it says so. So
     * does a page for a provider that sees its own work alone (SEM-8).
     */
    public Optional<Block> reportDate() {
        List<String> sentences = new ArrayList<>();
        reportDay().ifPresent(day -> {
            sentences.add(words.text("document.as-of", "date", words.date(day)));
            view.getAsOf().ifPresent(any -> sentences.add(words.text("document.by-then")));
            view.getLastRecorded()
                    .filter(last -> view.getAsOf().isEmpty())
                    .filter(day::isBefore)
                    .ifPresent(last -> sentences.add(words.text("document.recorded-later", "date", words.date(last))));
        });
        if (view.isOwnWorkAlone()) {
            sentences.add(words.text("document.own-work"));
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(Block.Paragraph.of(String.join(" ", sentences)));
    }

    private Optional<LocalDate> reportDay() {
        return view.getDates().stream()
                .filter(date -> date.name() == DateName.REPORT)
                .findFirst()
                .map(NamedDate::date);
    }
}
